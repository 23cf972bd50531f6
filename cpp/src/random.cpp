#include "torchjava/random.h"

#include "abi/runtime.h"
#include "guard.h"
#include "marshal.h"
#include "results.h"

using namespace torchjava;

namespace {

at::CPUGeneratorImpl* defaultGenerator() {
  return static_cast<at::CPUGeneratorImpl*>(at::detail::getDefaultCPUGenerator().impl);
}

// Generator::default_rng_seed_val (c10/core/GeneratorImpl.h, 2.10.0).
constexpr std::uint64_t kDefaultSeed = 67280421310721;

tj_handle handleOf(const at::Generator& generator) {
  return reinterpret_cast<tj_handle>(generator.impl);
}

at::CPUGeneratorImpl* implOfGenerator(tj_handle generator) {
  return static_cast<at::CPUGeneratorImpl*>(implOf(generator));
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

tj_handle tj_default_generator(void) {
  return guarded(kNoHandle, [] { return handleOf(at::detail::getDefaultCPUGenerator()); });
}

tj_handle tj_generator_new(void) {
  // The mirror has no destructor of its own: the one reference goes to the caller.
  return guarded(kNoHandle, [] { return handleOf(at::detail::createCPUGenerator(kDefaultSeed)); });
}

int32_t tj_generator_set_seed(tj_handle generator, unsigned long long seed) {
  return guardedStatus([&] { implOfGenerator(generator)->set_current_seed(seed); });
}

unsigned long long tj_generator_seed(tj_handle generator) {
  return guarded(
      0ULL, [&] { return static_cast<unsigned long long>(implOfGenerator(generator)->seed()); });
}

unsigned long long tj_generator_initial_seed(tj_handle generator) {
  return guarded(0ULL, [&] {
    return static_cast<unsigned long long>(implOfGenerator(generator)->current_seed());
  });
}

tj_handle tj_generator_get_state(tj_handle generator) {
  return guarded(
      kNoHandle, [&] { return ownedHandle(at::Generator(implOf(generator)).get_state()); });
}

int32_t tj_generator_set_state(tj_handle generator, tj_handle state) {
  return guardedStatus(
      [&] { at::Generator(implOf(generator)).set_state(at::Tensor(implOf(state))); });
}
