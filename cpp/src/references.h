#ifndef TORCHJAVA_REFERENCES_H
#define TORCHJAVA_REFERENCES_H

#include <new>
#include <stdexcept>

#include "abi/shim.h"
#include "abi/tensor.h"

// Reference counts of tensors, through LibTorch's C functions: they rely on an at::Tensor being one
// pointer that is allocated with operator new, and on nothing about where the counter lies.

namespace torchjava {

// One reference more; returns the same TensorImpl, now owned by the caller.
inline void* retainTensor(void* impl) {
  at::Tensor borrowed(impl);
  void* onHeap = nullptr;
  if (aoti_torch_new_tensor_handle(&borrowed, &onHeap) != 0) {
    throw std::runtime_error("LibTorch could not take a reference to a tensor");
  }
  ::operator delete(onHeap);  // only the box: the reference in it is now ours
  return impl;
}

// One reference less.
inline void releaseTensor(void* impl) {
  void* onHeap = ::operator new(sizeof(at::Tensor));
  *static_cast<void**>(onHeap) = impl;
  aoti_torch_delete_tensor_object(onHeap);
}

}  // namespace torchjava

#endif
