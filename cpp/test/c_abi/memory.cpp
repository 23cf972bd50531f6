#include "torchjava/memory.h"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <limits>
#include <thread>
#include <vector>

#include "check.h"
#include "tensors.h"
#include "torchjava/aten/e.h"
#include "torchjava/aten/s.h"
#include "torchjava/aten/t.h"
#include "torchjava/error.h"

namespace {

constexpr tj_int64 kMegabyte = 1 << 20;
constexpr tj_int64 kDelayed = 64 << 10;  // what a thread may have counted on its own
constexpr tj_int64 kNoLimit = std::numeric_limits<tj_int64>::max();

// A float32 tensor without values.
tj_handle emptyOf(tj_int64 bytes) {
  const tj_int64 size[1] = {bytes / 4};
  return tj_aten_empty_memory_format(size, 1, kNone, kNone, kNone, kNone, kNone);
}

bool grewBy(tj_int64 bytes, tj_int64 before) {
  const tj_int64 grown = tj_memory_live_bytes() - before;
  return grown >= bytes && grown < bytes + 8192;  // what malloc adds for its own order
}

void checkCounting() {
  const tj_handle old = emptyOf(kMegabyte);
  check("memory is counted from now on", tj_memory_count_start() == 1);
  check("a second start changes nothing", tj_memory_count_start() == 1);
  check("nothing is alive at first", tj_memory_live_bytes() == 0);
  tj_tensor_release(old);
  check("memory from before is not counted when it goes", tj_memory_live_bytes() == 0);

  const tj_handle x = emptyOf(kMegabyte);
  check("a tensor is counted", grewBy(kMegabyte, 0));
  const auto* count = reinterpret_cast<const tj_int64*>(tj_memory_roughly_live_bytes_address());
  const tj_int64 difference = *count - tj_memory_live_bytes();
  check("roughly the same number lies where the bridge says",
        -kDelayed < difference && difference < kDelayed);
  const tj_handle row = tj_aten_t(x);
  check("a view adds nothing", grewBy(kMegabyte, 0));
  tj_tensor_release(x);
  check("a view keeps what it needs", grewBy(kMegabyte, 0));
  std::thread([row] { tj_tensor_release(row); }).join();
  check("another thread may free it", tj_memory_live_bytes() == 0);
  tj_tensor_release(emptyOf(0));
  check("a tensor without elements is free", tj_memory_live_bytes() == 0);
}

// Each thread counts by itself: what one has allocated and another one freed comes out right while
// they live and when they are gone.
void checkCountingByThreads() {
  constexpr int kThreads = 3;
  constexpr int kTensors = 1500;  // of 64 bytes: more than a thread keeps to itself
  std::vector<std::vector<tj_handle>> made(kThreads);
  std::vector<std::thread> threads;
  for (std::vector<tj_handle>& ofThread : made) {
    threads.emplace_back([&ofThread] {
      for (int i = 0; i < kTensors; i++) {
        ofThread.push_back(emptyOf(64));
      }
    });
  }
  for (std::thread& thread : threads) {
    thread.join();
  }
  constexpr tj_int64 kLeast = tj_int64{64} * kThreads * kTensors;
  const tj_int64 alive = tj_memory_live_bytes();
  check("what threads that are gone have made is counted", alive >= kLeast && alive < 2 * kLeast);
  for (const std::vector<tj_handle>& ofThread : made) {
    std::for_each(ofThread.begin(), ofThread.end(), tj_tensor_release);
  }
  check("and what this one has freed of it", tj_memory_live_bytes() == 0);
}

// A block that was freed serves the next tensor of its size, on the same thread and on others.
void checkKeptBlocks() {
  constexpr int kTensors = 3000;
  constexpr int kLargeTensors = 200;
  std::vector<tj_handle> tensors;
  bool aligned = true;
  for (int round = 0; round < 3; round++) {
    for (int i = 0; i < kTensors; i++) {
      tensors.push_back(emptyOf(4 * (1 + (i * 7 + round) % 1100)));
    }
    for (int i = 0; i < kLargeTensors; i++) {
      tensors.push_back(emptyOf((i * 7 + round) % 200 * 16'000 + 4));
    }
    for (const tj_handle tensor : tensors) {
      aligned = aligned && tj_tensor_data(tensor) % 64 == 0;
    }
    const auto release = [&] {
      for (const tj_handle tensor : tensors) {
        tj_tensor_release(tensor);
      }
    };
    round == 1 ? std::thread(release).join() : release();
    tensors.clear();
  }
  check("tensors are aligned wherever their memory comes from", aligned);
  check("what is kept for later does not count as alive", tj_memory_live_bytes() == 0);
#ifndef __SANITIZE_ADDRESS__
  for (const tj_int64 bytes : {tj_int64{100}, kMegabyte}) {
    const tj_handle x = emptyOf(bytes);
    const tj_int64 address = tj_tensor_data(x);
    tj_tensor_release(x);
    const tj_handle y = emptyOf(bytes - 4);
    check("a freed block serves the next tensor of its size", tj_tensor_data(y) == address);
    const tj_handle z = emptyOf(bytes - 4);
    check("and one tensor alone", tj_tensor_data(z) != address);
    tj_tensor_release(z);
    tj_tensor_release(y);
  }
#endif
}

// The smallest tensors, made and freed by several threads at once, some by another one than made them:
// each has its memory for itself.
void checkSmallBlocks() {
  constexpr int kThreads = 4;
  constexpr int kTensors = 2000;
  constexpr int kRounds = 5;
  std::vector<std::vector<tj_handle>> made(kThreads);
  std::atomic<int> spoilt{0};
  for (int round = 0; round < kRounds; round++) {
    std::vector<std::thread> threads;
    for (int i = 0; i < kThreads; i++) {
      threads.emplace_back([&made, &spoilt, i] {
        std::vector<tj_handle>& tensors = made[static_cast<std::size_t>(i)];
        std::for_each(tensors.begin(), tensors.end(), tj_tensor_release);
        tensors.assign(kTensors, 0);
        for (tj_handle& tensor : tensors) {
          tensor = emptyOf(64);
          *reinterpret_cast<tj_int64*>(tj_tensor_data(tensor)) = tensor;
        }
        for (const tj_handle tensor : tensors) {
          spoilt += *reinterpret_cast<const tj_int64*>(tj_tensor_data(tensor)) != tensor ? 1 : 0;
        }
      });
    }
    for (std::thread& thread : threads) {
      thread.join();
    }
    std::rotate(made.begin(), made.begin() + 1, made.end());
  }
  check("small tensors share no memory, whichever thread frees them", spoilt == 0);
  for (const std::vector<tj_handle>& tensors : made) {
    std::for_each(tensors.begin(), tensors.end(), tj_tensor_release);
  }
  check("and none of it counts as alive in the end", tj_memory_live_bytes() == 0);
}

void checkStorages() {
  const tj_handle x = emptyOf(kMegabyte);
  const tj_handle rest = tj_aten_slice_Tensor(x, 0, true, 16, false, 0, 1);
  tj_int64 address = 0;
  tj_int64 addressOfRest = 0;
  check("a tensor tells the bytes of its storage", tj_memory_storage(x, &address) == kMegabyte);
  check("a view tells those of its base", tj_memory_storage(rest, &addressOfRest) == kMegabyte);
  check("both begin where the storage does",
        address == tj_tensor_data(x) && addressOfRest == address);
  check("on the CPU nothing is left to estimate", tj_memory_uncounted_bytes(x) == 0);
  tj_tensor_release(rest);
  tj_tensor_release(x);
}

tj_handle spare = 0;
int asked = 0;

int32_t freeTheSpare() {
  asked++;
  if (spare == 0) {
    return 0;
  }
  tj_tensor_release(spare);
  spare = 0;
  return 1;
}

void checkShortage() {
  tj_memory_on_shortage(freeTheSpare);
  tj_memory_set_limit(tj_memory_live_bytes() + 3 * kMegabyte);
  spare = emptyOf(2 * kMegabyte);
  const tj_handle x = emptyOf(2 * kMegabyte);
  check("room is made when the limit is reached", x != 0 && asked == 1);
  check("without room the allocation fails", emptyOf(2 * kMegabyte) == 0 && asked == 2);
  check("with an error of its own", tj_error_code() == TJ_OUT_OF_MEMORY_ERROR);
  tj_error_clear();
  check("nobody is asked for more than the limit", emptyOf(4 * kMegabyte) == 0 && asked == 2);
  tj_error_clear();
  tj_memory_set_limit(kNoLimit);
  tj_tensor_release(x);

  check("what no machine has is refused at once", emptyOf(100LL << 40) == 0 && asked == 2);
  check("as out of memory", tj_error_code() == TJ_OUT_OF_MEMORY_ERROR);
  const std::string message = tj_error_message();
  check("in PyTorch's words",
        message.find("you tried to allocate 109951162777600 bytes") != std::string::npos);
  tj_error_clear();
}

#ifndef __SANITIZE_ADDRESS__
rlim_t addressSpace() {
  long pages = 0;
  std::ifstream("/proc/self/statm") >> pages;
  return static_cast<rlim_t>(pages) * static_cast<rlim_t>(sysconf(_SC_PAGESIZE));
}

// malloc itself refuses: for a moment the process may grow by less than a tensor needs.
void checkRefusal() {
  constexpr tj_int64 kLarge = 1024 * kMegabyte;  // more than malloc has left of other tests
  spare = emptyOf(kLarge);
  asked = 0;
  rlimit usual{};
  getrlimit(RLIMIT_AS, &usual);
  rlimit tight = usual;
  tight.rlim_cur = addressSpace() + kLarge / 4;
  setrlimit(RLIMIT_AS, &tight);
  const tj_handle x = emptyOf(kLarge);
  check("room is made when malloc fails", x != 0 && asked == 1);
  check("once", emptyOf(kLarge) == 0 && asked == 2);
  check("and the failure is out of memory", tj_error_code() == TJ_OUT_OF_MEMORY_ERROR);
  setrlimit(RLIMIT_AS, &usual);
  tj_error_clear();
  tj_memory_on_shortage(nullptr);
  tj_tensor_release(x);
  tj_tensor_release(emptyOf(kLarge));
  check("the next allocation works", tj_error_code() == TJ_NO_ERROR);
}
#endif

}  // namespace

void checkMemory() {
  checkCounting();
  checkCountingByThreads();
  checkKeptBlocks();
  checkSmallBlocks();
  checkStorages();
  checkShortage();
#ifndef __SANITIZE_ADDRESS__  // whose own memory would be refused too
  checkRefusal();
#endif
}
