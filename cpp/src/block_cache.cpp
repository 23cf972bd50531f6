#include "block_cache.h"

#include "block_chain.h"
#include "of_thread.h"
#include "small_blocks.h"

namespace torchjava {
namespace {

using Free = void (*)(void*);

constexpr std::size_t kStep = kSmallBlock;  // LibTorch's alignment of the memory of tensors
constexpr std::size_t kLargestSmall = 4096;
constexpr std::size_t kClasses = kLargestSmall / kStep;

// Sanitizers watch the blocks of malloc: nothing is kept from them.
#ifdef __SANITIZE_ADDRESS__
constexpr std::size_t kBytesOfClass = 0;
constexpr std::size_t kLargestLarge = 0;
#else
constexpr std::size_t kBytesOfClass = 32 << 10;
constexpr std::size_t kLargestLarge = 2 << 20;
#endif

// A few blocks of any size, of at most 8 MB together. Programs take the sizes again that they have
// just freed; the oldest makes place.
class Ring {
 public:
  void* take(std::size_t bytes) noexcept {
    Entry* best = nullptr;
    for (Entry& entry : entries_) {
      const bool fits = entry.block != nullptr && entry.bytes >= bytes &&
                        entry.bytes - bytes <= bytes / 4;  // no more than a fifth is left unused
      if (fits && (best == nullptr || entry.bytes < best->bytes)) {
        best = &entry;
      }
    }
    return best == nullptr ? nullptr : takeFrom(*best);
  }

  void keep(void* block, std::size_t bytes, Free free) noexcept {
    Entry& oldest = entries_[next_];
    next_ = (next_ + 1) % kEntries;
    if (oldest.block != nullptr) {
      free(takeFrom(oldest));
    }
    for (std::size_t i = next_; held_ + bytes > kMostBytes; i = (i + 1) % kEntries) {
      if (entries_[i].block != nullptr) {
        free(takeFrom(entries_[i]));
      }
    }
    oldest = {block, bytes};
    held_ += bytes;
  }

  void freeAll(Free free) noexcept {
    for (Entry& entry : entries_) {
      if (entry.block != nullptr) {
        free(takeFrom(entry));
      }
    }
  }

 private:
  static constexpr std::size_t kEntries = 16;
  static constexpr std::size_t kMostBytes = 8 << 20;

  struct Entry {
    void* block = nullptr;
    std::size_t bytes = 0;
  };

  void* takeFrom(Entry& entry) noexcept {
    void* block = entry.block;
    held_ -= entry.bytes;
    entry = {};
    return block;
  }

  Entry entries_[kEntries];
  std::size_t next_ = 0;
  std::size_t held_ = 0;
};

struct Cache {
  BlockChain chains[kClasses];
  Ring ring;
  Free free = nullptr;

  ~Cache() {
    for (BlockChain& chain : chains) {
      while (void* block = chain.pop()) {
        free(block);
      }
    }
    ring.freeAll(free);
  }
};

std::size_t mostOf(std::size_t classBytes) noexcept { return kBytesOfClass / classBytes; }

bool keep(void* block, std::size_t bytes, Free free) noexcept {
  Cache* cache = OfThread<Cache>::get();
  if (cache == nullptr || bytes < kStep) {
    return false;
  }
  cache->free = free;
  const std::size_t steps = bytes / kStep;
  if (steps <= kClasses) {
    BlockChain& chain = cache->chains[steps - 1];
    if (chain.size() >= mostOf(steps * kStep)) {
      return false;
    }
    chain.push(block);
    return true;
  }
  if (bytes > kLargestLarge) {
    return false;
  }
  cache->ring.keep(block, bytes, free);
  return true;
}

}  // namespace

std::size_t cachedSizeFor(std::size_t bytes) noexcept {
  return bytes <= kLargestSmall ? (bytes + kStep - 1) / kStep * kStep : bytes;
}

void* takeCachedBlock(std::size_t bytes) noexcept {
  void* small = bytes > 0 && bytes <= kSmallBlock ? takeSmallBlock() : nullptr;
  if (small != nullptr) {
    return small;
  }
  Cache* cache = OfThread<Cache>::ifMade();
  if (cache == nullptr || bytes == 0 || bytes > kLargestLarge) {
    return nullptr;
  }
  return bytes <= kLargestSmall ? cache->chains[(bytes - 1) / kStep].pop()
                                : cache->ring.take(bytes);
}

void keepOrFree(void* block, std::size_t usableBytes, Free free) noexcept {
  if (isSmallBlock(block)) {
    keepSmallBlock(block);
  } else if (block != nullptr && !keep(block, usableBytes, free)) {
    free(block);
  }
}

}  // namespace torchjava
