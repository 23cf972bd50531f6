#ifndef TORCHJAVA_BENCHMARKS_TENSORS_H
#define TORCHJAVA_BENCHMARKS_TENSORS_H

#include <initializer_list>
#include <optional>
#include <vector>

#include "abi/autograd.h"
#include "abi/tensor_impl.h"
#include "declarations/e.h"
#include "declarations/o.h"
#include "declarations/r.h"
#include "declarations/s.h"
#include "owned.h"

// What C++ programs take from LibTorch's headers, over the same entries of LibTorch.

extern "C" void floor_set_grad_enabled(bool enabled) __asm__("_ZN3c108GradMode11set_enabledEb");

namespace floor_rows {

using Sizes = std::vector<c10::SymInt>;

inline c10::ArrayRef<c10::SymInt> sizes(const Sizes& of) { return {of.data(), of.size()}; }

inline c10::Scalar integer(std::int64_t value) {
  c10::Scalar scalar;
  scalar.payload.asInt = value;
  return scalar;
}

inline c10::Scalar real(double value) {
  c10::Scalar scalar;
  scalar.tag = c10::Scalar::Tag::kDouble;
  scalar.payload.asDouble = value;
  return scalar;
}

inline Owned requiringGrad(Owned tensor) {
  at::_ops::requires_grad_::call(*tensor, true);
  return tensor;
}

inline Owned ones(const Sizes& shape) {
  return at::_ops::ones::call(sizes(shape), std::nullopt, std::nullopt, std::nullopt, std::nullopt);
}

inline std::optional<at::Tensor> optional(const at::Tensor& tensor) { return tensor; }

// Small random numbers, as layers start from.
Owned weights(const Sizes& shape);

// A number as an operand, as Python and the Java API hand it over; made outside of every loop.
Owned number(const c10::Scalar& value);

inline void backward(const Owned& loss) {
  torch::autograd::backward({loss}, {}, std::nullopt, false, {});
}

inline at::Tensor& gradOf(Owned& leaf) {
  return static_cast<c10::TensorImpl*>(leaf.impl())->mutable_grad();
}

// leaf.mutable_grad() = {}
inline void clearGrad(Owned& leaf) { Owned gone(std::exchange(gradOf(leaf), at::Tensor())); }

// torch::NoGradGuard, where gradients were on.
class NoGrad {
 public:
  NoGrad() { floor_set_grad_enabled(false); }
  ~NoGrad() { floor_set_grad_enabled(true); }
  NoGrad(const NoGrad&) = delete;
  NoGrad& operator=(const NoGrad&) = delete;
};

}  // namespace floor_rows

#endif
