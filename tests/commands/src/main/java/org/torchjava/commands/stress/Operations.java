package org.torchjava.commands.stress;

import static org.torchjava.DType.FLOAT64;

import java.util.List;
import java.util.function.BinaryOperator;
import org.torchjava.Index;
import org.torchjava.Tensor;
import org.torchjava.Torch;

/** The operators, views, in-place operators and gradients that threads compute. */
final class Operations {
  static final List<Operation> ALL =
      List.of(
          new Operation("add", (a, b, n) -> a.add(b), (a, b, n) -> a.zip(b, Double::sum)),
          new Operation(
              "add alpha", (a, b, n) -> a.add(b, n), (a, b, n) -> a.zip(b, (x, y) -> x + n * y)),
          new Operation("sub", (a, b, n) -> a.sub(b), (a, b, n) -> a.zip(b, (x, y) -> x - y)),
          new Operation("mul", (a, b, n) -> a.mul(b), (a, b, n) -> a.zip(b, (x, y) -> x * y)),
          new Operation("scale", (a, b, n) -> a.mul(n), (a, b, n) -> a.map(x -> x * n)),
          new Operation("abs", (a, b, n) -> a.abs(), (a, b, n) -> a.map(Math::abs)),
          new Operation(
              "clamp",
              (a, b, n) -> a.clamp(-n, n),
              (a, b, n) -> a.map(x -> Math.max(-n, Math.min(n, x)))),
          new Operation("maximum", (a, b, n) -> a.maximum(b), (a, b, n) -> a.zip(b, Math::max)),
          new Operation(
              "where",
              (a, b, n) -> a.where(a.gt(b), b.neg()),
              (a, b, n) -> a.zip(b, (x, y) -> x > y ? x : -y)),
          new Operation("sum", (a, b, n) -> a.sum(), (a, b, n) -> Values.number(a.sum())),
          new Operation("max", (a, b, n) -> a.max(), (a, b, n) -> Values.number(a.max())),
          new Operation(
              "sum of columns",
              (a, b, n) -> a.sum(0),
              (a, b, n) -> Values.vector(a.columns(), a::columnSum)),
          new Operation(
              "count",
              (a, b, n) -> a.eq(b).sum(),
              (a, b, n) -> Values.number(a.zip(b, (x, y) -> x == y ? 1 : 0).sum())),
          new Operation("matmul", (a, b, n) -> a.matmul(b.t()), (a, b, n) -> a.timesTransposed(b)),
          new Operation(
              "cat",
              (a, b, n) -> Torch.cat(List.of(a, b)),
              (a, b, n) ->
                  Values.matrix(
                      2 * a.rows(),
                      a.columns(),
                      (i, j) -> i < a.rows() ? a.at(i, j) : b.at(i - a.rows(), j))),
          new Operation("random", (a, b, n) -> Torch.rand(a.size()).mul(0).add(a), (a, b, n) -> a),
          new Operation("view", (a, b, n) -> a.view(a.size()), (a, b, n) -> a),
          new Operation("transpose", (a, b, n) -> a.t(), (a, b, n) -> a.transposed()),
          new Operation(
              "select",
              (a, b, n) -> a.select(0, n),
              (a, b, n) -> Values.vector(a.columns(), j -> a.at(n, j))),
          new Operation(
              "narrow",
              (a, b, n) -> a.narrow(1, n, 2),
              (a, b, n) -> Values.matrix(a.rows(), 2, (i, j) -> a.at(i, n + j))),
          new Operation(
              "index",
              (a, b, n) -> a.index(Index.all(), Index.at(n)),
              (a, b, n) -> Values.vector(a.rows(), i -> a.at(i, n))),
          new Operation(
              "view of a view",
              (a, b, n) -> a.t().select(0, n).narrow(0, 0, 1),
              (a, b, n) -> Values.vector(1, i -> a.at(0, n))),
          new Operation(
              "in place",
              (a, b, n) -> a.clone().add_(b).mul_(n).sub_(a),
              (a, b, n) -> a.zip(b, (x, y) -> (x + y) * n - x)),
          new Operation(
              "in place through a view",
              (a, b, n) -> {
                Tensor own = b.clone();
                own.select(0, n).copy_(a.select(0, n));
                return own;
              },
              (a, b, n) ->
                  Values.matrix(a.rows(), a.columns(), (i, j) -> i == n ? a.at(i, j) : b.at(i, j))),
          new Operation(
              "out",
              (a, b, n) -> {
                Tensor own = a.clone();
                Torch.out(own).mul(a, b);
                return own;
              },
              (a, b, n) -> a.zip(b, (x, y) -> x * y)),
          new Operation(
              "gradient of a product",
              (a, b, n) -> gradient(a, b, (x, y) -> x.mul(x).mul(y)),
              (a, b, n) -> a.zip(b, (x, y) -> 2 * x * y)),
          new Operation(
              "gradient of a matmul",
              (a, b, n) -> gradient(a, b, (x, y) -> x.matmul(y.t())),
              (a, b, n) -> Values.matrix(a.rows(), a.columns(), (i, j) -> b.columnSum(j))),
          new Operation(
              "gradient through a view",
              (a, b, n) -> gradient(a, b, (x, y) -> x.t().select(1, n).mul(y.select(0, n))),
              (a, b, n) ->
                  Values.matrix(a.rows(), a.columns(), (i, j) -> i == n ? b.at(i, j) : 0)));

  private Operations() {}

  /** The gradient of the sum of a function, for a leaf with the values of the first tensor. */
  private static Tensor gradient(Tensor a, Tensor b, BinaryOperator<Tensor> function) {
    Tensor leaf = a.clone().to(FLOAT64).requiresGrad_(true);
    function.apply(leaf, b.to(FLOAT64)).sum().backward();
    return leaf.grad();
  }
}
