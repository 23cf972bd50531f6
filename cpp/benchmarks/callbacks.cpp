// Backward passes that lead through Java code on the other side, and the same without.
#include <functional>

#include "declarations/e.h"
#include "declarations/m.h"
#include "loop.h"
#include "tensors.h"

using Hook = std::function<at::TensorBase(const at::TensorBase&)>;

// A member of at::TensorBase.
extern "C" unsigned floor_register_hook(const at::TensorBase* self, Hook hook) __asm__(
    "_ZNK2at10TensorBase14_register_hookESt8functionIFS0_RKS0_EE");

namespace floor_rows {
namespace {

// Gradients add up: a gradient that is dropped each time would be a new tensor each time.
void backwardFrom(const Owned& y, const Owned& gradient) {
  torch::autograd::backward({y}, {gradient}, std::nullopt, false, {});
}

template <bool hooked>
Loop mulAndBack() {
  Owned leaf = requiringGrad(ones({c10::SymInt(2), c10::SymInt(2)}));
  Owned gradient = ones({c10::SymInt(2), c10::SymInt(2)});
  return loopOf([leaf, gradient, two = number(integer(2))]() mutable {
    const Owned y(at::_ops::mul_Tensor::call(leaf, two));
    if (hooked) {
      const at::Tensor& self = y;
      floor_register_hook(&self, [](const at::TensorBase&) { return at::TensorBase(); });
    }
    backwardFrom(y, gradient);
  });
}

Loop expAndBack() {
  Owned leaf = requiringGrad(ones({c10::SymInt(2), c10::SymInt(2)}));
  Owned gradient = ones({c10::SymInt(2), c10::SymInt(2)});
  return loopOf([leaf, gradient]() mutable {
    backwardFrom(Owned(at::_ops::exp::call(leaf)), gradient);
  });
}

}  // namespace

std::vector<Row> callbackRows() {
  return {
      {"hook_forward_backward", mulAndBack<true>},
      {"mul_forward_backward", mulAndBack<false>},
      {"exp_forward_backward", expAndBack},
      // The same operators without a function: torch::autograd::Function is a template in headers.
      {"function_forward_backward", expAndBack},
  };
}

}  // namespace floor_rows
