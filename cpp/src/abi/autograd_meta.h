#ifndef TORCHJAVA_ABI_AUTOGRAD_META_H
#define TORCHJAVA_ABI_AUTOGRAD_META_H

#include <cstddef>
#include <cstdint>

#include "abi/import.h"
#include "abi/tensor.h"
#include "virtual_functions.h"

// What autograd keeps for a tensor, and for a view: torch/csrc/autograd/variable.h (2.10.0). Their
// destructors have no names outside of LibTorch, but stand in their tables.
extern "C" {

TORCHJAVA_IMPORT extern void* const torchjava_abi_autograd_meta[] __asm__(
    "_ZTVN5torch8autograd12AutogradMetaE");

TORCHJAVA_IMPORT extern void* const torchjava_abi_view_meta[] __asm__(
    "_ZTVN5torch8autograd22DifferentiableViewMetaE");

TORCHJAVA_IMPORT void torchjava_abi_set_fw_grad(
    void* self, const at::TensorBase* gradient, const at::TensorBase* tensor, std::uint64_t level,
    bool inPlace) __asm__("_ZN5torch8autograd12AutogradMeta11set_fw_gradERKN2at10TensorBaseES5_mb");
}

namespace torchjava {

// The order of AutogradMetaInterface (c10/core/TensorImpl.h, 2.10.0): the last function is followed
// by the destructor that leaves the memory alone.
inline constexpr std::size_t kSetForwardGradient = 5;
inline constexpr std::size_t kDestructorOfMeta = 6;

inline void* const* functionsOfMeta() noexcept { return torchjava_abi_autograd_meta + kTableHeader; }

inline void* const* functionsOfViewMeta() noexcept { return torchjava_abi_view_meta + kTableHeader; }

}  // namespace torchjava

#endif
