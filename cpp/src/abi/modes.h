#ifndef TORCHJAVA_ABI_MODES_H
#define TORCHJAVA_ABI_MODES_H

#include <cstddef>
#include <cstdint>

#include "abi/dispatch_keys.h"
#include "abi/import.h"

namespace c10 {

// c10/core/GradMode.h, c10/core/InferenceMode.h: the self-check asks these about the flags below.
struct TORCHJAVA_IMPORT GradMode {
  static bool is_enabled();
};

struct TORCHJAVA_IMPORT InferenceMode {
  static bool is_enabled();
};

// c10/core/AutogradState.h: the calling thread's own, changed in place. The flags are bit-fields
// behind an optional of two pointers, which is of no interest here.
struct TORCHJAVA_IMPORT AutogradState {
  static AutogradState& get_tls_state();

  alignas(void*) unsigned char execGroup[3 * sizeof(void*)];
  std::uint8_t flags;
};

static_assert(sizeof(AutogradState) == 32, "c10::AutogradState");
static_assert(offsetof(AutogradState, flags) == 24, "c10::AutogradState");

}  // namespace c10

#endif
