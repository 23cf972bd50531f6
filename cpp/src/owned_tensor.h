#ifndef TORCHJAVA_OWNED_TENSOR_H
#define TORCHJAVA_OWNED_TENSOR_H

#include "references.h"

namespace torchjava {

// A reference that this block owns until it ends or hands it on.
class OwnedTensor {
 public:
  explicit OwnedTensor(void* impl) noexcept : impl_(impl) {}
  OwnedTensor(const OwnedTensor&) = delete;
  OwnedTensor& operator=(const OwnedTensor&) = delete;
  ~OwnedTensor() {
    if (impl_ != nullptr) {
      releaseTensor(impl_);
    }
  }

  void* impl() const noexcept { return impl_; }

  void* take() noexcept {
    void* impl = impl_;
    impl_ = nullptr;
    return impl;
  }

 private:
  void* impl_;
};

}  // namespace torchjava

#endif
