#include "torchjava/forward_ad.h"

#include "abi/forward_ad.h"
#include "abi/tensor_impl.h"
#include "decompositions.h"
#include "guard.h"
#include "marshal.h"
#include "results.h"

using namespace torchjava;

namespace forward_ad = torch::autograd::forward_ad;

tj_int64 tj_forward_ad_enter_level(void) {
  return guarded(kNoInteger, [] {
    provideForwardRules();
    return static_cast<tj_int64>(forward_ad::enter_dual_level());
  });
}

int32_t tj_forward_ad_exit_level(tj_int64 level) {
  return guardedStatus([&] { forward_ad::exit_dual_level(static_cast<std::uint64_t>(level)); });
}

int32_t tj_forward_ad_has_tangent(tj_handle t, tj_int64 level) {
  return guarded(kFailed, [&] {
    const auto* impl = static_cast<const c10::TensorImpl*>(nonNullImplOf(t));
    const at::Tensor self = asTensor(t);
    return plainBool(impl->_fw_grad(static_cast<std::uint64_t>(level), self).defined());
  });
}
