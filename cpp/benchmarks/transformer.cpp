// A small transformer block, norms first, forward and backward.
#include <array>

#include "declarations/a.h"
#include "declarations/g.h"
#include "declarations/l.h"
#include "declarations/m.h"
#include "declarations/p.h"
#include "declarations/t.h"
#include "declarations/v.h"
#include "loop.h"
#include "tensors.h"

namespace floor_rows {
namespace {

constexpr std::int64_t kBatch = 4;
constexpr std::int64_t kLength = 32;
constexpr std::int64_t kWidth = 64;
constexpr std::int64_t kHeads = 4;
constexpr std::int64_t kInner = 256;

Owned parameter(std::initializer_list<std::int64_t> shape) {
  return requiringGrad(weights(Sizes(shape.begin(), shape.end())));
}

Owned linear(const Owned& x, const Owned& weight, const Owned& bias) {
  return at::_ops::linear::call(x, weight, optional(bias));
}

Owned norm(const Owned& x, const Owned& weight, const Owned& bias) {
  const c10::SymInt width(kWidth);
  return at::_ops::layer_norm::call(x, {&width, 1}, optional(weight), optional(bias), 1e-5, true);
}

Owned select(const Owned& x, std::int64_t index) {
  return at::_ops::select_int::call(x, 0, c10::SymInt(index));
}

struct Block {
  Owned x = weights({c10::SymInt(kBatch), c10::SymInt(kLength), c10::SymInt(kWidth)});
  Owned normWeight1 = parameter({kWidth});
  Owned normBias1 = parameter({kWidth});
  Owned qkvWeight = parameter({3 * kWidth, kWidth});
  Owned qkvBias = parameter({3 * kWidth});
  Owned outWeight = parameter({kWidth, kWidth});
  Owned outBias = parameter({kWidth});
  Owned normWeight2 = parameter({kWidth});
  Owned normBias2 = parameter({kWidth});
  Owned innerWeight = parameter({kInner, kWidth});
  Owned innerBias = parameter({kInner});
  Owned lastWeight = parameter({kWidth, kInner});
  Owned lastBias = parameter({kWidth});

  void forwardBackward() {
    backward(at::_ops::mean::call(forward(), std::nullopt));
    for (Owned* parameter :
         {&normWeight1, &normBias1, &qkvWeight, &qkvBias, &outWeight, &outBias, &normWeight2,
          &normBias2, &innerWeight, &innerBias, &lastWeight, &lastBias}) {
      clearGrad(*parameter);
    }
  }

  Owned forward() const {
    const Owned attended = linear(attention(norm(x, normWeight1, normBias1)), outWeight, outBias);
    const Owned middle(at::_ops::add_Tensor::call(x, attended, integer(1)));
    const Owned inner = linear(norm(middle, normWeight2, normBias2), innerWeight, innerBias);
    const Owned active(at::_ops::gelu::call(inner, "none"));
    return at::_ops::add_Tensor::call(middle, linear(active, lastWeight, lastBias), integer(1));
  }

  Owned attention(const Owned& in) const {
    const std::array<c10::SymInt, 5> split{
        c10::SymInt(kBatch), c10::SymInt(kLength), c10::SymInt(3), c10::SymInt(kHeads),
        c10::SymInt(kWidth / kHeads)};
    const std::array<std::int64_t, 5> order{2, 0, 3, 1, 4};
    const std::array<c10::SymInt, 3> joined{
        c10::SymInt(kBatch), c10::SymInt(kLength), c10::SymInt(kWidth)};
    const Owned apart(
        at::_ops::view::call(linear(in, qkvWeight, qkvBias), {split.data(), split.size()}));
    const Owned qkv(at::_ops::permute::call(apart, {order.data(), order.size()}));
    const Owned heads(at::_ops::scaled_dot_product_attention::call(
        select(qkv, 0), select(qkv, 1), select(qkv, 2), std::nullopt, 0.0, true, std::nullopt,
        false));
    const Owned turned(at::_ops::transpose_int::call(heads, 1, 2));
    return at::_ops::reshape::call(turned, {joined.data(), joined.size()});
  }
};

Loop transformerBlock() {
  return loopOf([block = Block()]() mutable { block.forwardBackward(); });
}

}  // namespace

std::vector<Row> transformerRows() { return {{"transformer_block", transformerBlock}}; }

}  // namespace floor_rows
