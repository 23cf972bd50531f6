package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.Torch.dot;
import static org.torchjava.Torch.inverse;
import static org.torchjava.Torch.mm;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.stack;
import static org.torchjava.Torch.tensor;
import static org.torchjava.Torch.trace;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.torchjava.Tensor;

/**
 * The lines of the notebooks that reduce, index, stack and multiply matrices; each test is named
 * after its line.
 */
class SeedReductionTest {

  private final Tensor x = tensor(new double[] {0, 1, 2, 3}, requiresGrad());
  private final Tensor square = tensor(new double[][] {{1, 2}, {3, 5}}, requiresGrad());

  @Test
  @DisplayName("out = z.mean()")
  void meanIsAScalar() {
    assertThat(x.mean()).hasToString("tensor(1.5000, grad_fn=<MeanBackward0>)");
  }

  @Test
  @DisplayName("y = x.sum()")
  void sumIsAScalar() {
    assertThat(x.sum()).hasToString("tensor(6., grad_fn=<SumBackward0>)");
  }

  @Test
  @DisplayName("b = (a * a).sum()")
  void sumOfSquares() {
    assertThat(x.mul(x).sum()).hasToString("tensor(14., grad_fn=<SumBackward0>)");
  }

  @Test
  @DisplayName("b.norm()")
  void normOfAScalarIsItsMagnitude() {
    assertThat(tensor(-2.5).norm()).hasToString("tensor(2.5000)");
  }

  @Test
  @DisplayName("y.data.norm()")
  void normIsEuclidean() {
    assertThat(tensor(3.0, 4.0).norm()).hasToString("tensor(5.)");
  }

  @Test
  @DisplayName("y.data.norm(1)")
  void normOfOrderOneAddsMagnitudes() {
    assertThat(tensor(3.0, -4.0).norm(1)).hasToString("tensor(7.)");
  }

  @Test
  @DisplayName("torch.dot(x, x)")
  void dotMultipliesVectors() {
    assertThat(dot(x, x)).hasToString("tensor(14., grad_fn=<DotBackward0>)");
  }

  @Test
  @DisplayName("torch.mm(A, x)")
  void mmMultipliesMatrices() {
    Tensor column = tensor(new double[][] {{10}, {1}});

    assertThat(mm(square, column))
        .hasToString("tensor([[12.],\n        [35.]], grad_fn=<MmBackward0>)");
  }

  @Test
  @DisplayName("torch.mm(A, x) + b")
  void addsMatrices() {
    Tensor column = tensor(new double[][] {{10}, {1}});

    assertThat(mm(square, column).add(column))
        .hasToString("tensor([[22.],\n        [36.]], grad_fn=<AddBackward0>)");
  }

  @Test
  @DisplayName("a.t()")
  void tTransposes() {
    assertThat(square.t())
        .hasToString("tensor([[1., 3.],\n        [2., 5.]], grad_fn=<TBackward0>)");
  }

  @Test
  @DisplayName("torch.inverse(X)")
  void inverseOfAMatrix() {
    Tensor inverse = inverse(square);

    // The elimination divides by 3, so the last bits are not those of the exact inverse.
    assertThat(inverse.detach().mul(1000).round())
        .hasToString("tensor([[-5000.,  2000.],\n        [ 3000., -1000.]])");
    assertThat(inverse.gradFn().name()).isEqualTo("LinalgInvExBackward0");
  }

  @Test
  @DisplayName("torch.trace(...)")
  void traceAddsTheDiagonal() {
    assertThat(trace(square)).hasToString("tensor(6., grad_fn=<TraceBackward0>)");
  }

  @Test
  @DisplayName("y[i]")
  void anIndexSelects() {
    assertThat(x.index(2)).hasToString("tensor(2., grad_fn=<SelectBackward0>)");
  }

  @Test
  @DisplayName("y.shape[0]")
  void shapeHasTheSizes() {
    assertThat(x.shape()).containsExactly(4);
    assertThat(mm(square, square).shape()[0]).isEqualTo(2);
  }

  @Test
  @DisplayName("len(y)")
  void lenIsTheFirstSize() {
    assertThat(tensor(new double[][] {{1, 2}, {3, 4}, {5, 6}}).len()).isEqualTo(3);
  }

  @Test
  @DisplayName("x.grad.clone()")
  void cloneIsACopyOfItsOwn() {
    Tensor grad = tensor(1.0, 2.0);
    Tensor copy = grad.clone();
    grad.zero_();

    assertThat(copy).hasToString("tensor([1., 2.])");
  }

  @Test
  @DisplayName("x.grad.zero_()")
  void zeroFillsInPlaceAndReturnsTheTensor() {
    Tensor grad = tensor(1.0, 2.0);

    assertThat(grad.zero_()).isSameAs(grad).hasToString("tensor([0., 0.])");
  }

  @Test
  @DisplayName("torch.stack(J)")
  void stackMakesRows() {
    assertThat(stack(List.of(tensor(1024.0, 0.0), tensor(2.0, 1024.0))))
        .hasToString("tensor([[1024.,    0.],\n        [   2., 1024.]])");
  }

  @Test
  @DisplayName("print(a) of a Variable in PyTorch 0.3")
  void theOldFormOfAColumn() {
    Tensor a = tensor(new double[][] {{0.0263}, {0.6316}, {0.4860}}, requiresGrad());

    assertThat(a.toLegacyString())
        .isEqualTo(
            """
            Variable containing:
             0.0263
             0.6316
             0.4860
            [torch.FloatTensor of size 3x1]
            """);
  }

  @Test
  @DisplayName("X.grad of a matrix in PyTorch 0.3")
  void theOldFormOfAMatrix() {
    Tensor grad = tensor(new double[][] {{-2.9844, 3.7941}, {-0.0349, -1.7525}});

    assertThat(grad.toLegacyString())
        .isEqualTo(
            """
            Variable containing:
            -2.9844  3.7941
            -0.0349 -1.7525
            [torch.FloatTensor of size 2x2]
            """);
  }
}
