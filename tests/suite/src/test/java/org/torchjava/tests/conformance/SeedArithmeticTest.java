package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.Torch.dot;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.torchjava.Tensor;

/** The lines of the notebooks that calculate and compare; each test is named after its line. */
class SeedArithmeticTest {

  private final Tensor x = tensor(new double[] {0, 1, 2, 3}, requiresGrad());

  @Test
  @DisplayName("y = x + 2")
  void addsANumberAsAWrappedTensor() {
    assertThat(ones(shape(2, 2), requiresGrad()).add(2))
        .hasToString("tensor([[3., 3.],\n        [3., 3.]], grad_fn=<AddBackward0>)");
  }

  @Test
  @DisplayName("z = y * y * 3")
  void multipliesTensorsAndNumbers() {
    Tensor y = ones(shape(2, 2), requiresGrad()).add(2);

    assertThat(y.mul(y).mul(3))
        .hasToString("tensor([[27., 27.],\n        [27., 27.]], grad_fn=<MulBackward0>)");
  }

  @Test
  @DisplayName("a = ((a * 3) / (a - 1))")
  void multipliesSubtractsAndDivides() {
    Tensor a = tensor(new double[][] {{2, 3}, {0.5, -1}});

    assertThat(a.mul(3).div(a.sub(1)))
        .hasToString("tensor([[ 6.0000,  4.5000],\n        [-3.0000,  1.5000]])");
  }

  @Test
  @DisplayName("a - 1")
  void subtractsANumber() {
    assertThat(x.sub(1)).hasToString("tensor([-1.,  0.,  1.,  2.], grad_fn=<SubBackward0>)");
  }

  @Test
  @DisplayName("y = x * 2")
  void multipliesByANumber() {
    assertThat(x.mul(2)).hasToString("tensor([0., 2., 4., 6.], grad_fn=<MulBackward0>)");
  }

  @Test
  @DisplayName("y = 2 * x")
  void multipliesANumberByATensorInTheSameWay() {
    assertThat(x.mul(2)).hasToString("tensor([0., 2., 4., 6.], grad_fn=<MulBackward0>)");
  }

  @Test
  @DisplayName("4 * x")
  void multipliesByFour() {
    assertThat(x.mul(4)).hasToString("tensor([ 0.,  4.,  8., 12.], grad_fn=<MulBackward0>)");
  }

  @Test
  @DisplayName("100 * b")
  void multipliesByAHundredInFloat32() {
    // 1127.4385986328125 * 100 lies between two float32 numbers, 2^-7 apart.
    assertThat(tensor(-1127.4385986328125).mul(100).doubleValue()).isEqualTo(-112743.859375);
  }

  @Test
  @DisplayName("x*2**10")
  void multipliesByAPowerOfTwo() {
    assertThat(ones(shape(2, 2), requiresGrad()).mul(1 << 10))
        .hasToString("tensor([[1024., 1024.],\n        [1024., 1024.]], grad_fn=<MulBackward0>)");
  }

  @Test
  @DisplayName("x ** 2")
  void raisesToAPower() {
    assertThat(x.pow(2)).hasToString("tensor([0., 1., 4., 9.], grad_fn=<PowBackward0>)");
  }

  @Test
  @DisplayName("z = u * x")
  void multipliesAConstantByAVariable() {
    Tensor u = tensor(new double[] {0, 1, 4, 9});

    assertThat(u.mul(x)).hasToString("tensor([ 0.,  1.,  8., 27.], grad_fn=<MulBackward0>)");
  }

  @Test
  @DisplayName("y = 2 * torch.dot(x, x)")
  void doublesADotProduct() {
    assertThat(dot(x, x).mul(2)).hasToString("tensor(28., grad_fn=<MulBackward0>)");
  }

  @Test
  @DisplayName("d / a")
  void dividesScalars() {
    Tensor a = tensor(-0.27525356f, requiresGrad());

    assertThat(a.mul(409600).div(a)).hasToString("tensor(409600., grad_fn=<DivBackward0>)");
  }

  @Test
  @DisplayName("ggg = -torch.mm(...)")
  void negates() {
    assertThat(x.neg()).hasToString("tensor([-0., -1., -2., -3.], grad_fn=<NegBackward0>)");
  }

  @Test
  @DisplayName("y.data.norm() < 1000")
  void comparesWithANumber() {
    Tensor below = tensor(600.0, 799.0).norm().lt(1000);

    assertThat(below).hasToString("tensor(True)");
    assertThat(below.booleanValue()).isTrue();
    assertThat(tensor(600.0, 800.0).norm().lt(1000).booleanValue()).isFalse();
  }

  @Test
  @DisplayName("while y.data.norm() < 1000: y = y * 2")
  void loopsUntilANormIsReached() {
    Tensor y = tensor(new double[] {3, 4}, requiresGrad());
    while (y.data().norm().lt(1000).booleanValue()) {
      y = y.mul(2);
    }

    assertThat(y).hasToString("tensor([ 768., 1024.], grad_fn=<MulBackward0>)");
  }

  @Test
  @DisplayName("if b.sum() > 0: c = b else: c = 100 * b")
  void branchesOnASum() {
    assertThat(tensor(3.0, -2.0).sum().gt(0).booleanValue()).isTrue();
    assertThat(tensor(2.0, -2.0).sum().gt(0).booleanValue()).isFalse();
    assertThat(tensor(-2.0, -2.0).sum().gt(0)).hasToString("tensor(False)");
  }

  @Test
  @DisplayName("x.grad == 4 * x")
  void comparesElementByElement() {
    Tensor other = tensor(0.0, 4.0, 8.0, 12.5);

    assertThat(other.eq(x.mul(4))).hasToString("tensor([ True,  True,  True, False])");
  }

  @Test
  @DisplayName("x.eq(y)")
  void eqComparesElementByElement() {
    assertThat(x.eq(tensor(0.0, 1.0, 2.5, 3.0)))
        .hasToString("tensor([ True,  True, False,  True])");
  }

  @Test
  @DisplayName("x.eq(y).all()")
  void allIsTrueIfNoElementDiffers() {
    assertThat(x.eq(x.detach()).all()).hasToString("tensor(True)");
    assertThat(x.eq(tensor(0.0, 1.0, 2.5, 3.0)).all()).hasToString("tensor(False)");
  }
}
