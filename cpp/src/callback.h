#ifndef TORCHJAVA_SRC_CALLBACK_H
#define TORCHJAVA_SRC_CALLBACK_H

#include <exception>
#include <memory>
#include <utility>
#include <vector>

#include "abi/tensor.h"
#include "owned_tensor.h"
#include "torchjava/callback.h"

namespace torchjava {

// Several owned references.
class OwnedTensors {
 public:
  OwnedTensors() = default;
  OwnedTensors(const OwnedTensors&) = delete;
  OwnedTensors& operator=(const OwnedTensors&) = delete;
  ~OwnedTensors() {
    for (const at::Tensor& tensor : tensors_) {
      if (tensor.defined()) {
        releaseTensor(tensor.impl);
      }
    }
  }

  void add(tj_handle owned) {
    tensors_.push_back(owned == 0 ? at::Tensor() : at::Tensor(reinterpret_cast<void*>(owned)));
  }

  // One reference more to a tensor that somebody else owns, too.
  void retain(const at::Tensor& tensor) {
    tensors_.push_back(tensor.defined() ? at::Tensor(retainTensor(tensor.impl)) : tensor);
  }

  void swap(OwnedTensors& other) noexcept { tensors_.swap(other.tensors_); }

  std::size_t size() const noexcept { return tensors_.size(); }
  const at::Tensor& operator[](std::size_t i) const { return tensors_[i]; }
  const std::vector<at::Tensor>& get() const noexcept { return tensors_; }

  // Hands the references on to LibTorch, whose vectors of tensors own them.
  std::vector<at::Tensor> take() noexcept {
    std::vector<at::Tensor> taken;
    taken.swap(tensors_);
    return taken;
  }

 private:
  std::vector<at::Tensor> tensors_;
};

// The caller's exception on its way through LibTorch, which may copy and store it.
class CallerException final : public std::exception {
 public:
  explicit CallerException(tj_failure failure);
  const char* what() const noexcept override { return "an exception of the caller"; }
  const std::shared_ptr<void>& failure() const noexcept { return failure_; }

 private:
  std::shared_ptr<void> failure_;
};

// Calls an object of the caller; throws CallerException.
void call(tj_callback callback, const std::vector<at::Tensor>& first,
          const std::vector<at::Tensor>& second, OwnedTensors& results);

// Owns an object of the caller.
class Callback {
 public:
  explicit Callback(tj_callback callback) noexcept : callback_(callback) {}
  Callback(Callback&& other) noexcept : callback_(std::exchange(other.callback_, 0)) {}
  Callback(const Callback&) = delete;
  Callback& operator=(const Callback&) = delete;
  ~Callback();

  void call(const std::vector<at::Tensor>& first, const std::vector<at::Tensor>& second,
            OwnedTensors& results) const {
    torchjava::call(callback_, first, second, results);
  }

  // What a function saved is not used again.
  void letGo() const noexcept;

 private:
  tj_callback callback_;
};

}  // namespace torchjava

#endif
