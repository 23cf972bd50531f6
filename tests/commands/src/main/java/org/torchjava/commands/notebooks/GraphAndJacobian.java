package org.torchjava.commands.notebooks;

import static org.torchjava.DType.FLOAT32;
import static org.torchjava.Torch.noGrad;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.randn;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.stack;
import static org.torchjava.Torch.tensor;
import static org.torchjava.commands.notebooks.Comparison.NODE_ADDRESS;

import java.util.ArrayList;
import java.util.List;
import org.torchjava.Tensor;

/** What autograd records, gradients of scalars, and a Jacobian row by row. */
final class GraphAndJacobian extends Notebook {

  private Tensor x;
  private Tensor y;
  private Tensor out;

  @Override
  public String title() {
    return "the recorded graph, and a Jacobian row by row";
  }

  @Override
  public String recording() {
    return "graph-and-jacobian.txt";
  }

  @Override
  public List<Cell> cells() {
    return List.of(
        in(1, () -> {}), // imports
        in(
            2,
            () -> {
              x = tensor(2, 2);
              print(x);
              return x.requiresGrad();
            }),
        in(
            3,
            () -> {
              x = ones(shape(2, 2), requiresGrad());
              print(x);
            }),
        in(
            4,
            () -> {
              y = x.add(2);
              print(y);
            }),
        in(
            5,
            NODE_ADDRESS,
            () -> {
              print(y.gradFn()); // y is the result of an operation
              print(x.gradFn()); // x is not
            }),
        in(
            6,
            () -> {
              Tensor z = y.mul(y).mul(3);
              out = z.mean();

              print(z + "\n" + out);
            }),
        in(
            7,
            NODE_ADDRESS,
            () -> {
              Tensor a = randn(2, 2);
              a = a.mul(3).div(a.sub(1));
              print(a.requiresGrad());
              a.requiresGrad_(true);
              print(a.requiresGrad());
              Tensor b = a.mul(a).sum();
              print(b.gradFn());
            }),
        in(
            8,
            () -> {
              print(out);
              out.backward();
            }),
        in(
            9,
            () -> {
              print(x);
              print(x.grad());
            }),
        in(
            10,
            () -> {
              // In Python: x = torch.randn(3, requires_grad=True), unseeded. The y below was
              // printed to four decimals and is x * 2^10, as the Jacobian says, so x is y / 2^10.
              x =
                  tensor(
                      new float[] {1111.8179f / 1024, 434.1864f / 1024, 1381.8116f / 1024},
                      requiresGrad());
              y = x.mul(2);
              while (y.data().norm().lt(1000).booleanValue()) {
                y = y.mul(2);
              }
              print(y + "\n");

              List<Tensor> jacobian = new ArrayList<>();
              for (int i = 0; i < y.shape()[0]; i++) {
                y.index(i).backward(null, true); // keeps the graph for the next row
                jacobian.add(x.grad().clone());
                x.grad().zero_(); // gradients add up
              }
              print(stack(jacobian));
            }),
        in(
            11,
            () -> {
              x.grad().zero_();
              Tensor v = tensor(new double[] {0.1, 1.0, 0.0001}, FLOAT32);
              y.backward(v, true);

              print(x.grad());
            }),
        in(
            12,
            () -> {
              print(x.requiresGrad());
              print(x.pow(2).requiresGrad());
              noGrad(() -> print(x.pow(2).requiresGrad()));
            }),
        in(
            13,
            () -> {
              print(x.requiresGrad());
              y = x.detach();
              print(y.requiresGrad());
              print(x.eq(y).all());
            }));
  }
}
