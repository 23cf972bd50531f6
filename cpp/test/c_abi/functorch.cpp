#include "torchjava/functorch.h"

#include "check.h"
#include "tensors.h"
#include "torchjava/aten/a.h"
#include "torchjava/aten/r.h"
#include "torchjava/aten/s.h"
#include "torchjava/autograd.h"
#include "torchjava/error.h"
#include "torchjava/modes.h"

namespace {

int32_t kindOf(tj_handle t) {
  tj_int64 levelAndDim[2] = {};
  return tj_functorch_wrapper(t, levelAndDim);
}

void checkVmap() {
  const Owned x = filled({2, 3}, 5);
  const tj_int64 level = tj_functorch_push_vmap(3, TJ_RANDOMNESS_ERROR);
  check("the first level is 1", level == 1 && tj_functorch_depth() == 1);

  const Owned batched = tj_functorch_batch(x, 1, level);
  check("a batched tensor hides its batch", sizesOf(batched) == std::vector<tj_int64>{2});
  tj_int64 levelAndDim[2] = {};
  check("it is known as one", tj_functorch_wrapper(batched, levelAndDim) == TJ_BATCHED);
  check("it knows level and dimension", levelAndDim[0] == level && levelAndDim[1] == 1);
  tj_int64 dim = -1;
  check("LibTorch finds the same dimension",
        Owned(tj_functorch_unbatch(batched, level, &dim)) == x && dim == 1);
  check("its value is the tensor", Owned(tj_functorch_value(batched)) == x);

  const Owned sums = tj_aten_sum(batched, kNone);
  check("operators work on each of the batch",
        sizesOf(tj_functorch_unbatch(sums, level, &dim)) == std::vector<tj_int64>{3});
  check("a plain tensor has no batch", Owned(tj_functorch_unbatch(x, level, &dim)) == x && dim == -1);

  check("levels can be passed by, once",
        tj_functorch_suspend() == 1 && tj_functorch_suspend() == 0);
  tj_functorch_resume();
  check("and close again", tj_functorch_pop() == 0 && tj_functorch_depth() == 0);
}

void checkGrad() {
  const Owned x = filled({}, 3);
  const tj_int64 level = tj_functorch_push_grad();
  const Owned tracked = tj_functorch_track(x, level);
  tj_functorch_require_grad(tracked);
  check("a tracked tensor is known as one", kindOf(tracked) == TJ_TRACKED);
  check("it collects gradients, and not its value",
        tj_autograd_requires_grad(tracked) == 1 && tj_autograd_requires_grad(x) == 0);
  check("its value comes back", Owned(tj_functorch_untrack(tracked, level)) == x);
  check("at its own level alone", Owned(tj_functorch_untrack(tracked, level + 1)) == tracked);
  const Owned two = tj_wrapped_number(kIntKind, 2, 0, kNone);
  check("numbers are made outside of all levels", kindOf(two) == TJ_PLAIN);
  tj_functorch_pop();
  check("a tracked tensor outlives its level", kindOf(tracked) == TJ_TRACKED_ONCE);
}

}  // namespace

void checkTransforms() {
  checkVmap();
  checkGrad();
  check("nothing is suspended where nothing is open", tj_functorch_suspend() == 0);
  check("a level that is not there cannot close", tj_functorch_pop() == -1);
  tj_error_clear();
  const tj_int64 outer = tj_functorch_push_jvp();
  const tj_int64 inner = tj_functorch_push_jvp();
  check("jvp nests", outer == 1 && inner == 2);
  check("and closes", tj_functorch_pop() == 0 && tj_functorch_pop() == 0);
}
