package org.torchjava.commands.notebooks;

import static org.torchjava.Torch.arange;
import static org.torchjava.Torch.dot;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.tensor;

import java.util.List;
import org.torchjava.Tensor;

/** Gradients of scalars and vectors, detaching, and gradients through loops and branches. */
final class ControlFlow extends Notebook {

  private Tensor x;
  private Tensor y;
  private Tensor u;
  private Tensor z;
  private Tensor a;
  private Tensor d;

  @Override
  public String title() {
    return "detaching, and gradients through control flow";
  }

  @Override
  public String recording() {
    return "control-flow.txt";
  }

  /** In [106]: doubles until the norm is 1000, then scales what is negative. */
  private static Tensor f(Tensor a) {
    Tensor b = a.mul(2);

    while (b.norm().lt(1000).booleanValue()) {
      b = b.mul(2);
    }

    return b.sum().gt(0).booleanValue() ? b : b.mul(100);
  }

  @Override
  public List<Cell> cells() {
    return List.of(
        in(74, () -> {}), // imports
        in(
            75,
            () -> {
              x = arange(4.0);
            }),
        in(76, () -> x),
        in(77, () -> x.requiresGrad_(true)),
        in(78, () -> x.grad()),
        in(
            79,
            () -> {
              y = dot(x, x).mul(2);
            }),
        in(80, () -> y),
        in(81, () -> y.backward()),
        in(82, () -> x.grad()),
        in(83, () -> x.grad().eq(x.mul(4))),
        in(84, () -> x.grad().zero_()),
        in(
            85,
            () -> {
              y = x.sum();
            }),
        in(86, () -> y.backward()),
        in(87, () -> x.grad()),
        in(88, () -> x),

        // a vector needs the gradient that flows into it
        in(89, () -> x.grad().zero_()),
        in(
            90,
            () -> {
              y = x.mul(x);
            }),
        in(91, () -> y.backward(ones(y.len()))),
        in(92, () -> x.grad()),
        in(93, () -> x),

        // u is a constant: the gradient of u * x is u
        in(94, () -> x.grad().zero_()),
        in(
            95,
            () -> {
              y = x.mul(x);
            }),
        in(
            96,
            () -> {
              u = y.detach();
            }),
        in(
            97,
            () -> {
              z = u.mul(x);
            }),
        in(98, () -> z.sum().backward()),
        in(99, () -> x.grad().eq(u)),
        in(100, () -> x.grad()),
        in(102, () -> x.grad().zero_()),
        in(103, () -> y.sum().backward()),
        in(104, () -> x.grad().eq(x.mul(2))),
        in(105, () -> x.grad()),

        // loops and branches of the host language
        in(106, () -> {}), // the function f
        in(
            107,
            () -> {
              // In Python: a = torch.randn(size=(), requires_grad=True), unseeded. In [112] printed
              // d = f(a), In [111] its gradient 409600: f multiplied a by that, so a is d / 409600.
              // In [113] prints it.
              a = tensor(-112743.8594f / 409600, requiresGrad());
            }),
        in(
            108,
            () -> {
              d = f(a);
            }),
        in(109, () -> d.backward()),
        in(110, () -> a.grad().eq(d.div(a))),
        in(111, () -> a.grad()),
        in(112, () -> d),
        in(113, () -> a));
  }
}
