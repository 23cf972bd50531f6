#ifndef TORCHJAVA_TRANSFORMS_H
#define TORCHJAVA_TRANSFORMS_H

#include "torchjava/functorch.h"

namespace torchjava {

// The tensor with memory that function transforms have wrapped, or the tensor itself.
void* innermost(void* tensorImpl) noexcept;

// Within this block operators pass the levels of function transforms by.
class SuspendedTransforms {
 public:
  SuspendedTransforms() noexcept : suspended_(tj_functorch_suspend() != 0) {}
  SuspendedTransforms(const SuspendedTransforms&) = delete;
  SuspendedTransforms& operator=(const SuspendedTransforms&) = delete;
  ~SuspendedTransforms() {
    if (suspended_) {
      tj_functorch_resume();
    }
  }

 private:
  bool suspended_;
};

}  // namespace torchjava

#endif
