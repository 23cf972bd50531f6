#include "saved_tensors.h"

#include <limits>
#include <mutex>
#include <utility>

#include "abi/autograd.h"
#include "marshal.h"
#include "owned_tensor.h"
#include "references.h"

using torch::autograd::Edge;
using torch::autograd::Node;

namespace torchjava {
namespace {

// Saved tensors by number: a place in a table and how often it was taken before, so that no number
// stands for two calls.
class Register {
 public:
  tj_int64 add(SavedTensors* saved) {
    if (firstFree_ == kNone) {
      places_.push_back({nullptr, 0, kNone});
      firstFree_ = static_cast<std::uint32_t>(places_.size() - 1);
    }
    const std::uint32_t place = firstFree_;
    Place& taken = places_[place];
    firstFree_ = std::exchange(taken.nextFree, kNone);
    taken.saved = saved;
    return static_cast<tj_int64>(taken.timesTaken) << 32 | (place + std::uint64_t{1});
  }

  void remove(tj_int64 number) noexcept {
    Place& left = places_[placeOf(number)];
    left.saved = nullptr;
    if (left.timesTaken++ < kMostTimes) {  // else it is never taken again
      left.nextFree = std::exchange(firstFree_, placeOf(number));
    }
  }

  SavedTensors* find(tj_int64 number) const noexcept {
    const std::size_t place = placeOf(number);
    const bool present = place < places_.size() && places_[place].timesTaken == number >> 32;
    return present ? places_[place].saved : nullptr;
  }

 private:
  static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
  static constexpr std::uint32_t kMostTimes = std::numeric_limits<std::int32_t>::max() - 1;

  struct Place {
    SavedTensors* saved;
    std::uint32_t timesTaken;
    std::uint32_t nextFree;
  };

  static std::uint32_t placeOf(tj_int64 number) noexcept {
    return static_cast<std::uint32_t>(number) - 1;
  }

  std::vector<Place> places_;
  std::uint32_t firstFree_ = kNone;
};

// Guards the register and all that it leads to. Nothing is freed under it: freeing a tensor may
// free the node of another function.
std::mutex mutex;

// Never destroyed: nodes may outlive what ends a process.
Register& all() {
  static Register& instance = *new Register;
  return instance;
}

void attach(const at::Tensor& tensor, std::shared_ptr<Node> node, tj_int64 outputNr) {
  Edge edge{std::move(node), static_cast<std::uint32_t>(outputNr)};
  torchjava_abi_set_gradient_edge(&tensor, &edge);
}

}  // namespace

SavedTensors::SavedTensors(Node* node) : node_(node) {
  const std::lock_guard<std::mutex> lock(mutex);
  number_ = all().add(this);
}

SavedTensors::~SavedTensors() {
  letGo();
  const std::lock_guard<std::mutex> lock(mutex);
  all().remove(number_);
}

void SavedTensors::save(tj_handle handle) {
  if (handle == 0) {
    entries_.push_back({nullptr, 0, 0, false});
    return;
  }
  const at::Tensor tensor = asTensor(handle);
  const bool isOutput = torchjava_abi_grad_fn(&tensor).get() == node_;
  OwnedTensor kept(isOutput ? reinterpret_cast<void*>(withoutHistory(tensor))
                            : retainTensor(tensor.impl));
  entries_.push_back({kept.impl(), torchjava_abi_version(&tensor),
                      torchjava_abi_output_nr(&tensor), isOutput});
  kept.take();
}

void SavedTensors::letGo() noexcept {
  if (letGo_) {
    return;
  }
  std::vector<Entry> freed;
  {
    const std::lock_guard<std::mutex> lock(mutex);
    letGo_ = true;
    freed.swap(entries_);
  }
  for (const Entry& entry : freed) {
    if (entry.impl != nullptr) {
      releaseTensor(entry.impl);
    }
  }
}

const SavedTensors::Entry* SavedTensors::entry(std::int32_t i) const noexcept {
  return letGo_ ? nullptr : &entries_[static_cast<std::size_t>(i)];
}

tj_handle SavedTensors::unpack(tj_int64 number, std::int32_t i) {
  std::unique_lock<std::mutex> lock(mutex);
  const SavedTensors* saved = all().find(number);
  const Entry* entry = saved == nullptr ? nullptr : saved->entry(i);
  if (entry == nullptr) {
    return TJ_FUNCTION_FREED;
  }
  if (entry->impl == nullptr) {
    return 0;
  }
  const at::Tensor tensor(entry->impl);
  if (torchjava_abi_version(&tensor) != entry->version) {
    return TJ_FUNCTION_CHANGED;
  }
  if (!entry->isOutput) {
    return reinterpret_cast<tj_handle>(retainTensor(entry->impl));
  }
  std::shared_ptr<Node> node = saved->node_->weak_from_this().lock();
  if (!node) {  // it is ending
    return TJ_FUNCTION_FREED;
  }
  OwnedTensor kept(retainTensor(entry->impl));
  const tj_int64 outputNr = entry->outputNr;
  lock.unlock();
  return asOutput(at::Tensor(kept.impl()), std::move(node), outputNr);
}

tj_handle SavedTensors::changed(tj_int64 number, std::int32_t i, tj_int64* versionAndOutputNr) {
  const std::lock_guard<std::mutex> lock(mutex);
  const SavedTensors* saved = all().find(number);
  const Entry* entry = saved == nullptr ? nullptr : saved->entry(i);
  if (entry == nullptr) {
    return 0;
  }
  versionAndOutputNr[0] = entry->version;
  versionAndOutputNr[1] = entry->outputNr;
  return reinterpret_cast<tj_handle>(retainTensor(entry->impl));
}

// With the same version counter, and past the dispatcher, which detach() would go through.
tj_handle withoutHistory(const at::Tensor& tensor) {
  return reinterpret_cast<tj_handle>(torchjava_abi_tensor_data(&tensor).impl);
}

tj_handle asOutput(const at::Tensor& tensor, std::shared_ptr<Node> node, tj_int64 outputNr) {
  OwnedTensor alias(reinterpret_cast<void*>(withoutHistory(tensor)));
  attach(at::Tensor(alias.impl()), std::move(node), outputNr);
  return reinterpret_cast<tj_handle>(alias.take());
}

}  // namespace torchjava
