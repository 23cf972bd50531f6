#ifndef TORCHJAVA_SMALL_BLOCKS_H
#define TORCHJAVA_SMALL_BLOCKS_H

#include <cstddef>

#include "block_chain.h"

namespace torchjava {

// The memory of the smallest tensors lies apart from that of malloc. posix_memalign leaves two holes
// around each aligned block, and where many small tensors come and go, malloc joins and splits them
// ever after: an operator on such tensors could take twice as long.

inline constexpr std::size_t kSmallBlock = 64;  // bytes, and LibTorch's alignment

// Whether this is one of these blocks, which go back here and nowhere else.
bool isSmallBlock(const void* block) noexcept;

// Takes a block back from a thread that keeps none any more.
void shareSmallBlock(void* block) noexcept;

// A thread's part of the free ones: two chains, so that one which takes and keeps by turns seldom
// asks what all threads share. Memory stays with the process, for the next small tensors.
class SmallBlocks {
 public:
  SmallBlocks() = default;
  SmallBlocks(const SmallBlocks&) = delete;
  SmallBlocks& operator=(const SmallBlocks&) = delete;
  ~SmallBlocks();

  // Null where there are none any more.
  void* take() noexcept;

  void keep(void* block) noexcept;

 private:
  void refill() noexcept;

  BlockChain current_;
  BlockChain full_;
  char* fresh_ = nullptr;  // blocks that nobody has used yet
  char* freshEnd_ = nullptr;
};

}  // namespace torchjava

#endif
