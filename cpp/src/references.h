#ifndef TORCHJAVA_REFERENCES_H
#define TORCHJAVA_REFERENCES_H

#include <atomic>
#include <cstdint>
#include <new>

#include "abi/shim.h"
#include "abi/tensor.h"
#include "abi/tensor_impl.h"
#include "ended_tensors.h"
#include "virtual_functions.h"

// Reference counts of tensors, as c10/util/intrusive_ptr.h (2.10.0) counts: in place, without a call
// to LibTorch. The self-check counts the same with LibTorch's own functions.

namespace torchjava {

struct CountedLayout {
  void** virtualFunctions;
  std::atomic<std::uint64_t> references;  // strong ones in the lower half, weak ones in the upper
};
static_assert(std::atomic<std::uint64_t>::is_always_lock_free);

// One strong reference, and the weak one that all strong ones share.
inline constexpr std::uint64_t kOnlyReference = std::uint64_t{1} << 32 | 1;

// Where the destructor that frees the memory too stands among the virtual functions.
inline constexpr std::size_t kDeletingDestructor = 1;

inline CountedLayout& countedOf(void* impl) noexcept { return *static_cast<CountedLayout*>(impl); }

// One reference more to a tensor that is defined; returns the same TensorImpl, now owned by the
// caller.
inline void* retainTensor(void* impl) noexcept {
  countedOf(impl).references.fetch_add(1, std::memory_order_relaxed);
  return impl;
}

// One reference less, where others may look on: weak ones, or an undefined tensor, which does not
// count. An at::Tensor is one pointer that is allocated with operator new.
inline void releaseByLibTorch(void* impl) {
  void* onHeap = ::operator new(sizeof(at::Tensor));
  *static_cast<void**>(onHeap) = impl;
  aoti_torch_delete_tensor_object(onHeap);
}

inline void* deletingDestructorOf(void* impl) noexcept {
  return countedOf(impl).virtualFunctions[kDeletingDestructor];
}

// Whether it is a TensorImpl, and not one of a derived class.
inline bool isPlainTensor(void* impl) noexcept {
  return deletingDestructorOf(impl) == tableEntry(&torchjava_abi_delete_tensor_impl);
}

// One reference less.
inline void releaseTensor(void* impl) {
  CountedLayout& counted = countedOf(impl);
  std::uint64_t count = counted.references.load(std::memory_order_acquire);
  if (count == kOnlyReference) {
    counted.references.store(0, std::memory_order_relaxed);
    endTensor(impl);
    return;
  }
  while (static_cast<std::uint32_t>(count) > 1) {
    if (counted.references.compare_exchange_weak(
            count, count - 1, std::memory_order_acq_rel, std::memory_order_relaxed)) {
      return;
    }
  }
  releaseByLibTorch(impl);
}

}  // namespace torchjava

#endif
