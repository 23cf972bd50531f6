// Operators on four elements, each result freed at once, with its node of the graph if there is one.
#include "abi/indexing.h"
#include "declarations/a.h"
#include "declarations/i.h"
#include "declarations/m.h"
#include "declarations/v.h"
#include "loop.h"
#include "tensors.h"

namespace floor_rows {
namespace {

enum class Graph { kNone, kRecorded };

template <Graph graph, class Operator>
Loop onOnes(Operator op) {
  const Sizes shape{c10::SymInt(2), c10::SymInt(2)};
  const Owned x = graph == Graph::kRecorded ? requiringGrad(ones(shape)) : ones(shape);
  return loopOf([x, y = ones(shape), op] { const Owned result(op(x, y)); });
}

template <Graph graph = Graph::kNone>
Loop add() {
  return onOnes<graph>(
      [](const Owned& x, const Owned& y) { return at::_ops::add_Tensor::call(x, y, integer(1)); });
}

Loop addNumber() {
  return onOnes<Graph::kNone>([two = number(integer(2))](const Owned& x, const Owned&) {
    return at::_ops::add_Tensor::call(x, two, integer(1));
  });
}

template <Graph graph = Graph::kNone>
Loop mul() {
  return onOnes<graph>(
      [](const Owned& x, const Owned& y) { return at::_ops::mul_Tensor::call(x, y); });
}

template <Graph graph = Graph::kNone>
Loop matmul() {
  return onOnes<graph>(
      [](const Owned& x, const Owned& y) { return at::_ops::matmul::call(x, y); });
}

template <Graph graph = Graph::kNone>
Loop view() {
  return onOnes<graph>([](const Owned& x, const Owned&) {
    const c10::SymInt four(4);
    return at::_ops::view::call(x, {&four, 1});
  });
}

template <Graph graph = Graph::kNone>
Loop sumDim() {
  return onOnes<graph>([](const Owned& x, const Owned&) {
    const std::int64_t dim = 0;
    return at::_ops::sum_dim_IntList::call(
        x, {c10::ArrayRef<std::int64_t>{&dim, 1}}, false, std::nullopt);
  });
}

template <Graph graph = Graph::kNone>
Loop indexRow() {
  return onOnes<graph>([](const at::Tensor& x, const at::Tensor&) {
    at::indexing::TensorIndex first;
    first.type = at::indexing::TensorIndexType::kSymInt;
    return torchjava_abi_index(&x, {&first, 1});
  });
}

Loop item() {
  return loopOf([x = ones({}), last = 0.0]() mutable {
    last = at::_ops::item::call(x).payload.asDouble;
    asm volatile("" : : "g"(&last) : "memory");
  });
}

}  // namespace

// What the garbage collector frees in Java, C++ frees where it is made. The presets run over the same
// LibTorch as we do.
std::vector<Row> smallOperators() {
  return {
      {"add_2x2", add},
      {"add_2x2_close", add},
      {"add_2x2_gc", add},
      {"add_2x2_grad", add<Graph::kRecorded>},
      {"presets_add_2x2", add},
      {"presets_best_add_2x2", add},
      {"add_scalar_2x2", addNumber},
      {"mul_2x2", mul},
      {"mul_2x2_gc", mul},
      {"mul_2x2_grad", mul<Graph::kRecorded>},
      {"matmul_2x2", matmul},
      {"matmul_2x2_gc", matmul},
      {"matmul_2x2_grad", matmul<Graph::kRecorded>},
      {"view", view},
      {"view_gc", view},
      {"view_grad", view<Graph::kRecorded>},
      {"sum_dim", sumDim},
      {"sum_dim_gc", sumDim},
      {"sum_dim_grad", sumDim<Graph::kRecorded>},
      {"index_row", indexRow},
      {"index_row_gc", indexRow},
      {"index_row_grad", indexRow<Graph::kRecorded>},
      {"item", item},
  };
}

}  // namespace floor_rows
