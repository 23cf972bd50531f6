#include "block_cache.h"

#include <algorithm>
#include <cstdint>
#include <new>

namespace torchjava {
namespace {

constexpr std::size_t kStep = 64;  // LibTorch's alignment of the memory of tensors
constexpr std::size_t kClasses = kLargestCachedBytes / kStep;

// Sanitizers watch the blocks of malloc: nothing is kept from them.
#ifdef __SANITIZE_ADDRESS__
constexpr std::size_t kBytesOfClass = 0;
#else
constexpr std::size_t kBytesOfClass = 32 << 10;
#endif

struct Block {
  Block* next;
};

// Blocks of one size, the last one freed first: it is still in the processor's cache.
struct Stack {
  Block* top = nullptr;
  std::uint32_t size = 0;
};

struct Cache {
  Stack stacks[kClasses];
  void (*free)(void*) = nullptr;

  ~Cache() {
    for (Stack& stack : stacks) {
      while (stack.top != nullptr) {
        Block* block = stack.top;
        stack.top = block->next;
        free(block);
      }
    }
  }
};

// A plain pointer, so that most calls need not ask whether it was made.
thread_local Cache* present = nullptr;
thread_local bool ended = false;

// LibTorch frees until the very end of a thread: what comes after this is not kept.
struct Owner {
  Cache* cache = nullptr;

  ~Owner() {
    ended = true;
    present = nullptr;
    delete cache;
  }
};

Cache* make() noexcept {
  if (ended) {
    return nullptr;
  }
  thread_local Owner owner;
  owner.cache = new (std::nothrow) Cache;
  present = owner.cache;
  return present;
}

std::size_t mostOf(std::size_t stack) noexcept { return kBytesOfClass / ((stack + 1) * kStep); }

}  // namespace

std::size_t cachedSizeFor(std::size_t bytes) noexcept { return (bytes + kStep - 1) / kStep * kStep; }

void* takeCachedBlock(std::size_t bytes) noexcept {
  Cache* cache = present;
  if (cache == nullptr) {
    return nullptr;
  }
  Stack& stack = cache->stacks[(bytes - 1) / kStep];
  Block* block = stack.top;
  if (block != nullptr) {
    stack.top = block->next;
    stack.size--;
  }
  return block;
}

bool keepBlock(void* block, std::size_t usableBytes, void (*free)(void*)) noexcept {
  const std::size_t steps = usableBytes / kStep;
  if (steps == 0 || steps > kClasses) {
    return false;
  }
  Cache* cache = present != nullptr ? present : make();
  if (cache == nullptr || cache->stacks[steps - 1].size >= mostOf(steps - 1)) {
    return false;
  }
  Stack& stack = cache->stacks[steps - 1];
  cache->free = free;
  stack.top = new (block) Block{stack.top};
  stack.size++;
  return true;
}

}  // namespace torchjava
