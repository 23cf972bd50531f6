#include "small_blocks.h"

#include <sys/mman.h>

#include <cstdint>
#include <mutex>
#include <new>

#include "block_chain.h"
#include "of_thread.h"

namespace torchjava {
namespace {

// Sanitizers watch the blocks of malloc: nothing is kept from them.
#ifdef __SANITIZE_ADDRESS__
constexpr std::size_t kRange = 0;
#else
constexpr std::size_t kRange = std::size_t{16} << 30;  // addresses, not memory
#endif
constexpr std::size_t kStep = std::size_t{1} << 20;  // made usable at once
constexpr std::size_t kFresh = 4096;                 // given to a thread at once
constexpr std::size_t kChain = 256;                  // blocks

char* reserve() noexcept {
  if (kRange == 0) {
    return nullptr;
  }
  void* range = mmap(nullptr, kRange, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  return range == MAP_FAILED ? nullptr : static_cast<char*>(range);
}

// Where all of them lie; null on a machine that has no such range to spare.
char* const range = reserve();

// What threads have too many of, and what nobody has used yet.
class Shared {
 public:
  // Takes over a chain that is not empty; one of its blocks leads to the chains before it.
  void give(BlockChain chain) noexcept {
    void* place = chain.pop();
    const std::lock_guard<std::mutex> lock(mutex_);
    first_ = new (place) Given{chain, first_};
  }

  // Empty if there is none.
  BlockChain take() noexcept {
    const std::lock_guard<std::mutex> lock(mutex_);
    if (first_ == nullptr) {
      return BlockChain();
    }
    Given* given = first_;
    first_ = given->next;
    BlockChain chain = given->chain;
    chain.push(given);
    return chain;
  }

  // The next kFresh bytes; null where there are none.
  char* takeFresh() noexcept {
    const std::lock_guard<std::mutex> lock(mutex_);
    if (range == nullptr || (used_ == usable_ && !makeMoreUsable())) {
      return nullptr;
    }
    char* fresh = range + used_;
    used_ += kFresh;
    return fresh;
  }

 private:
  struct Given {
    BlockChain chain;
    Given* next;
  };
  static_assert(sizeof(Given) <= kSmallBlock);

  bool makeMoreUsable() noexcept {
    if (usable_ == kRange || mprotect(range + usable_, kStep, PROT_READ | PROT_WRITE) != 0) {
      return false;
    }
    usable_ += kStep;
    return true;
  }

  std::mutex mutex_;
  Given* first_ = nullptr;
  std::size_t used_ = 0;
  std::size_t usable_ = 0;
};

// On the heap for good: threads end after static objects.
Shared& shared = *new Shared();

// A thread's free blocks: two chains, so that a thread which takes and keeps by turns seldom asks what
// all share, and some that nobody has used yet.
class SmallBlocks {
 public:
  SmallBlocks() = default;
  SmallBlocks(const SmallBlocks&) = delete;
  SmallBlocks& operator=(const SmallBlocks&) = delete;

  ~SmallBlocks() {
    for (; fresh_ != freshEnd_; fresh_ += kSmallBlock) {
      current_.push(fresh_);
    }
    for (const BlockChain& chain : {current_, full_}) {
      if (!chain.isEmpty()) {
        shared.give(chain);
      }
    }
  }

  void* take() noexcept {
    if (current_.isEmpty()) {
      current_ = full_.takeAll();
    }
    if (current_.isEmpty() && fresh_ == freshEnd_) {
      refill();
    }
    return current_.isEmpty() ? takeFresh() : current_.pop();
  }

  void keep(void* block) noexcept {
    if (current_.size() == kChain) {
      if (!full_.isEmpty()) {
        shared.give(full_);
      }
      full_ = current_.takeAll();
    }
    current_.push(block);
  }

 private:
  void refill() noexcept {
    current_ = shared.take();
    char* fresh = current_.isEmpty() ? shared.takeFresh() : nullptr;
    if (fresh != nullptr) {
      fresh_ = fresh;
      freshEnd_ = fresh + kFresh;
    }
  }

  void* takeFresh() noexcept {
    if (fresh_ == freshEnd_) {
      return nullptr;
    }
    void* block = fresh_;
    fresh_ += kSmallBlock;
    return block;
  }

  BlockChain current_;
  BlockChain full_;
  char* fresh_ = nullptr;
  char* freshEnd_ = nullptr;
};

}  // namespace

bool isSmallBlock(const void* block) noexcept {
  const auto offset = reinterpret_cast<std::uintptr_t>(block) - reinterpret_cast<std::uintptr_t>(range);
  return range != nullptr && offset < kRange;
}

void* takeSmallBlock() noexcept {
  SmallBlocks* blocks = OfThread<SmallBlocks>::get();
  return blocks == nullptr ? nullptr : blocks->take();
}

void keepSmallBlock(void* block) noexcept {
  SmallBlocks* blocks = OfThread<SmallBlocks>::get();
  if (blocks != nullptr) {
    blocks->keep(block);
    return;
  }
  BlockChain chain;
  chain.push(block);
  shared.give(chain);
}

}  // namespace torchjava
