#ifndef TORCHJAVA_BLOCK_CACHE_H
#define TORCHJAVA_BLOCK_CACHE_H

#include <cstddef>

namespace torchjava {

// Small blocks that this thread has freed, for its next allocations. An operator on small tensors
// spends a tenth of its time in posix_memalign, which glibc serves past its own thread caches.

// Larger blocks are never kept.
inline constexpr std::size_t kLargestCachedBytes = 4096;

// What to ask malloc for, so that the block serves all requests of its class once it is kept. Only
// for sizes from 1 to kLargestCachedBytes.
std::size_t cachedSizeFor(std::size_t bytes) noexcept;

// A block of at least so many bytes (as above), aligned as the freed ones were; null for none.
void* takeCachedBlock(std::size_t bytes) noexcept;

// Keeps a block of which this many bytes can be used. False when there is no room for it: the caller
// frees it then. What is kept when the thread ends goes to `free`.
bool keepBlock(void* block, std::size_t usableBytes, void (*free)(void*)) noexcept;

}  // namespace torchjava

#endif
