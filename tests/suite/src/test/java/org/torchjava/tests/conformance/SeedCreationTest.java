package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.DType.FLOAT32;
import static org.torchjava.DType.INT64;
import static org.torchjava.Torch.arange;
import static org.torchjava.Torch.manualSeed;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.rand;
import static org.torchjava.Torch.randn;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.torchjava.Tensor;

/** The lines of the notebooks that create tensors; each test is named after its line. */
class SeedCreationTest {

  @Test
  @DisplayName("torch.ones(2, 2, requires_grad=True)")
  void onesMayRequireGradients() {
    Tensor x = ones(shape(2, 2), requiresGrad());

    assertThat(x).hasToString("tensor([[1., 1.],\n        [1., 1.]], requires_grad=True)");
    assertThat(x.requiresGrad()).isTrue();
    assertThat(x.isLeaf()).isTrue();
    assertThat(x.dtype()).isEqualTo(FLOAT32);
  }

  @Test
  @DisplayName("torch.ones(len(y))")
  void onesHaveTheLengthOfAnotherTensor() {
    Tensor y = arange(4.0);

    assertThat(ones(y.len())).hasToString("tensor([1., 1., 1., 1.])");
  }

  @Test
  @DisplayName("torch.randn(2, 2)")
  void randnDrawsPythonsNumbersFromASeed() {
    manualSeed(0);

    assertThat(randn(2, 2))
        .hasToString("tensor([[ 1.5410, -0.2934],\n        [-2.1788,  0.5684]])");
  }

  @Test
  @DisplayName("torch.randn(3, requires_grad=True)")
  void randnMayRequireGradients() {
    manualSeed(0);

    assertThat(randn(shape(3), requiresGrad()))
        .hasToString("tensor([ 1.5410, -0.2934, -2.1788], requires_grad=True)");
  }

  @Test
  @DisplayName("torch.randn(size=(), requires_grad=True)")
  void randnOfTheEmptySizeIsAScalar() {
    manualSeed(0);

    Tensor a = randn(shape(), requiresGrad());

    assertThat(a.dim()).isZero();
    assertThat(a).hasToString("tensor(1.5410, requires_grad=True)");
  }

  @Test
  @DisplayName("torch.rand(3, 1)")
  void randDrawsPythonsNumbersFromASeed() {
    manualSeed(0);

    assertThat(rand(3, 1)).hasToString("tensor([[0.4963],\n        [0.7682],\n        [0.0885]])");
  }

  @Test
  @DisplayName("torch.rand(5, 5)")
  void randStaysInTheUnitInterval() {
    Tensor a = rand(5, 5);

    assertThat(a.shape()).containsExactly(5, 5);
    assertThat(a.ge(0).all().booleanValue()).isTrue();
    assertThat(a.lt(1).all().booleanValue()).isTrue();
    assertThat(a.eq(rand(5, 5)).all().booleanValue()).isFalse();
  }

  @Test
  @DisplayName("torch.tensor([0.1, 1.0, 0.0001], dtype=torch.float)")
  void tensorTakesAListAndADtype() {
    Tensor v = tensor(new double[] {0.1, 1.0, 0.0001}, FLOAT32);

    assertThat(v.dtype()).isEqualTo(FLOAT32);
    assertThat(v.toFloatArray()).containsExactly(0.1f, 1.0f, 0.0001f);
    assertThat(v).hasToString("tensor([1.0000e-01, 1.0000e+00, 1.0000e-04])");
  }

  @Test
  @DisplayName("torch.tensor([[1.0, 1.0], [10.0, 10.0]], dtype=torch.float)")
  void tensorTakesNestedListsAndADtype() {
    Tensor v = tensor(new double[][] {{1.0, 1.0}, {10.0, 10.0}}, FLOAT32);

    assertThat(v.dtype()).isEqualTo(FLOAT32);
    assertThat(v).hasToString("tensor([[ 1.,  1.],\n        [10., 10.]])");
  }

  @Test
  @DisplayName("torch.tensor([2, 2])")
  void tensorOfIntegersIsInt64() {
    Tensor x = tensor(2, 2);

    assertThat(x.dtype()).isEqualTo(INT64);
    assertThat(x.requiresGrad()).isFalse();
    assertThat(x).hasToString("tensor([2, 2])");
  }

  @Test
  @DisplayName("torch.arange(4.0)")
  void arangeOfADoubleHasTheDefaultDtype() {
    Tensor x = arange(4.0);

    assertThat(x.dtype()).isEqualTo(FLOAT32);
    assertThat(x).hasToString("tensor([0., 1., 2., 3.])");
  }

  @Test
  @DisplayName("Variable(torch.rand(3, 1), requires_grad=True)")
  void aTensorIsMadeAVariableByRequiringGradients() {
    Tensor a = rand(3, 1).requiresGrad_(true);

    assertThat(a.requiresGrad()).isTrue();
    assertThat(a.isLeaf()).isTrue();
  }

  @Test
  @DisplayName("Variable(A, requires_grad=False)")
  void aTensorNeedsNothingToBeAConstant() {
    Tensor a = rand(5, 5).requiresGrad_(false);

    assertThat(a.requiresGrad()).isFalse();
    assertThat(a.mul(2).gradFn()).isNull();
  }
}
