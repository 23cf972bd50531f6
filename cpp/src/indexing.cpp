#include "torchjava/indexing.h"

#include <string>
#include <vector>

#include "abi/indexing.h"
#include "abi/own_operators.h"
#include "abi/tensor_impl.h"
#include "argument_error.h"
#include "guard.h"
#include "marshal.h"
#include "past_autograd.h"
#include "references.h"
#include "results.h"

using namespace torchjava;

namespace {

using at::indexing::Slice;
using at::indexing::TensorIndex;
using at::indexing::TensorIndexType;

constexpr int kNumbersPerIndex = 6;

// entry: {-, -, start, stop, step, which of them are given}
Slice sliceOf(const tj_int64* entry) {
  const tj_int64 given = entry[5];
  Slice slice;
  slice.start = asSymInt((given & 1) != 0 ? entry[2] : 0);
  slice.stop = asSymInt((given & 2) != 0 ? entry[3] : at::indexing::kIndexMax);
  slice.step = asSymInt((given & 4) != 0 ? entry[4] : 1);
  return slice;
}

TensorIndex indexOf(const tj_int64* entry) {
  TensorIndex index;
  switch (entry[0]) {
    case TJ_INDEX_NEW_AXIS:
      break;
    case TJ_INDEX_ELLIPSIS:
      index.type = TensorIndexType::kEllipsis;
      break;
    case TJ_INDEX_INTEGER:
      index.type = TensorIndexType::kSymInt;
      index.integer = asSymInt(entry[1]);
      break;
    case TJ_INDEX_BOOLEAN:
      index.type = TensorIndexType::kBoolean;
      index.boolean = entry[1] != 0;
      break;
    case TJ_INDEX_SLICE:
      index.type = TensorIndexType::kSlice;
      index.slice = sliceOf(entry);
      break;
    case TJ_INDEX_TENSOR:
      index.type = TensorIndexType::kTensor;
      index.tensor = asTensor(entry[1]);
      break;
    default:
      throw ArgumentError("unknown kind of index: " + std::to_string(entry[0]));
  }
  return index;
}

// The indices of one call, in the shape of an ArrayRef.
class Indices {
 public:
  Indices(const tj_int64* list, tj_int64 size) {
    indices_.reserve(static_cast<std::size_t>(size / kNumbersPerIndex));
    for (tj_int64 i = 0; i < size; i += kNumbersPerIndex) {
      indices_.push_back(indexOf(list + i));
    }
  }

  operator c10::ArrayRef<TensorIndex>() const noexcept { return {indices_.data(), indices_.size()}; }

 private:
  std::vector<TensorIndex> indices_;
};

// Whether indexing comes down to aten::select, without an error of its own
// (aten/src/ATen/TensorIndexing.h, applySelect).
bool isInFirstDimension(const at::Tensor& tensor, tj_int64 i) {
  const TensorImplLayout& fields = fieldsOf(tensor.impl);
  if (!isPlainTensor(tensor.impl) || fields.dim == 0) {
    return false;
  }
  const std::int64_t size = fields.sizes()[0];
  return -size <= i && i < size;
}

}  // namespace

tj_handle tj_index(tj_handle self, const tj_int64* list, tj_int64 size) {
  return guarded(kNoHandle, [&] {
    const at::Tensor tensor = asTensor(self);
    return ownedHandle(torchjava_abi_index(&tensor, Indices(list, size)));
  });
}

tj_handle tj_index_integer(tj_handle self, tj_int64 i) {
  return guarded(kNoHandle, [&] {
    const at::Tensor tensor = asTensor(self);
    if (isInFirstDimension(tensor, i)) {
      return ownedHandle(viewOf<at::_ops::select_int>(tensor, 0, c10::SymInt(i)));
    }
    const tj_int64 entry[] = {TJ_INDEX_INTEGER, i};
    const TensorIndex index = indexOf(entry);
    return ownedHandle(torchjava_abi_index(&tensor, {&index, 1}));
  });
}

int32_t tj_index_put_tensor(
    tj_handle self, const tj_int64* list, tj_int64 size, tj_handle value) {
  return guardedStatus([&] {
    at::Tensor tensor = asTensor(self);
    torchjava_abi_index_put_tensor(&tensor, Indices(list, size), asTensor(value));
  });
}

int32_t tj_index_put_scalar(
    tj_handle self, const tj_int64* list, tj_int64 size, int32_t value_kind, tj_int64 value_bits,
    double value_imag) {
  return guardedStatus([&] {
    at::Tensor tensor = asTensor(self);
    torchjava_abi_index_put_scalar(
        &tensor, Indices(list, size), asScalar(value_kind, value_bits, value_imag));
  });
}
