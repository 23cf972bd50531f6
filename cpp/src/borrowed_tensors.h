#ifndef TORCHJAVA_BORROWED_TENSORS_H
#define TORCHJAVA_BORROWED_TENSORS_H

#include <vector>

#include "abi/tensor.h"
#include "marshal.h"

namespace torchjava {

// Borrowed handles in the shape of `const std::vector<at::Tensor>&`: both are arrays of impl
// pointers, and nothing is retained or released. 0 becomes the undefined tensor.
class BorrowedTensors {
 public:
  BorrowedTensors(const tj_handle* handles, tj_int64 size) {
    tensors_.reserve(static_cast<std::size_t>(size));
    for (tj_int64 i = 0; i < size; i++) {
      tensors_.push_back(handles[i] == 0 ? at::Tensor() : at::Tensor(implOf(handles[i])));
    }
  }

  operator const std::vector<at::Tensor>&() const noexcept { return tensors_; }

 private:
  std::vector<at::Tensor> tensors_;
};

}  // namespace torchjava

#endif
