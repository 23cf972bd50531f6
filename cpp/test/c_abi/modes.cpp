#include "torchjava/modes.h"

#include <thread>

#include "check.h"
#include "tensors.h"
#include "torchjava/aten/a.h"
#include "torchjava/aten/i.h"
#include "torchjava/aten/m.h"
#include "torchjava/autograd.h"
#include "torchjava/error.h"

namespace {

constexpr int32_t kAtStart = TJ_GRAD_MODE | TJ_FORWARD_GRAD_MODE | TJ_MULTITHREADING_MODE;

void checkGradMode() {
  const Owned x = leaf(1);
  tj_modes_set(tj_modes_get() & ~TJ_GRAD_MODE);
  check("nothing is recorded with grad mode off",
        tj_autograd_requires_grad(Owned(tj_aten_mul_Tensor(x, x))) == 0);
  tj_modes_set(tj_modes_get() | TJ_GRAD_MODE);
  check("operators are recorded with grad mode on",
        tj_autograd_requires_grad(Owned(tj_aten_mul_Tensor(x, x))) == 1);
}

void checkInferenceMode() {
  const Owned x = leaf(1);
  tj_modes_set(TJ_INFERENCE_MODE);
  const Owned two = tj_wrapped_number(kIntKind, 2, 0, kNone);
  const Owned y = tj_aten_mul_Tensor(x, two);
  check("inference mode is reported", tj_modes_get() == TJ_INFERENCE_MODE);
  check("inference mode makes inference tensors", tj_aten_is_inference(y) == 1);
  check("numbers are normal tensors all the same", tj_aten_is_inference(two) == 0);
  check("making a number leaves the mode alone", tj_modes_get() == TJ_INFERENCE_MODE);

  tj_modes_set(kAtStart);
  const Owned z = tj_aten_mul_Tensor(x, x);
  check("without it normal tensors are made", tj_aten_is_inference(z) == 0);
  check("they are recorded", tj_autograd_requires_grad(z) == 1);
  check("an inference tensor cannot be changed any more",
        tj_aten_add__Tensor(y, two, kIntKind, 1, 0) == -1);
  tj_error_clear();
}

}  // namespace

void checkModes() {
  check("a thread starts with all modes but inference mode", tj_modes_get() == kAtStart);
  checkGradMode();
  checkInferenceMode();
  tj_modes_set(TJ_INFERENCE_MODE);
  std::thread([] {
    check("modes belong to the native thread", tj_modes_get() == kAtStart);
  }).join();
  tj_modes_set(kAtStart);
}
