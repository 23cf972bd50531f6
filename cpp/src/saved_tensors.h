#ifndef TORCHJAVA_SRC_SAVED_TENSORS_H
#define TORCHJAVA_SRC_SAVED_TENSORS_H

#include <atomic>
#include <memory>
#include <vector>

#include "abi/node.h"
#include "torchjava/function.h"

namespace torchjava {

// What the node of a function keeps for its backward. Outside it goes by a number, which says so
// when the node is gone: whoever has the number does not keep the node alive.
class SavedTensors {
 public:
  // For this node, which must outlive it.
  explicit SavedTensors(torch::autograd::Node* node);
  SavedTensors(const SavedTensors&) = delete;
  SavedTensors& operator=(const SavedTensors&) = delete;
  ~SavedTensors();

  tj_int64 number() const noexcept { return number_; }

  void reserve(std::size_t count) { entries_.reserve(count); }

  // The next one; borrowed, 0 for an undefined tensor.
  void save(tj_handle tensor);

  // Frees all. Safe next to the functions below.
  void letGo() noexcept;

  // As tj_function_saved and tj_function_changed.
  static tj_handle unpack(tj_int64 number, std::int32_t i);
  static tj_handle changed(tj_int64 number, std::int32_t i, tj_int64* versionAndOutputNr);

 private:
  struct Entry {
    void* impl;  // owned; null for an undefined tensor
    tj_int64 version;
    tj_int64 outputNr;
    bool isOutput;
  };

  const Entry* entry(std::int32_t i) const noexcept;

  torch::autograd::Node* node_;
  tj_int64 number_;
  std::atomic<bool> letGo_{false};  // written under the lock
  std::vector<Entry> entries_;
};

// The elements and the version of a tensor, without its history. owned
tj_handle withoutHistory(const at::Tensor& tensor);

// The same as an output of a node. owned
tj_handle asOutput(
    const at::Tensor& tensor, std::shared_ptr<torch::autograd::Node> node, tj_int64 outputNr);

}  // namespace torchjava

#endif
