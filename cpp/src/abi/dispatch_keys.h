#ifndef TORCHJAVA_ABI_DISPATCH_KEYS_H
#define TORCHJAVA_ABI_DISPATCH_KEYS_H

#include <cstdint>
#include <string>

#include "abi/import.h"

namespace c10 {

// c10/core/DispatchKey.h: the keys of which kernels here are chosen or passed by.
enum class DispatchKey : std::uint16_t {
  kDense = 1,
  kADInplaceOrView = 20,
  kAutogradOther = 21,
  kAutogradFunctionality = 22,
  kAutogradNestedTensor = 23,
  kAutocastCPU = 25
};

// c10/core/DispatchKeySet.h: a bit for each backend, and above them one for each key; trivial.
struct DispatchKeySet {
  static constexpr int kBackends = 16;
  static constexpr std::uint64_t kCpu = 1;

  std::uint64_t bits;

  static constexpr std::uint64_t bitOf(DispatchKey key) noexcept {
    return std::uint64_t{1} << (kBackends + static_cast<int>(key) - 1);
  }
};

static_assert(sizeof(DispatchKeySet) == 8, "c10::DispatchKeySet");

TORCHJAVA_IMPORT std::string toString(DispatchKeySet keys);

namespace impl {

// c10/core/impl/LocalDispatchKeySet.h: settings of the calling thread.
TORCHJAVA_IMPORT void tls_set_dispatch_key_excluded(DispatchKey key, bool excluded);
TORCHJAVA_IMPORT void tls_set_dispatch_key_included(DispatchKey key, bool included);

// How they differ from what every thread begins with.
struct PODLocalDispatchKeySet {
  std::uint64_t included;
  std::uint64_t excluded;
};

// Not thread_local, which would ask on every use whether it has been initialized.
extern TORCHJAVA_IMPORT __thread PODLocalDispatchKeySet raw_local_dispatch_key_set;

}  // namespace impl
}  // namespace c10

#endif
