// A backward pass through a hook that changes nothing, and the same without the hook.
#include <functional>

#include "declarations/m.h"
#include "loop.h"
#include "tensors.h"

using Hook = std::function<at::TensorBase(const at::TensorBase&)>;

// A member of at::TensorBase.
extern "C" unsigned floor_register_hook(const at::TensorBase* self, Hook hook) __asm__(
    "_ZNK2at10TensorBase14_register_hookESt8functionIFS0_RKS0_EE");

namespace floor_rows {
namespace {

template <bool hooked>
Loop backwardPass() {
  Owned leaf = requiringGrad(ones({c10::SymInt(2), c10::SymInt(2)}));
  return loopOf([leaf, two = number(integer(2))]() mutable {
    const Owned y(at::_ops::mul_Tensor::call(leaf, two));
    if (hooked) {
      const at::Tensor& self = y;
      floor_register_hook(&self, [](const at::TensorBase&) { return at::TensorBase(); });
    }
    const Owned sum(at::_ops::sum::call(y, std::nullopt));
    backward(sum);
    clearGrad(leaf);
  });
}

}  // namespace

std::vector<Row> hookRows() {
  return {
      {"hook_forward_backward", backwardPass<true>},
      {"mul_forward_backward", backwardPass<false>},
  };
}

}  // namespace floor_rows
