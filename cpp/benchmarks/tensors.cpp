#include "tensors.h"

#include "declarations/m.h"

namespace floor_rows {

Owned weights(const Sizes& shape) {
  const Owned normal(at::_ops::randn::call(
      sizes(shape), std::nullopt, std::nullopt, std::nullopt, std::nullopt));
  return at::_ops::mul_Tensor::call(normal, number(real(0.05)));
}

Owned number(const c10::Scalar& value) {
  constexpr auto kInt64 = static_cast<c10::ScalarType>(4);
  constexpr auto kFloat64 = static_cast<c10::ScalarType>(7);
  const auto dtype = value.tag == c10::Scalar::Tag::kInt ? kInt64 : kFloat64;
  Owned made(
      at::_ops::scalar_tensor::call(value, dtype, std::nullopt, std::nullopt, std::nullopt));
  static_cast<std::uint8_t*>(made.impl())[torchjava::kWrappedNumberByte] |=
      torchjava::kWrappedNumberBit;
  return made;
}

}  // namespace floor_rows
