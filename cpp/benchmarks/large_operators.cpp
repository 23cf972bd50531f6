// Operators that compute for long.
#include <array>

#include "declarations/c.h"
#include "declarations/m.h"
#include "loop.h"
#include "tensors.h"

namespace floor_rows {
namespace {

Loop matmul() {
  const Sizes shape{c10::SymInt(1024), c10::SymInt(1024)};
  return loopOf([x = weights(shape), y = weights(shape)] {
    const Owned result(at::_ops::matmul::call(x, y));
  });
}

Loop conv2d() {
  const Owned x = weights({c10::SymInt(8), c10::SymInt(16), c10::SymInt(32), c10::SymInt(32)});
  const Owned weight = weights({c10::SymInt(32), c10::SymInt(16), c10::SymInt(3), c10::SymInt(3)});
  return loopOf([x, weight, bias = weights({c10::SymInt(32)})] {
    const std::array<c10::SymInt, 2> ones{c10::SymInt(1), c10::SymInt(1)};
    const c10::ArrayRef<c10::SymInt> each{ones.data(), ones.size()};
    const Owned result(
        at::_ops::conv2d::call(x, weight, optional(bias), each, each, each, c10::SymInt(1)));
  });
}

}  // namespace

std::vector<Row> largeOperators() { return {{"matmul_1024", matmul}, {"conv2d_8x16x32x32", conv2d}}; }

}  // namespace floor_rows
