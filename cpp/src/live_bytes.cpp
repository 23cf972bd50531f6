#include "live_bytes.h"

#include <mutex>
#include <type_traits>

#include "of_thread.h"

namespace torchjava {
namespace {

constexpr std::int64_t kMuch = 64 << 10;

alignas(64) std::atomic<std::int64_t> common{0};

// What one thread has not added yet. Only that thread writes.
class alignas(64) Count {
 public:
  Count() noexcept;
  ~Count();

  void add(std::int64_t bytes) noexcept {
    const std::int64_t sum = get() + bytes;
    if (-kMuch < sum && sum < kMuch) {
      own_.store(sum, std::memory_order_relaxed);
    } else {
      common.fetch_add(sum, std::memory_order_relaxed);
      own_.store(0, std::memory_order_relaxed);
    }
  }

  std::int64_t get() const noexcept { return own_.load(std::memory_order_relaxed); }

  Count* next = nullptr;
  Count* previous = nullptr;

 private:
  std::atomic<std::int64_t> own_{0};
};

// Those of all threads that count.
class Counts {
 public:
  void add(Count& count) noexcept {
    const std::lock_guard<std::mutex> lock(mutex_);
    count.next = first_;
    if (first_ != nullptr) {
      first_->previous = &count;
    }
    first_ = &count;
  }

  void remove(Count& count) noexcept {
    const std::lock_guard<std::mutex> lock(mutex_);
    common.fetch_add(count.get(), std::memory_order_relaxed);
    (count.previous != nullptr ? count.previous->next : first_) = count.next;
    if (count.next != nullptr) {
      count.next->previous = count.previous;
    }
  }

  std::int64_t sum() noexcept {
    const std::lock_guard<std::mutex> lock(mutex_);
    std::int64_t sum = common.load(std::memory_order_relaxed);
    for (const Count* count = first_; count != nullptr; count = count->next) {
      sum += count->get();
    }
    return sum;
  }

 private:
  std::mutex mutex_;
  Count* first_ = nullptr;
};

Counts counts;
static_assert(std::is_trivially_destructible_v<Counts>, "it is used until the very end");

Count::Count() noexcept { counts.add(*this); }

Count::~Count() { counts.remove(*this); }

}  // namespace

void addLiveBytes(std::int64_t bytes) noexcept {
  Count* count = OfThread<Count>::get();
  if (count != nullptr) {
    count->add(bytes);
  } else {
    common.fetch_add(bytes, std::memory_order_relaxed);
  }
}

std::int64_t liveBytes() noexcept { return counts.sum(); }

const std::atomic<std::int64_t>& roughlyLiveBytes() noexcept { return common; }

}  // namespace torchjava
