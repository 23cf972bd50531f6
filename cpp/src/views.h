#ifndef TORCHJAVA_VIEWS_H
#define TORCHJAVA_VIEWS_H

#include <utility>

#include "abi/dispatch_keys.h"
#include "abi/tensor.h"
#include "abi/tensor_impl.h"

// Operators that return a view of their first argument. The dispatcher calls three kernels for one:
// that of autograd, that of ADInplaceOrView, which makes it a view, and the one of the backend. The
// first has nothing to do but to call the second when its tensor has no derivative to pass on
// (VariableType, LibTorch 2.10.0).

namespace torchjava {

// The keys of a tensor on the CPU with plain elements, and those of them that choose its kernels
// behind autograd's; the thread's own settings leave Autocast out.
inline constexpr std::uint64_t kKeysBehindAutograd =
    c10::DispatchKeySet::kCpu | c10::DispatchKeySet::bitOf(c10::DispatchKey::kDense) |
    c10::DispatchKeySet::bitOf(c10::DispatchKey::kADInplaceOrView);
inline constexpr std::uint64_t kPlainKeys =
    kKeysBehindAutograd |
    c10::DispatchKeySet::bitOf(c10::DispatchKey::kAutogradFunctionality) |
    c10::DispatchKeySet::bitOf(c10::DispatchKey::kAutocastCPU);

// Whether the dispatcher would go through those kernels alone on this thread: no mode, no function
// transform, no other kind of tensor.
inline bool isPlainDispatch(const void* impl) noexcept {
  const c10::impl::PODLocalDispatchKeySet& ofThread = c10::impl::raw_local_dispatch_key_set;
  return fieldsOf(impl).keys.bits == kPlainKeys && (ofThread.included | ofThread.excluded) == 0;
}

// Whether neither backward nor forward derivatives go through the tensor.
inline bool hasNoDerivative(const at::Tensor& tensor) {
  const auto* impl = static_cast<const c10::TensorImpl*>(tensor.impl);
  return fieldsOf(impl).autogradMeta == nullptr ||
         (!impl->requires_grad() && !impl->_fw_grad(0, tensor).defined());
}

// Calls the operator, past the kernel of autograd where that has nothing to do.
template <class Operator, class... Arguments>
at::Tensor viewOf(const at::Tensor& self, Arguments&&... arguments) {
  if (isPlainDispatch(self.impl) && hasNoDerivative(self)) {
    return Operator::redispatch(
        c10::DispatchKeySet{kKeysBehindAutograd}, self, std::forward<Arguments>(arguments)...);
  }
  return Operator::call(self, std::forward<Arguments>(arguments)...);
}

}  // namespace torchjava

#endif
