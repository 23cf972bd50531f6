#ifndef TORCHJAVA_BLOCK_CACHE_H
#define TORCHJAVA_BLOCK_CACHE_H

#include <cstddef>

namespace torchjava {

// Blocks that this thread has freed, for its next allocations. An operator on small tensors spends
// a tenth of its time in posix_memalign, which glibc serves past its own thread caches; and large
// blocks that a training step frees and takes again would go back to the system in between, and come
// back page by page.

// What to ask malloc for, so that a block which is kept later serves all requests of its class.
std::size_t cachedSizeFor(std::size_t bytes) noexcept;

// A block of at least so many bytes, aligned as LibTorch's are; null for none.
void* takeCachedBlock(std::size_t bytes) noexcept;

// Keeps a block of which this many bytes can be used, or gives it to `free`, now, when others need
// the place, or when the thread ends.
void keepOrFree(void* block, std::size_t usableBytes, void (*free)(void*)) noexcept;

}  // namespace torchjava

#endif
