#include "torchjava/random.h"

#include "abi/runtime.h"
#include "guard.h"

using namespace torchjava;

namespace {

at::CPUGeneratorImpl* defaultGenerator() {
  return static_cast<at::CPUGeneratorImpl*>(at::detail::getDefaultCPUGenerator().impl);
}

}  // namespace

int32_t tj_manual_seed(unsigned long long seed) {
  return guardedStatus([&] {
    defaultGenerator()->set_current_seed(seed);
    torch::cuda::manual_seed_all(seed);  // does nothing where there is no CUDA device
  });
}

unsigned long long tj_initial_seed(void) {
  return guarded(
      0ULL, [&] { return static_cast<unsigned long long>(defaultGenerator()->current_seed()); });
}
