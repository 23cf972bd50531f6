#include "torchjava/indexing.h"

#include <string>
#include <vector>

#include "abi/indexing.h"
#include "argument_error.h"
#include "guard.h"
#include "marshal.h"
#include "results.h"

using namespace torchjava;

namespace {

using at::indexing::Slice;
using at::indexing::TensorIndex;
using at::indexing::TensorIndexType;

constexpr int kValuesPerIndex = 6;

// values: {-, start, stop, step, which of them are given, -}
Slice sliceOf(const tj_int64* values) {
  const tj_int64 given = values[4];
  Slice slice;
  slice.start = asSymInt((given & 1) != 0 ? values[1] : 0);
  slice.stop = asSymInt((given & 2) != 0 ? values[2] : at::indexing::kIndexMax);
  slice.step = asSymInt((given & 4) != 0 ? values[3] : 1);
  return slice;
}

TensorIndex indexOf(int32_t kind, const tj_int64* values) {
  TensorIndex index;
  switch (kind) {
    case TJ_INDEX_NEW_AXIS:
      break;
    case TJ_INDEX_ELLIPSIS:
      index.type = TensorIndexType::kEllipsis;
      break;
    case TJ_INDEX_INTEGER:
      index.type = TensorIndexType::kSymInt;
      index.integer = asSymInt(values[0]);
      break;
    case TJ_INDEX_BOOLEAN:
      index.type = TensorIndexType::kBoolean;
      index.boolean = values[0] != 0;
      break;
    case TJ_INDEX_SLICE:
      index.type = TensorIndexType::kSlice;
      index.slice = sliceOf(values);
      break;
    case TJ_INDEX_TENSOR:
      index.type = TensorIndexType::kTensor;
      index.tensor = asTensor(values[0]);
      break;
    default:
      throw ArgumentError("unknown kind of index: " + std::to_string(kind));
  }
  return index;
}

// The indices of one call, in the shape of an ArrayRef.
class Indices {
 public:
  Indices(tj_int64 n, const int32_t* kinds, const tj_int64* values) {
    indices_.reserve(static_cast<std::size_t>(n));
    for (tj_int64 i = 0; i < n; i++) {
      indices_.push_back(indexOf(kinds[i], values + kValuesPerIndex * i));
    }
  }

  operator c10::ArrayRef<TensorIndex>() const noexcept { return {indices_.data(), indices_.size()}; }

 private:
  std::vector<TensorIndex> indices_;
};

}  // namespace

tj_handle tj_index(tj_handle self, tj_int64 n, const int32_t* kinds, const tj_int64* values) {
  return guarded(kNoHandle, [&] {
    const at::Tensor tensor = asTensor(self);
    return ownedHandle(torchjava_abi_index(&tensor, Indices(n, kinds, values)));
  });
}

tj_handle tj_index_integer(tj_handle self, tj_int64 i) {
  return guarded(kNoHandle, [&] {
    const at::Tensor tensor = asTensor(self);
    const TensorIndex index = indexOf(TJ_INDEX_INTEGER, &i);
    return ownedHandle(torchjava_abi_index(&tensor, {&index, 1}));
  });
}

int32_t tj_index_put_tensor(
    tj_handle self, tj_int64 n, const int32_t* kinds, const tj_int64* values, tj_handle value) {
  return guardedStatus([&] {
    at::Tensor tensor = asTensor(self);
    torchjava_abi_index_put_tensor(&tensor, Indices(n, kinds, values), asTensor(value));
  });
}

int32_t tj_index_put_scalar(
    tj_handle self, tj_int64 n, const int32_t* kinds, const tj_int64* values, int32_t value_kind,
    tj_int64 value_bits, double value_imag) {
  return guardedStatus([&] {
    at::Tensor tensor = asTensor(self);
    torchjava_abi_index_put_scalar(
        &tensor, Indices(n, kinds, values), asScalar(value_kind, value_bits, value_imag));
  });
}
