#include "torchjava/settings.h"

#include "abi/settings.h"
#include "guard.h"

using namespace torchjava;

int32_t tj_get_num_interop_threads(void) {
  return guarded(kFailed, [] { return at::get_num_interop_threads(); });
}

int32_t tj_set_num_interop_threads(int32_t n) {
  return guardedStatus([&] { at::set_num_interop_threads(n); });
}

int32_t tj_set_flush_denormal(int32_t enabled) {
  return guarded(kFailed, [&] {
    return static_cast<int32_t>(at::globalContext().setFlushDenormal(enabled != 0));
  });
}

int32_t tj_deterministic_algorithms(void) {
  return guarded(kFailed, [] {
    return static_cast<int32_t>(at::globalContext().deterministicAlgorithms());
  });
}

int32_t tj_deterministic_algorithms_warn_only(void) {
  return guarded(kFailed, [] {
    return static_cast<int32_t>(at::globalContext().deterministicAlgorithmsWarnOnly());
  });
}

int32_t tj_set_deterministic_algorithms(int32_t enabled, int32_t warn_only) {
  return guardedStatus(
      [&] { at::globalContext().setDeterministicAlgorithms(enabled != 0, warn_only != 0); });
}

int32_t tj_float32_matmul_precision(void) {
  return guarded(kFailed, [] {
    return static_cast<int32_t>(at::globalContext().float32MatmulPrecision());
  });
}

int32_t tj_set_float32_matmul_precision(const char* name) {
  return guardedStatus([&] { at::globalContext().setFloat32MatmulPrecision(name); });
}

int32_t tj_check_sparse_tensor_invariants(void) {
  return guarded(kFailed, [] {
    return static_cast<int32_t>(at::globalContext().checkSparseTensorInvariants());
  });
}

int32_t tj_set_check_sparse_tensor_invariants(int32_t enabled) {
  return guardedStatus([&] { at::globalContext().setCheckSparseTensorInvariants(enabled != 0); });
}

int32_t tj_warn_always(void) {
  return guarded(kFailed, [] { return static_cast<int32_t>(c10::WarningUtils::get_warnAlways()); });
}

int32_t tj_set_warn_always(int32_t enabled) {
  return guardedStatus([&] { c10::WarningUtils::set_warnAlways(enabled != 0); });
}
