#ifndef TORCHJAVA_ABI_TENSOR_IMPL_H
#define TORCHJAVA_ABI_TENSOR_IMPL_H

#include <cstddef>
#include <cstdint>

#include "abi/dispatch_keys.h"
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

// The fields of c10/core/TensorImpl.h (2.10.0) that are read in place. The self-check compares them
// with what LibTorch's functions tell. Derived classes begin with the same fields, but may have
// functions of their own for sizes.
struct TensorImplLayout {
  static constexpr std::size_t kDimsInPlace = 5;

  void* counted[2];  // virtual functions and references: see references.h
  void* storage;
  void* autogradMeta;
  void* extraMeta;
  void* versionCounter;
  void* python[2];
  std::size_t dim;
  union {
    std::int64_t inPlace[2 * kDimsInPlace];  // sizes, then strides
    std::int64_t* outOfPlace;
  } sizesAndStrides;
  std::int64_t storageOffset;
  std::int64_t numel;
  std::uint16_t dtype;
  std::uint8_t device[3];
  std::uint8_t flags[3];
  c10::DispatchKeySet keys;

  const std::int64_t* sizes() const noexcept {
    return dim <= kDimsInPlace ? sizesAndStrides.inPlace : sizesAndStrides.outOfPlace;
  }
};
static_assert(sizeof(TensorImplLayout) == kTensorImplSize);
static_assert(offsetof(TensorImplLayout, flags) == kWrappedNumberByte);

// c10/core/StorageImpl.h begins with the address of the elements.
struct StorageImplLayout {
  void* counted[2];
  void* elements;
};

inline const TensorImplLayout& fieldsOf(const void* impl) noexcept {
  return *static_cast<const TensorImplLayout*>(impl);
}

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
