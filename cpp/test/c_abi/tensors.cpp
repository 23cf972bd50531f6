#include "tensors.h"

#include <cmath>
#include <cstring>

#include "check.h"
#include "torchjava/aten/a.h"
#include "torchjava/aten/i.h"
#include "torchjava/aten/r.h"
#include "torchjava/aten/s.h"
#include "torchjava/aten/t.h"
#include "torchjava/error.h"

tj_int64 bitsOf(double value) {
  tj_int64 bits = 0;
  std::memcpy(&bits, &value, sizeof bits);
  return bits;
}

Owned filled(std::vector<tj_int64> size, double value) {
  return tj_aten_full(size.data(), static_cast<tj_int64>(size.size()), kDoubleKind, bitsOf(value),
                      0, kNone, kNone, kNone, kNone);
}

Owned leaf(double value) {
  Owned x = filled({2}, value);
  tj_aten_requires_grad_(x, true);
  return x;
}

double item(const Owned& t) {
  tj_int64 returned[3] = {};
  tj_aten_item(t, returned);
  double value = 0;
  std::memcpy(&value, &returned[1], sizeof value);
  return value;
}

std::vector<tj_int64> sizesOf(const Owned& t) {
  std::vector<tj_int64> sizes(static_cast<size_t>(tj_tensor_dim(t)));
  tj_tensor_sizes(t, sizes.data());
  return sizes;
}

namespace {

void checkMetadata() {
  const Owned x = filled({2, 3}, 1.5);
  const Owned transposed = tj_aten_t(x);
  tj_int64 strides[2] = {};
  check("a tensor tells its sizes", sizesOf(x) == std::vector<tj_int64>{2, 3});
  check("a tensor tells its number of elements", tj_tensor_numel(x) == 6);
  check("a tensor tells its dtype", tj_tensor_dtype(x) == 6);
  check("a tensor tells its device", tj_tensor_device(x) == 0xff);
  check("a tensor tells its layout", tj_tensor_layout(x) == 0);
  check("tensors of the same sizes are alike", tj_tensor_alike(x, filled({2, 3}, 0)) == 1);
  check("those of other sizes are not", tj_tensor_alike(x, transposed) == 0);
  check("nor those with another number of dimensions", tj_tensor_alike(x, filled({2}, 0)) == 0);
  check("a transposed tensor has the strides swapped",
        tj_tensor_strides(transposed, strides) == 0 && strides[0] == 1 && strides[1] == 3);
  check("the first element can be read",
        *reinterpret_cast<const float*>(tj_tensor_data(x)) == 1.5f);
}

void checkReferences() {
  const Owned x = filled({2}, 3);
  check("retain returns the same tensor", tj_tensor_retain(x) == x);
  tj_tensor_release(x);
  check("a tensor outlives all references but one", item(tj_aten_sum(x, kNone)) == 6);
  const Owned row = tj_aten_select_int(filled({2, 2}, 4), 0, 1);
  check("a view outlives the tensor it was taken of", item(tj_aten_sum(row, kNone)) == 8);
}

void checkItems() {
  check("an element is a double", tj_floating_point_item(filled({}, 1.5)) == 1.5);
  const Owned two = filled({2}, 1);
  check("two elements are none", std::isnan(tj_floating_point_item(two)));
  check("which leaves no error behind", tj_error_code() == TJ_NO_ERROR);
}

void checkReleases() {
  const Owned kept = filled({}, 1);
  const tj_handle all[] = {tj_tensor_retain(kept), tj_tensor_retain(kept), kept};
  tj_tensor_release_all(all, 2, 1);
  check("those that are only announced are not released", item(kept) == 1);
}

void checkLists() {
  const tj_list parts = tj_aten_split_Tensor(filled({5}, 1), 2, 0);
  std::vector<tj_int64> handles(static_cast<size_t>(tj_list_size(parts)));
  tj_list_copy(parts, handles.data());
  tj_list_free(parts);
  check("split of 5 by 2 gives three parts", handles.size() == 3);
  check("the last part is the shortest", tj_tensor_numel(handles.back()) == 1);
  for (const tj_int64 part : handles) {
    tj_tensor_release(part);
  }
}

void checkWrappedNumbers() {
  const Owned ints = tj_aten_to_dtype(filled({2}, 1), 4, false, false, kNone);
  const Owned half = tj_wrapped_number(kDoubleKind, bitsOf(0.5), 0, kNone);
  check("an int64 tensor and a number give the default dtype",
        tj_aten_result_type_Tensor(ints, half) == 6);
  check("an int64 tensor and a float64 tensor give float64",
        tj_aten_result_type_Tensor(
            ints, Owned(tj_aten_to_dtype(filled({}, 1), 7, false, false, kNone))) == 7);
}

}  // namespace

void checkTensors() {
  checkMetadata();
  checkReferences();
  checkLists();
  checkWrappedNumbers();
  checkItems();
  checkReleases();
}
