#ifndef TORCHJAVA_TEST_OWNED_H
#define TORCHJAVA_TEST_OWNED_H

#include "torchjava/tensor.h"

// One reference to a tensor, given back at the end of its life: a test leaves nothing behind, so
// that the leak sanitizer sees what the bridge leaves.
class Owned {
 public:
  Owned(tj_handle handle) noexcept : handle_(handle) {}
  Owned(Owned&& other) noexcept : handle_(other.handle_) { other.handle_ = 0; }
  Owned(const Owned&) = delete;
  Owned& operator=(const Owned&) = delete;
  ~Owned() {
    if (handle_ != 0) {
      tj_tensor_release(handle_);
    }
  }

  operator tj_handle() const noexcept { return handle_; }

  // Hands the reference on.
  tj_handle take() noexcept {
    const tj_handle handle = handle_;
    handle_ = 0;
    return handle;
  }

 private:
  tj_handle handle_;
};

#endif
