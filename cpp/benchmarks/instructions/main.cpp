// Runs each hot call of the C ABI, and the same work in C++, under callgrind, which writes a file each
// time that measured() returns. Their order: a line of the output for each row, short run, long run.
#include <cstdio>

#include "calls.h"
#include "torchjava/memory.h"

using floor_rows::Loop;
using floor_rows::Row;

namespace {

constexpr std::int64_t kWarmUp = 200;
constexpr std::int64_t kShort = 200;
constexpr std::int64_t kLong = 1200;

}  // namespace

// callgrind counts in here alone.
extern "C" __attribute__((noinline)) void measured(const Loop& loop, std::int64_t iterations) {
  loop(iterations);
}

namespace {

void measure(const char* name, const char* side, const Loop& loop) {
  loop(kWarmUp);
  measured(loop, kShort);
  measured(loop, kLong);
  std::printf("%s\t%s\t%lld\n", name, side, static_cast<long long>(kLong - kShort));
}

}  // namespace

int main() {
  for (const Row& row : floor_rows::bridgeCalls()) {
    measure(row.name, "c++", floor_rows::makeLoop(row.name));
  }
  tj_memory_count_start();  // as the Java side does when it loads the bridge
  for (const Row& row : floor_rows::bridgeCalls()) {
    measure(row.name, "bridge", row.make());
  }
  return 0;
}
