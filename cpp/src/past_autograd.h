#ifndef TORCHJAVA_PAST_AUTOGRAD_H
#define TORCHJAVA_PAST_AUTOGRAD_H

#include <cstdint>
#include <type_traits>
#include <utility>

#include "abi/dispatch_keys.h"
#include "abi/tensor.h"
#include "abi/tensor_impl.h"

// Operators whose kernel of autograd has nothing to do but to call the next one when no tensor has a
// derivative to pass on (VariableType, LibTorch 2.10.0).

namespace torchjava {

// The keys of a tensor on the CPU with plain elements, and those of them that choose its kernels
// behind autograd's: for a view the one of ADInplaceOrView, and then that of the backend. The
// thread's own settings leave Autocast out.
inline constexpr std::uint64_t kKeysOfBackend =
    c10::DispatchKeySet::kCpu | c10::DispatchKeySet::bitOf(c10::DispatchKey::kDense);
inline constexpr std::uint64_t kKeysBehindAutograd =
    kKeysOfBackend | c10::DispatchKeySet::bitOf(c10::DispatchKey::kADInplaceOrView);
inline constexpr std::uint64_t kPlainKeys =
    kKeysBehindAutograd |
    c10::DispatchKeySet::bitOf(c10::DispatchKey::kAutogradFunctionality) |
    c10::DispatchKeySet::bitOf(c10::DispatchKey::kAutocastCPU);

// c10::autograd_dispatch_keyset_with_ADInplaceOrView (c10/core/DispatchKeySet.h).
inline constexpr std::uint64_t kKeysOfAutograd =
    c10::DispatchKeySet::bitOf(c10::DispatchKey::kADInplaceOrView) |
    c10::DispatchKeySet::bitOf(c10::DispatchKey::kAutogradOther) |
    c10::DispatchKeySet::bitOf(c10::DispatchKey::kAutogradFunctionality) |
    c10::DispatchKeySet::bitOf(c10::DispatchKey::kAutogradNestedTensor);

// Whether the dispatcher would go by the keys of the tensors alone on this thread: no mode, no
// function transform.
inline bool isPlainThread() noexcept {
  const c10::impl::PODLocalDispatchKeySet& ofThread = c10::impl::raw_local_dispatch_key_set;
  return (ofThread.included | ofThread.excluded) == 0;
}

// Whether neither backward nor forward derivatives go through the tensor.
inline bool hasNoDerivative(const at::Tensor& tensor) {
  const auto* impl = static_cast<const c10::TensorImpl*>(tensor.impl);
  return fieldsOf(impl).autogradMeta == nullptr ||
         (!impl->requires_grad() && !impl->_fw_grad(0, tensor).defined());
}

// Whether an argument calls for no other kernels than those of a plain tensor without derivatives.
template <class Argument>
bool isPlain(Argument& argument) {
  if constexpr (std::is_convertible_v<Argument&, const at::Tensor&>) {
    const at::Tensor& tensor = argument;
    return fieldsOf(tensor.impl).keys.bits == kPlainKeys && hasNoDerivative(tensor);
  } else {
    return true;
  }
}

// For the block, what the kernels of the backend call goes past autograd too, as in the kernels of
// autograd: AutoDispatchBelowADInplaceOrView (ATen/core/LegacyTypeDispatch.h), on a plain thread.
class BelowAutograd {
 public:
  BelowAutograd() noexcept : ofThread_(c10::impl::raw_local_dispatch_key_set) {
    ofThread_.excluded = kKeysOfAutograd;
  }
  ~BelowAutograd() { ofThread_.excluded = 0; }
  BelowAutograd(const BelowAutograd&) = delete;
  BelowAutograd& operator=(const BelowAutograd&) = delete;

 private:
  c10::impl::PODLocalDispatchKeySet& ofThread_;
};

// Calls an operator that returns a view of its first argument.
template <class Operator, class... Arguments>
at::Tensor viewOf(const at::Tensor& self, Arguments&&... arguments) {
  if (isPlainThread() && isPlain(self)) {
    return Operator::redispatch(
        c10::DispatchKeySet{kKeysBehindAutograd}, self, std::forward<Arguments>(arguments)...);
  }
  return Operator::call(self, std::forward<Arguments>(arguments)...);
}

// Calls an operator that returns a new tensor.
template <class Operator, class... Arguments>
at::Tensor newOf(Arguments&&... arguments) {
  if (isPlainThread() && (isPlain(arguments) && ...)) {
    const BelowAutograd below;
    return Operator::redispatch(
        c10::DispatchKeySet{kKeysOfBackend}, std::forward<Arguments>(arguments)...);
  }
  return Operator::call(std::forward<Arguments>(arguments)...);
}

}  // namespace torchjava

#endif
