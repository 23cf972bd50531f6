#include "number.h"

#include <stdexcept>

#include "abi/autograd.h"
#include "abi/own_operators.h"
#include "abi/tensor_impl.h"
#include "argument_error.h"
#include "guard.h"
#include "marshal.h"
#include "owned_tensor.h"
#include "references.h"
#include "results.h"
#include "scoped_modes.h"
#include "torchjava/tensor.h"
#include "transforms.h"

namespace torchjava {
namespace {

c10::ScalarType dtypeOf(const c10::Scalar& value) {
  switch (value.tag) {
    case c10::Scalar::Tag::kDouble:
      return kFloat64;
    case c10::Scalar::Tag::kInt:
      return kInt64;
    case c10::Scalar::Tag::kComplex:
      return kComplex128;
    case c10::Scalar::Tag::kBool:
      return kBool;
    default:
      throw ArgumentError("a number is a double, an integer, a complex or a bool");
  }
}

// The first wrapped number of the process gets its mark by offset; LibTorch copies it to all others.
void* makeSeed() {
  OwnedTensor seed(plainTensor(asScalar(0, 0, 0), kFloat64));
  static_cast<std::uint8_t*>(seed.impl())[kWrappedNumberByte] |= kWrappedNumberBit;
  if (!isWrappedNumber(seed.impl())) {
    throw std::runtime_error("the mark of wrapped numbers is not where it was expected");
  }
  return seed.take();
}

// As TensorIterator converts its operands: a number too large for the dtype becomes infinite.
void* converted(const OwnedTensor& number, std::int32_t dtype) {
  return at::_ops::to_dtype::call(at::Tensor(number.impl()), static_cast<c10::ScalarType>(dtype),
                                  false, false, std::nullopt)
      .impl;
}

// Whether aten::item does no more for this tensor than to call aten::_local_scalar_dense, for which
// the dispatcher need not choose twice: aten/src/ATen/native/Scalar.cpp, 2.10.0.
bool isPlainNumber(const at::Tensor& tensor) {
  return isPlainTensor(tensor.impl) && fieldsOf(tensor.impl).numel == 1 &&
         !static_cast<const c10::TensorImpl*>(tensor.impl)->requires_grad();
}

// Kept for the life of the process.
at::Tensor& seed() {
  static at::Tensor instance(makeSeed());
  return instance;
}

}  // namespace

void* plainTensor(const c10::Scalar& value, c10::ScalarType dtype) {
  return at::_ops::scalar_tensor::call(value, dtype, std::nullopt, std::nullopt, std::nullopt).impl;
}

bool isWrappedNumber(void* impl) {
  // A float64 tensor turns a float32 one of the same rank into float64; a float64 number does not.
  const OwnedTensor zero(plainTensor(asScalar(0, 0, 0), kFloat32));
  return at::_ops::result_type_Tensor::call(at::Tensor(impl), at::Tensor(zero.impl())) == kFloat32;
}

}  // namespace torchjava

using namespace torchjava;

tj_handle tj_wrapped_number(int32_t kind, tj_int64 bits, double imag, int32_t dtype) {
  return guarded(kNoHandle, [&] {
    // Numbers are shared between calls, so they must not be what inference mode makes: tensors that
    // autograd refuses to keep for backward.
    const ScopedModes normal(tj_modes_get() & ~TJ_INFERENCE_MODE);
    const SuspendedTransforms outside;  // nor may a level of grad wrap them
    const c10::Scalar value = asScalar(kind, bits, imag);
    const OwnedTensor own(plainTensor(value, dtypeOf(value)));
    OwnedTensor number(dtype < 0 ? retainTensor(own.impl()) : converted(own, dtype));
    at::Tensor target(number.impl());
    torch::autograd::generated::details::update_wrapped_number(seed(), target);
    return ownedHandle(at::Tensor(number.take()));
  });
}

double tj_floating_point_item(tj_handle t) {
  try {
    const at::Tensor self = asTensor(t);
    const c10::Scalar number = isPlainNumber(self) ? at::_ops::_local_scalar_dense::call(self)
                                                   : at::_ops::item::call(self);
    return number.tag == c10::Scalar::Tag::kDouble ? number.payload.asDouble : kNoNumber;
  } catch (...) {
    return kNoNumber;
  }
}
