#ifndef TORCHJAVA_ABI_INDEXING_H
#define TORCHJAVA_ABI_INDEXING_H

#include <cstdint>

#include "abi/array_ref.h"
#include "abi/import.h"
#include "abi/scalar.h"
#include "abi/symbolic.h"
#include "abi/tensor.h"

namespace at {
namespace indexing {

// aten/src/ATen/TensorIndexing.h
enum class TensorIndexType { kNone, kEllipsis, kSymInt, kBoolean, kSlice, kTensor };

struct Slice {
  c10::SymInt start;
  c10::SymInt stop;
  c10::SymInt step;
};

struct TensorIndex {
  c10::SymInt integer;
  bool boolean = false;
  Slice slice;
  at::Tensor tensor;
  TensorIndexType type = TensorIndexType::kNone;
};

static_assert(sizeof(Slice) == 24, "at::indexing::Slice");
static_assert(sizeof(TensorIndex) == 56, "at::indexing::TensorIndex");

// "to the end", where a slice leaves its stop out
inline constexpr std::int64_t kIndexMax = INT64_MAX;

}  // namespace indexing
}  // namespace at

// Members of at::Tensor, bound by their mangled names so that tensor.h need not know of indexing.
extern "C" {

TORCHJAVA_IMPORT at::Tensor torchjava_abi_index(
    const at::Tensor* self, c10::ArrayRef<at::indexing::TensorIndex> indices)
    __asm__("_ZNK2at6Tensor5indexEN3c108ArrayRefINS_8indexing11TensorIndexEEE");

TORCHJAVA_IMPORT at::Tensor& torchjava_abi_index_put_tensor(
    at::Tensor* self, c10::ArrayRef<at::indexing::TensorIndex> indices, const at::Tensor& value)
    __asm__("_ZN2at6Tensor10index_put_EN3c108ArrayRefINS_8indexing11TensorIndexEEERKS0_");

TORCHJAVA_IMPORT at::Tensor& torchjava_abi_index_put_scalar(
    at::Tensor* self, c10::ArrayRef<at::indexing::TensorIndex> indices, const c10::Scalar& value)
    __asm__("_ZN2at6Tensor10index_put_EN3c108ArrayRefINS_8indexing11TensorIndexEEERKNS1_6ScalarE");
}

#endif
