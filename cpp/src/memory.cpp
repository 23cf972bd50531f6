#include "torchjava/memory.h"

#include <malloc.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <limits>

#include "abi/allocator.h"
#include "abi/autograd.h"
#include "abi/error.h"
#include "abi/tensor_shim.h"
#include "block_cache.h"
#include "guard.h"
#include "live_bytes.h"
#include "marshal.h"
#include "memory_limit.h"
#include "small_blocks.h"

namespace torchjava {
namespace {

constexpr std::int64_t kNoLimit = std::numeric_limits<std::int64_t>::max();

// Constants of the process that are never destroyed: LibTorch frees memory until the very end.
alignas(64) std::atomic<std::int64_t> limit{kNoLimit};
std::atomic<tj_make_room> makeRoom{nullptr};
c10::DeleterFnPtr defaultDeleter = nullptr;

// malloc gives the same answer for a block from its beginning to its end.
std::int64_t bytesOf(void* block) noexcept {
  return static_cast<std::int64_t>(isSmallBlock(block) ? kSmallBlock : malloc_usable_size(block));
}

// Memory carries its deleter along, so this meets only what was counted, whenever it was made.
void countAndFree(void* block) {
  const std::int64_t bytes = bytesOf(block);
  addLiveBytes(-bytes);
  keepOrFree(block, static_cast<std::size_t>(bytes), defaultDeleter);
}

bool isWithinLimit(std::size_t bytes) noexcept {
  const std::int64_t most = limit.load(std::memory_order_relaxed);
  if (most == kNoLimit) {
    return true;
  }
  const std::int64_t room = most - liveBytes();
  return room >= 0 && bytes <= static_cast<std::size_t>(room);
}

// What exceeds the machine is not worth a collection: no amount of freed memory helps.
bool canEverFit(std::size_t bytes) noexcept {
  const auto machine =
      static_cast<std::size_t>(sysconf(_SC_PHYS_PAGES)) * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
  const auto most = static_cast<std::size_t>(limit.load(std::memory_order_relaxed));
  return bytes <= std::min(machine, most);
}

bool madeRoomFor(std::size_t bytes) {
  const tj_make_room ask = makeRoom.load(std::memory_order_acquire);
  return ask != nullptr && canEverFit(bytes) && ask() != 0;
}

// LibTorch's default allocator with a count, and with a cache of blocks.
class CountingAllocator final : public c10::Allocator {
 public:
  explicit CountingAllocator(c10::Allocator& counted) noexcept : counted_(counted) {}

  c10::DataPtr allocate(std::size_t bytes) override {
    if (isWithinLimit(bytes)) {
      try {
        return count(blockOf(bytes));
      } catch (const c10::Error&) {
        if (!madeRoomFor(bytes)) {
          throw;
        }
      }
    } else if (!madeRoomFor(bytes) || !isWithinLimit(bytes)) {
      throw MemoryLimitReached(bytes, tj_memory_live_bytes(), limit.load(std::memory_order_relaxed));
    }
    return count(blockOf(bytes));
  }

  c10::DeleterFnPtr raw_deleter() const override { return countAndFree; }

  void copy_data(void* to, const void* from, std::size_t bytes) const override {
    counted_.copy_data(to, from, bytes);
  }

 private:
  c10::DataPtr blockOf(std::size_t bytes) {
    void* block = takeCachedBlock(bytes);
    return block != nullptr ? dataAt(block) : counted_.allocate(cachedSizeFor(bytes));
  }

  static c10::DataPtr dataAt(void* block) noexcept {
    c10::DataPtr memory;
    memory.data = block;
    memory.context = block;
    return memory;
  }

  static c10::DataPtr count(c10::DataPtr memory) noexcept {
    memory.deleter = countAndFree;
    addLiveBytes(bytesOf(memory.data));
    return memory;
  }

  c10::Allocator& counted_;
};

// Whose priority nobody exceeds, so that what comes later cannot end the counting unnoticed.
constexpr std::uint8_t kHighestPriority = 255;

bool startCounting() {
  c10::Allocator* present = c10::GetCPUAllocator();
  if (present != c10::GetDefaultCPUAllocator()) {
    return false;
  }
  defaultDeleter = present->raw_deleter();
  // On the heap for good: static objects are destroyed before the last memory is freed.
  c10::SetCPUAllocator(new CountingAllocator(*present), kHighestPriority);
  return true;
}

bool isCounting() {
  static const bool counting = startCounting();
  return counting;
}

struct StorageOf {
  std::int64_t bytes = 0;
  tj_int64 address = 0;
};

// Nothing for the layouts that keep no storage of their own.
StorageOf storageOf(tj_handle t) {
  constexpr std::int32_t kStrided = 0;
  at::Tensor self = asTensor(t);
  std::int32_t layout = -1;
  std::int64_t bytes = 0;
  std::int64_t offset = 0;
  std::int32_t dtype = 0;
  void* data = nullptr;
  if (aoti_torch_get_layout(&self, &layout) != 0 || layout != kStrided ||
      aoti_torch_get_storage_size(&self, &bytes) != 0 ||
      aoti_torch_get_storage_offset(&self, &offset) != 0 ||
      aoti_torch_get_dtype(&self, &dtype) != 0 || aoti_torch_get_data_ptr(&self, &data) != 0) {
    return {};
  }
  const auto width = static_cast<std::int64_t>(aoti_torch_dtype_element_size(dtype));
  return {bytes, reinterpret_cast<tj_int64>(data) - offset * width};
}

bool isCounted(tj_handle t) {
  constexpr std::int32_t kCpu = 0;
  at::Tensor self = asTensor(t);
  std::int32_t device = -1;
  return isCounting() && aoti_torch_get_device_type(&self, &device) == 0 && device == kCpu;
}

}  // namespace
}  // namespace torchjava

using namespace torchjava;

int32_t tj_memory_count_start(void) {
  return guarded(kFailed, [] { return isCounting() ? 1 : 0; });
}

tj_int64 tj_memory_live_bytes(void) { return liveBytes(); }

tj_int64 tj_memory_roughly_live_bytes_address(void) {
  using Count = std::atomic<std::int64_t>;
  static_assert(sizeof(Count) == sizeof(tj_int64) && Count::is_always_lock_free,
                "whoever has the address reads a plain number");
  return reinterpret_cast<tj_int64>(&roughlyLiveBytes());
}

tj_int64 tj_memory_uncounted_bytes(tj_handle t) {
  return guarded(tj_int64{0}, [&]() -> tj_int64 {
    const at::Tensor self = asTensor(t);
    return isCounted(t) || torchjava_abi_is_view(&self) ? 0 : storageOf(t).bytes;
  });
}

tj_int64 tj_memory_storage(tj_handle t, tj_int64* address) {
  return guarded(tj_int64{0}, [&]() -> tj_int64 {
    const StorageOf storage = storageOf(t);
    *address = storage.address;
    return storage.bytes;
  });
}

void tj_memory_set_limit(tj_int64 bytes) { limit.store(bytes, std::memory_order_relaxed); }

void tj_memory_on_shortage(tj_make_room ask) { makeRoom.store(ask, std::memory_order_release); }
