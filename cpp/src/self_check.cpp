// What the declared types promise, compared with what the loaded library does. Runs once, on load.
#include "abi/own_operators.h"
#include "abi/tensor_shim.h"
#include "guard.h"
#include "marshal.h"
#include "number.h"
#include "owned_tensor.h"
#include "results.h"
#include "torchjava/error.h"
#include "torchjava/runtime.h"
#include "torchjava/tensor.h"

namespace torchjava {
namespace {

constexpr double kProbe = 2.5;
constexpr int32_t kDoubleKind = 0;

// A Scalar by reference, optional enums, a tensor and a Scalar returned by sret: each comes out
// wrong in its own way when a declared layout does not fit.
const char* checkValues() {
  const OwnedTensor tensor(plainTensor(asScalar(kDoubleKind, bitsOf(kProbe), 0), kFloat64));
  at::Tensor self(tensor.impl());
  std::int32_t dtype = -1;
  if (aoti_torch_get_dtype(&self, &dtype) != 0 || dtype != enumValue(kFloat64)) {
    return "an optional dtype does not arrive";
  }
  const c10::Scalar value = at::_ops::item::call(self);
  if (value.tag != c10::Scalar::Tag::kDouble || value.payload.asDouble != kProbe) {
    return "a number does not survive the way in and out";
  }
  return nullptr;
}

const char* checkWrappedNumber() {
  const tj_handle handle = tj_wrapped_number(kDoubleKind, bitsOf(kProbe), 0);
  if (handle == kNoHandle) {
    return tj_error_message();
  }
  const OwnedTensor number(implOf(handle));
  return isWrappedNumber(number.impl()) ? nullptr : "numbers do not promote as Python's do";
}

}  // namespace
}  // namespace torchjava

using namespace torchjava;

const char* tj_self_check(void) {
  return guarded(static_cast<const char*>("the self-check itself failed"), []() -> const char* {
    const char* problem = checkValues();
    return problem != nullptr ? problem : checkWrappedNumber();
  });
}
