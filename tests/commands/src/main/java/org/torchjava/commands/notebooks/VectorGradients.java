package org.torchjava.commands.notebooks;

import static org.torchjava.DType.FLOAT32;
import static org.torchjava.Torch.noGrad;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.randn;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;
import static org.torchjava.commands.notebooks.Comparison.NODE_ADDRESS;

import java.util.List;
import org.torchjava.Tensor;

/** What autograd tracks, and a vector's gradient by a weighted backward pass. */
final class VectorGradients extends Notebook {

  private Tensor x;
  private Tensor y;
  private Tensor out;

  @Override
  public String title() {
    return "what autograd tracks, and gradients of a vector";
  }

  @Override
  public String recording() {
    return "vector-gradients.txt";
  }

  @Override
  public List<Cell> cells() {
    return List.of(
        in(
            1,
            () -> {
              x = ones(shape(2, 2), requiresGrad());
              print(x);
            }),
        in(
            2,
            NODE_ADDRESS,
            () -> {
              y = x.add(2);
              print(y);
              print(y.gradFn());
            }),
        in(
            3,
            () -> {
              Tensor z = y.mul(y).mul(3);
              out = z.mean();

              print(z, out);
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
        in(8, () -> out.backward()),
        in(10, () -> print(x.grad())),
        in(
            12,
            () -> {
              // In Python: x = torch.randn(3, requires_grad=True), unseeded. The y below was
              // printed to four decimals and is x * 2^9, so x is y / 2^9. The last digits of the
              // third are those that give the 1-norm of In [27]: 900.8378 itself is 6e-5 too much.
              x =
                  tensor(
                      new float[] {-479.2729f / 512, -1039.9626f / 512, -900.83777f / 512},
                      requiresGrad());
              print(x);
              y = x.mul(2);
              while (y.data().norm().lt(1000).booleanValue()) {
                y = y.mul(2);
              }
              print(y);
            }),
        in(
            13,
            () -> {
              Tensor v = tensor(new double[] {0.1, 1.0, 0.0001}, FLOAT32);
              y.backward(v);
              print(x.grad());
            }),
        in(
            14,
            () -> {
              print(x.requiresGrad());
              print(x.pow(2).requiresGrad());

              noGrad(() -> print(x.pow(2).requiresGrad()));
            }),
        in(
            27,
            () -> {
              print(y);
              print(y.data());
              print(y.data().norm(1));
            }));
  }
}
