package org.torchjava.commands.notebooks;

import static org.torchjava.DType.FLOAT32;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.randn;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;
import static org.torchjava.commands.notebooks.Comparison.NODE_ADDRESS;

import java.util.List;
import org.torchjava.Tensor;

/** Gradients of a mean, then of a vector along a direction. */
final class FirstGradients extends Notebook {

  private Tensor x;
  private Tensor y;
  private Tensor z;
  private Tensor out;
  private Tensor v;

  @Override
  public String title() {
    return "first gradients, of a mean and along a vector";
  }

  @Override
  public String recording() {
    return "first-gradients.txt";
  }

  @Override
  public List<Cell> cells() {
    return List.of(
        in(10, () -> {}), // imports
        in(
            11,
            () -> {
              x = ones(shape(2, 2), requiresGrad());
              print(x);
            }),
        in(
            12,
            () -> {
              y = x.add(2);
              print(y);
            }),
        in(13, NODE_ADDRESS, () -> print(y.gradFn())),
        in(
            14,
            () -> {
              z = y.mul(y).mul(3);
              out = z.mean();
              print(z, out);
            }),
        in(
            15,
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
            16,
            () -> {
              out.backward();
              print(x.grad());
            }),
        in(17, () -> print(y.grad())),
        in(18, () -> print(z.grad())),
        in(19, () -> print(x.grad())),
        in(
            20,
            () -> {
              // In Python: x = torch.randn(3, requires_grad=True), unseeded. The y below was
              // printed to four decimals and is x * 2^11, so x is y / 2^11; In [22] prints it.
              x =
                  tensor(
                      new float[] {-759.2562f / 2048, 54.6600f / 2048, -1130.0292f / 2048},
                      requiresGrad());

              y = x.mul(2);
              while (y.data().norm().lt(1000).booleanValue()) {
                y = y.mul(2);
              }
              print(y);
            }),
        in(
            21,
            () -> {
              v = tensor(new double[] {0.1, 1.0, 0.0001}, FLOAT32);
              y.backward(v);

              print(x.grad());
            }),
        in(22, () -> x),
        in(
            26,
            () -> {
              x = ones(shape(2, 2), requiresGrad());
              y = x.add(2);
              z = y.mul(y).mul(3);
            }),
        in(27, () -> z),
        in(
            28,
            () -> {
              v = tensor(new double[][] {{1.0, 1.0}, {10.0, 10.0}}, FLOAT32);
              z.backward(v);
            }),
        in(29, () -> print(x.grad())),
        in(30, () -> x.mul(1 << 10)));
  }
}
