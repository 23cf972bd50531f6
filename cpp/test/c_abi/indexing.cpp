#include "torchjava/indexing.h"

#include "check.h"
#include "tensors.h"
#include "torchjava/aten/a.h"
#include "torchjava/aten/r.h"
#include "torchjava/aten/s.h"
#include "torchjava/error.h"

namespace {

// [[0, 1, 2], [3, 4, 5]]
Owned counting() {
  const tj_int64 size[2] = {2, 3};
  return tj_aten_reshape(
      Owned(tj_aten_arange(kDoubleKind, bitsOf(6), 0, kNone, kNone, kNone, kNone)), size, 2);
}

double sum(const Owned& t) { return item(tj_aten_sum(t, kNone)); }

}  // namespace

void checkIndexing() {
  const Owned x = counting();

  const int32_t integer[1] = {TJ_INDEX_INTEGER};
  const tj_int64 last[6] = {-1};
  check("x[-1] is the last row", sum(tj_index(x, 1, integer, last)) == 12);

  const int32_t columns[2] = {TJ_INDEX_ELLIPSIS, TJ_INDEX_SLICE};
  const tj_int64 everyOther[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 4, 0};
  check("x[..., ::2] takes every other column",
        sum(tj_index(x, 2, columns, everyOther)) == 0 + 2 + 3 + 5);

  const int32_t newAxis[1] = {TJ_INDEX_NEW_AXIS};
  const tj_int64 nothing[6] = {};
  check("x[None] has one dimension more",
        sizesOf(tj_index(x, 1, newAxis, nothing)) == std::vector<tj_int64>{1, 2, 3});

  const tj_int64 tooFar[6] = {5};
  check("x[5] fails", tj_index(x, 1, integer, tooFar) == 0);
  checkEqual("as in Python", "index 5 is out of bounds for dimension 0 with size 2",
             tj_error_message());
  tj_error_clear();

  check("x[-1] = 1 succeeds", tj_index_put_scalar(x, 1, integer, last, kIntKind, 1, 0) == 0);
  check("and changes the last row", sum(x) == 0 + 1 + 2 + 1 + 1 + 1);
}
