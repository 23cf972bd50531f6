#include "torchjava/modes.h"

#include <initializer_list>

#include "abi/modes.h"
#include "scoped_modes.h"

namespace torchjava {
namespace {

constexpr std::int32_t kAllModes =
    TJ_GRAD_MODE | TJ_INFERENCE_MODE | TJ_FORWARD_GRAD_MODE | TJ_MULTITHREADING_MODE;

// What the constructor and the destructor of c10::InferenceMode do to the dispatcher
// (c10/core/InferenceMode.h, 2.10.0): no kernels of autograd, and none that keep track of views.
void followInferenceMode(bool enabled) {
  using c10::DispatchKey;
  c10::impl::tls_set_dispatch_key_included(DispatchKey::kADInplaceOrView, !enabled);
  for (const DispatchKey key : {DispatchKey::kAutogradFunctionality, DispatchKey::kAutogradOther,
                                DispatchKey::kAutogradNestedTensor}) {
    c10::impl::tls_set_dispatch_key_excluded(key, enabled);
  }
}

}  // namespace

ScopedModes::ScopedModes(std::int32_t modes) : previous(tj_modes_get()) { tj_modes_set(modes); }

ScopedModes::~ScopedModes() { tj_modes_set(previous); }

}  // namespace torchjava

using namespace torchjava;

int32_t tj_modes_get(void) { return c10::AutogradState::get_tls_state().flags & kAllModes; }

void tj_modes_set(int32_t modes) {
  std::uint8_t& flags = c10::AutogradState::get_tls_state().flags;
  const std::int32_t changed = (flags ^ modes) & kAllModes;
  flags = static_cast<std::uint8_t>(flags ^ changed);
  if ((changed & TJ_INFERENCE_MODE) != 0) {
    followInferenceMode((modes & TJ_INFERENCE_MODE) != 0);
  }
}
