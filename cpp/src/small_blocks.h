#ifndef TORCHJAVA_SMALL_BLOCKS_H
#define TORCHJAVA_SMALL_BLOCKS_H

#include <cstddef>

namespace torchjava {

// The memory of the smallest tensors lies apart from that of malloc. posix_memalign leaves a hole on
// each side of an aligned block, and where many small tensors come and go, malloc joins and splits
// such holes ever after: an operator on them could take twice as long. Freed blocks stay with the
// process, for its next small tensors.

inline constexpr std::size_t kSmallBlock = 64;  // bytes, and LibTorch's alignment

// Whether this is one of these blocks, which go back here and nowhere else.
bool isSmallBlock(const void* block) noexcept;

// Null where there are none any more, or no thread to ask for one: at the end of a thread.
void* takeSmallBlock() noexcept;

void keepSmallBlock(void* block) noexcept;

}  // namespace torchjava

#endif
