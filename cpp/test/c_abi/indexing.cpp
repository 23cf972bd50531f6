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

  const tj_int64 last[6] = {TJ_INDEX_INTEGER, -1};
  check("x[-1] is the last row", sum(tj_index(x, last, 6)) == 12);

  const tj_int64 everyOther[12] = {TJ_INDEX_ELLIPSIS, 0, 0, 0, 0, 0, TJ_INDEX_SLICE, 0, 0, 0, 2, 4};
  check("x[..., ::2] takes every other column",
        sum(tj_index(x, everyOther, 12)) == 0 + 2 + 3 + 5);

  const tj_int64 newAxis[6] = {TJ_INDEX_NEW_AXIS};
  check("x[None] has one dimension more",
        sizesOf(tj_index(x, newAxis, 6)) == std::vector<tj_int64>{1, 2, 3});

  const tj_int64 tooFar[6] = {TJ_INDEX_INTEGER, 5};
  check("x[5] fails", tj_index(x, tooFar, 6) == 0);
  checkEqual("as in Python", "index 5 is out of bounds for dimension 0 with size 2",
             tj_error_message());
  tj_error_clear();

  check("x[-1] = 1 succeeds", tj_index_put_scalar(x, last, 6, kIntKind, 1, 0) == 0);
  check("and changes the last row", sum(x) == 0 + 1 + 2 + 1 + 1 + 1);
}
