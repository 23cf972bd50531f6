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

// Within a level of vmap around one of grad.
void checkHiding(tj_int64 grad) {
  const tj_int64 vmap = tj_functorch_push_vmap(5, TJ_RANDOMNESS_SAME);
  tj_int64 values[3] = {};
  check("vmap tells its level, size and randomness",
        tj_functorch_current(values) == TJ_VMAP && values[0] == vmap && values[1] == 5 &&
            values[2] == TJ_RANDOMNESS_SAME);
  check("a hidden level lets the one below be seen",
        tj_functorch_lower() == 0 && tj_functorch_depth() == 1 &&
            tj_functorch_current(values) == TJ_GRAD && values[0] == grad);
  check("a level opened meanwhile takes its number",
        tj_functorch_push_vmap(2, TJ_RANDOMNESS_ERROR) == vmap && tj_functorch_pop() == 0);
  check("all levels can be hidden", tj_functorch_lower() == 0 && tj_functorch_depth() == 0);
  const Owned sum = tj_aten_sum(filled({2}, 1), kNone);
  check("operators do without", sum != 0 && tj_functorch_suspend() == 0);
  check("no more than there are", tj_functorch_lower() == -1);
  tj_error_clear();
  check("they come back as they were", tj_functorch_raise() == 0 && tj_functorch_raise() == 0 &&
                                           tj_functorch_current(values) == TJ_VMAP &&
                                           values[0] == vmap && values[1] == 5);
  check("once", tj_functorch_raise() == -1);
  tj_error_clear();
  tj_functorch_pop();
}

void checkLowering() {
  tj_int64 values[3] = {};
  check("no level is no current level", tj_functorch_current(values) == -1);
  tj_error_clear();
  const int32_t modes = tj_modes_get();
  for (const int32_t on : {modes | TJ_GRAD_MODE, modes & ~TJ_GRAD_MODE}) {
    tj_modes_set(on);
    const tj_int64 level = tj_functorch_push_grad();
    check("grad tells the mode around it", tj_functorch_current(values) == TJ_GRAD &&
                                               values[0] == level &&
                                               values[1] == (on & TJ_GRAD_MODE));
    checkHiding(level);
    tj_functorch_pop();
  }
  tj_modes_set(modes & ~TJ_FORWARD_GRAD_MODE);
  tj_functorch_push_jvp();
  check("so does jvp", tj_functorch_current(values) == TJ_JVP && values[1] == 0);
  tj_functorch_pop();
  tj_modes_set(modes);
}

void checkLifting() {
  const Owned x = filled({2}, 3);
  const tj_int64 outer = tj_functorch_push_grad();
  const Owned tracked = tj_functorch_track(x, outer);
  check("what a level tracks it takes as it is", Owned(tj_functorch_lift(tracked, outer)) == tracked);
  const tj_int64 inner = tj_functorch_push_grad();
  const Owned lifted = tj_functorch_lift(tracked, inner);
  check("other tensors it tracks", kindOf(lifted) == TJ_TRACKED &&
                                       Owned(tj_functorch_untrack(lifted, inner)) == tracked);
  tj_functorch_lower();
  check("but none of a level above", tj_functorch_lift(lifted, outer) == 0);
  tj_error_clear();
  tj_functorch_raise();
  tj_functorch_pop();
  tj_functorch_pop();
}

}  // namespace

void checkTransforms() {
  checkVmap();
  checkGrad();
  checkLowering();
  checkLifting();
  check("nothing is suspended where nothing is open", tj_functorch_suspend() == 0);
  check("a level that is not there cannot close", tj_functorch_pop() == -1);
  tj_error_clear();
  const tj_int64 outer = tj_functorch_push_jvp();
  const tj_int64 inner = tj_functorch_push_jvp();
  check("jvp nests", outer == 1 && inner == 2);
  check("and closes", tj_functorch_pop() == 0 && tj_functorch_pop() == 0);
}
