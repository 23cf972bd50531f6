// A step of training: 64x784 -> 256 -> 10, cross entropy, SGD by hand.
#include "declarations/c.h"
#include "declarations/l.h"
#include "declarations/m.h"
#include "declarations/z.h"
#include "loop.h"
#include "tensors.h"

namespace floor_rows {
namespace {

constexpr std::int64_t kBatch = 64;
constexpr std::int64_t kIn = 784;
constexpr std::int64_t kHidden = 256;
constexpr std::int64_t kOut = 10;
constexpr std::int64_t kMean = 1;
constexpr std::int64_t kIgnoreIndex = -100;

Owned parameter(std::initializer_list<std::int64_t> shape) {
  return requiringGrad(weights(Sizes(shape.begin(), shape.end())));
}

Owned targets() {
  const c10::SymInt size(kBatch);
  return at::_ops::randint::call(
      c10::SymInt(kOut), {&size, 1}, static_cast<c10::ScalarType>(4), std::nullopt, std::nullopt,
      std::nullopt);
}

struct Mlp {
  Owned x = weights({c10::SymInt(kBatch), c10::SymInt(kIn)});
  Owned target = targets();
  Owned w1 = parameter({kHidden, kIn});
  Owned b1 = parameter({kHidden});
  Owned w2 = parameter({kOut, kHidden});
  Owned b2 = parameter({kOut});
  Owned rate = number(real(1e-4));

  void step() {
    backward(loss());
    const NoGrad off;
    for (Owned* parameter : {&w1, &b1, &w2, &b2}) {
      at::Tensor& grad = gradOf(*parameter);
      const Owned change(at::_ops::mul_Tensor::call(grad, rate));
      at::_ops::sub__Tensor::call(**parameter, change, integer(1));
      at::_ops::zero_::call(grad);
    }
  }

  Owned loss() const {
    const Owned hidden(at::_ops::linear::call(x, w1, optional(b1)));
    const Owned active(at::_ops::relu::call(hidden));
    const Owned scores(at::_ops::linear::call(active, w2, optional(b2)));
    return at::_ops::cross_entropy_loss::call(
        scores, target, std::nullopt, kMean, c10::SymInt(kIgnoreIndex), 0.0);
  }
};

Loop mlpStep() {
  return loopOf([mlp = Mlp()]() mutable { mlp.step(); });
}

}  // namespace

std::vector<Row> trainingRows() { return {{"mlp_step", mlpStep}}; }

}  // namespace floor_rows
