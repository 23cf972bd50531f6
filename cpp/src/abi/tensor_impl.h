#ifndef TORCHJAVA_ABI_TENSOR_IMPL_H
#define TORCHJAVA_ABI_TENSOR_IMPL_H

#include <cstddef>
#include <cstdint>

#include "abi/import.h"
#include "abi/tensor.h"

namespace c10 {

// c10/core/TensorImpl.h: only reached through pointers.
struct TORCHJAVA_IMPORT TensorImpl {
  const at::Tensor& grad() const;
  at::Tensor& mutable_grad();
  bool requires_grad() const;
  const at::Tensor& _fw_grad(std::uint64_t level, const at::TensorBase& self) const;
};

}  // namespace c10

// The destructors of TensorImpl: the one that frees its memory too, and the one that leaves this to
// whoever calls it, with operator delete.
extern "C" TORCHJAVA_IMPORT void torchjava_abi_delete_tensor_impl(void* impl) __asm__(
    "_ZN3c1010TensorImplD0Ev");
extern "C" TORCHJAVA_IMPORT void torchjava_abi_destroy_tensor_impl(void* impl) __asm__(
    "_ZN3c1010TensorImplD1Ev");

namespace torchjava {

// Where c10/core/TensorImpl.h keeps `bool is_wrapped_number_ : 1`. A test finds it again by comparing
// the bytes before and after set_wrapped_number; the self-check asks type promotion whether the mark
// took effect before any tensor of a user carries it.
inline constexpr std::size_t kTensorImplSize = 184;
inline constexpr std::size_t kWrappedNumberByte = 173;
inline constexpr std::uint8_t kWrappedNumberBit = 0x80;

// Has the processor fetch the memory of a TensorImpl that is about to be written. Only a hint: the
// address may lead nowhere.
inline void fetchImpl(const void* impl) noexcept {
  constexpr std::size_t kCacheLine = 64;
  for (std::size_t byte = 0; byte < kTensorImplSize; byte += kCacheLine) {
    __builtin_prefetch(static_cast<const char*>(impl) + byte, 1);
  }
}

}  // namespace torchjava

#endif
