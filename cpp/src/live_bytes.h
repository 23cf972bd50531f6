#ifndef TORCHJAVA_LIVE_BYTES_H
#define TORCHJAVA_LIVE_BYTES_H

#include <atomic>
#include <cstdint>

namespace torchjava {

// How many bytes are alive. Each thread counts what it allocates and frees, and adds that to the
// common number when it has become much: threads that make small tensors at the same time would
// otherwise spend their time waiting for one number.

// Positive for what was allocated, negative for what was freed.
void addLiveBytes(std::int64_t bytes) noexcept;

// The exact number, as far as other threads do not change it meanwhile. Takes a lock.
std::int64_t liveBytes() noexcept;

// The common number: for each thread, some 64 KB more or fewer may be alive.
const std::atomic<std::int64_t>& roughlyLiveBytes() noexcept;

}  // namespace torchjava

#endif
