package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.DType.FLOAT32;
import static org.torchjava.Torch.inverse;
import static org.torchjava.Torch.isGradEnabled;
import static org.torchjava.Torch.mm;
import static org.torchjava.Torch.noGrad;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;
import static org.torchjava.Torch.trace;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.torchjava.GradMode;
import org.torchjava.Tensor;

/** The lines of the notebooks about gradients; each test is named after its line. */
class SeedAutogradTest {

  private final Tensor x = tensor(new double[] {0, 1, 2, 3}, requiresGrad());

  @Test
  @DisplayName("print(y.grad_fn)")
  void aGraphNodePrintsItsNameAndAddress() {
    Tensor y = x.add(2);

    assertThat(y.gradFn().toString()).matches("<AddBackward0 object at 0x[1-9a-f][0-9a-f]+>");
    assertThat(y.gradFn()).hasToString(y.gradFn().toString());
    assertThat(x.add(2).gradFn().toString()).isNotEqualTo(y.gradFn().toString());
  }

  @Test
  @DisplayName("print(b.grad_fn)")
  void theNodeOfASumIsNamedSumBackward0() {
    assertThat(x.mul(x).sum().gradFn().name()).isEqualTo("SumBackward0");
  }

  @Test
  @DisplayName("print(x.grad_fn)")
  void aLeafHasNoNode() {
    assertThat(x.gradFn()).isNull();
  }

  @Test
  @DisplayName("x.requires_grad")
  void requiresGradSpreadsToResults() {
    assertThat(tensor(2, 2).requiresGrad()).isFalse();
    assertThat(x.requiresGrad()).isTrue();
    assertThat(x.pow(2).requiresGrad()).isTrue();
  }

  @Test
  @DisplayName("a.requires_grad_(True)")
  void requiresGradIsSetInPlace() {
    Tensor a = tensor(0.0, 1.0);

    assertThat(a.requiresGrad_(true)).isSameAs(a);
    assertThat(a).hasToString("tensor([0., 1.], requires_grad=True)");
  }

  @Test
  @DisplayName("out.backward()")
  void backwardFillsTheGradientsOfLeaves() {
    Tensor leaf = ones(shape(2, 2), requiresGrad());
    Tensor y = leaf.add(2);
    y.mul(y).mul(3).mean().backward();

    assertThat(leaf.grad()).hasToString("tensor([[4.5000, 4.5000],\n        [4.5000, 4.5000]])");
  }

  @Test
  @DisplayName("print(y.grad)")
  void theGradientOfAnInnerTensorIsNotKept() {
    Tensor y = x.mul(2);
    y.sum().backward();

    assertThat(y.grad()).isNull();
  }

  @Test
  @DisplayName("x.grad")
  void theGradientIsNullBeforeTheFirstBackward() {
    assertThat(x.grad()).isNull();
  }

  @Test
  @DisplayName("y.backward(v)")
  void backwardOfAVectorTakesItsGradient() {
    x.mul(1024).backward(tensor(new double[] {0.1, 1.0, 0.0001, 0}, FLOAT32));

    assertThat(x.grad()).hasToString("tensor([1.0240e+02, 1.0240e+03, 1.0240e-01, 0.0000e+00])");
  }

  @Test
  @DisplayName("y.backward(gradient=torch.ones(len(y)))")
  void backwardWithOnesIsThatOfTheSum() {
    Tensor y = x.mul(x);
    y.backward(ones(y.len()));

    assertThat(x.grad()).hasToString("tensor([0., 2., 4., 6.])");
  }

  @Test
  @DisplayName("y.backward(v, retain_graph=True)")
  void backwardMayKeepTheGraph() {
    Tensor y = x.mul(x);
    Tensor v = tensor(1.0, 1.0, 1.0, 1.0);
    y.backward(v, true);
    y.backward(v, true);

    assertThat(x.grad()).hasToString("tensor([ 0.,  4.,  8., 12.])");
  }

  @Test
  @DisplayName("y[i].backward(retain_graph=True)")
  void backwardOfOneElementIsARowOfTheJacobian() {
    Tensor y = x.mul(x);
    y.index(3).backward(null, true);
    assertThat(x.grad()).hasToString("tensor([0., 0., 0., 6.])");

    x.grad().zero_();
    y.index(1).backward(null, true);
    assertThat(x.grad()).hasToString("tensor([0., 2., 0., 0.])");
  }

  @Test
  @DisplayName("z.sum().backward()")
  void backwardOfASum() {
    x.mul(x).detach().mul(x).sum().backward();

    assertThat(x.grad()).hasToString("tensor([0., 1., 4., 9.])");
  }

  @Test
  @DisplayName("y.data")
  void dataSharesTheValuesWithoutTheGraph() {
    Tensor y = x.mul(2);

    assertThat(y.data()).hasToString("tensor([0., 2., 4., 6.])");
    y.data().zero_();
    assertThat(y).hasToString("tensor([0., 0., 0., 0.], grad_fn=<MulBackward0>)");
  }

  @Test
  @DisplayName("u = y.detach()")
  void detachLeavesTheGraph() {
    Tensor u = x.mul(x).detach();

    assertThat(u.requiresGrad()).isFalse();
    assertThat(u).hasToString("tensor([0., 1., 4., 9.])");
  }

  @Test
  @DisplayName("with torch.no_grad(): (x ** 2).requires_grad")
  @SuppressWarnings("try") // the guard works by its scope
  void nothingIsRecordedWithoutGradMode() {
    try (GradMode.Guard off = noGrad()) {
      assertThat(x.pow(2).requiresGrad()).isFalse();
    }
    assertThat(x.pow(2).requiresGrad()).isTrue();
    noGrad(() -> assertThat(isGradEnabled()).isFalse());
    assertThat(isGradEnabled()).isTrue();
  }

  @Test
  @DisplayName("print(z, out)")
  void twoTensorsPrintOnOneLine() {
    Tensor z = tensor(1.0, 2.0);

    assertThat(z + " " + z.sum()).isEqualTo("tensor([1., 2.]) tensor(3.)");
  }

  @Test
  @DisplayName("y = torch.mm(a.t(), x); y.backward()")
  void aScalarProductHasTheOtherFactorAsGradient() {
    Tensor a = tensor(new double[][] {{1}, {2}}, requiresGrad());
    Tensor b = tensor(new double[][] {{3}, {4}}, requiresGrad());
    mm(a.t(), b).backward();

    assertThat(a.grad()).hasToString("tensor([[3.],\n        [4.]])");
    assertThat(b.grad()).hasToString("tensor([[1.],\n        [2.]])");
  }

  @Test
  @DisplayName("y = torch.trace(torch.mm(torch.inverse(X), A)); y.backward()")
  void theTraceOfAnInverseHasAGradient() {
    // For X = 2 I it is -A^T / 4.
    Tensor matrix = tensor(new double[][] {{2, 0}, {0, 2}}, requiresGrad());
    Tensor a = tensor(new double[][] {{4, 8}, {12, 16}});
    trace(mm(inverse(matrix), a)).backward();

    assertThat(matrix.grad()).hasToString("tensor([[-1., -3.],\n        [-2., -4.]])");
  }
}
