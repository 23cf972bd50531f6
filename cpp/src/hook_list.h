#ifndef TORCHJAVA_HOOK_LIST_H
#define TORCHJAVA_HOOK_LIST_H

#include <algorithm>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "callback.h"

namespace torchjava {

struct Hook {
  std::shared_ptr<Callback> callback;
  std::string name;
};

// The hooks of one kind on one tensor or node, in the order in which they were added.
class HookList {
 public:
  std::shared_ptr<Hook> add(std::shared_ptr<Callback> callback, std::string name) {
    auto hook = std::make_shared<Hook>(Hook{std::move(callback), std::move(name)});
    const std::lock_guard<std::mutex> lock(mutex_);
    hooks_.push_back(hook);
    return hook;
  }

  // The callback is given up outside the lock: that is the caller's code.
  void remove(const std::shared_ptr<Hook>& hook) {
    const std::lock_guard<std::mutex> lock(mutex_);
    hooks_.erase(std::remove(hooks_.begin(), hooks_.end(), hook), hooks_.end());
  }

  // Those to call now. A hook that one of them adds or removes counts from the next time on.
  std::vector<std::shared_ptr<Hook>> snapshot() const {
    const std::lock_guard<std::mutex> lock(mutex_);
    return hooks_;
  }

 private:
  mutable std::mutex mutex_;
  std::vector<std::shared_ptr<Hook>> hooks_;
};

}  // namespace torchjava

#endif
