package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.DType.COMPLEX128;
import static org.torchjava.DType.FLOAT32;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.DType.INT64;
import static org.torchjava.Torch.tensor;
import static org.torchjava.testing.GradCheck.gradcheck;
import static org.torchjava.testing.GradCheck.gradgradcheck;

import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.torchjava.Complex;
import org.torchjava.ForwardAD;
import org.torchjava.Function;
import org.torchjava.FunctionContext;
import org.torchjava.Functional;
import org.torchjava.Layout;
import org.torchjava.Linalg;
import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.testing.GradcheckException;
import org.torchjava.testing.GradcheckOptions;
import org.torchjava.testing.GradgradcheckOptions;

/**
 * gradcheck and gradgradcheck: right and wrong gradients, with the messages of Python's PyTorch.
 */
@Isolated("enters the dual level of the process")
class GradCheckTest {
  private static final GradcheckOptions OPTIONS = GradcheckOptions.defaults();
  private static final GradcheckOptions FORWARD =
      OPTIONS.checkForwardAd(true).checkBackwardAd(false);
  private static final String HALF =
      """
      numerical:tensor([[2.0000, 0.0000],
              [0.0000, 4.0000]], dtype=torch.float64)
      analytical:tensor([[1., 0.],
              [0., 2.]], dtype=torch.float64)
      """;

  /** Its value is a square, its derivative half of a square's. */
  private static final UnaryOperator<Tensor> WRONG = x -> x.mul(x.detach());

  private final Tensor x = tensor(new double[] {1, 2}, FLOAT64).requiresGrad_();
  private final Tensor z =
      tensor(new Complex[] {new Complex(1, 2), new Complex(3, -1)}).to(COMPLEX128).requiresGrad_();

  private static void fails(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isExactlyInstanceOf(GradcheckException.class).hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void rightGradientsPass(boolean fast) {
    GradcheckOptions options = OPTIONS.fastMode(fast).checkForwardAd(true);
    Tensor matrix = tensor(new double[] {2, 1, 0, 3}, FLOAT64).view(2, 2).t().requiresGrad_();

    assertThat(gradcheck(Tensor::sin, x, options)).isTrue();
    assertThat(gradcheck(Functional::gelu, x, options)).isTrue();
    assertThat(gradcheck(Linalg::inv, matrix, options)).isTrue();
    assertThat(gradcheck(t -> t.sum(), x.view(2, 1), options)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void severalInputsAndOutputsPass(boolean fast) {
    Tensor y = tensor(new double[] {3, 4}, FLOAT64).requiresGrad_();
    Tensor constant = tensor(new double[] {5, 6}, FLOAT64);

    assertThat(
            gradcheck(
                in ->
                    List.of(
                        in.get(0).mul(in.get(1)),
                        in.get(0).square().sum(),
                        in.get(1).mul(in.get(2))),
                List.of(x, y, constant),
                OPTIONS.fastMode(fast).checkForwardAd(true)))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void complexFunctionsPass(boolean fast) {
    GradcheckOptions options = OPTIONS.fastMode(fast).checkForwardAd(true);

    assertThat(gradcheck(t -> t.mul(t.conj()), z, options)).isTrue();
    assertThat(gradcheck(Tensor::abs, z, options)).isTrue();
    assertThat(gradcheck(t -> t.mul(t), z, options)).isTrue();
    assertThat(gradcheck(t -> Torch.complex(t, t.square()), x, options)).isTrue();
  }

  @Test
  void wrongGradientsFailWithBothJacobians() {
    String mismatch = "Jacobian mismatch for output 0 with respect to input 0,\n";

    fails(() -> gradcheck(WRONG, x), mismatch + HALF);
    assertThat(gradcheck(WRONG, x, OPTIONS.raiseException(false))).isFalse();
  }

  @Test
  void theMessageTellsWhichOutputAndInput() {
    fails(
        () ->
            gradcheck(
                in -> List.of(in.get(0).sum(), WRONG.apply(in.get(1))),
                List.of(x, x.detach().clone().requiresGrad_())),
        "Jacobian mismatch for output 1 with respect to input 1,\n" + HALF);
  }

  @Test
  void wrongForwardDerivativesFailToo() {
    fails(
        () -> gradcheck(t -> Torch.where(t.gt(0), t.square(), t).mul(2).sub(lost(t)), x, FORWARD),
        "Jacobian computed with forward mode mismatch for output 0 with respect to input 0,\n"
            + HALF.replace("[[1., 0.],\n        [0., 2.]]", "[[4., 0.],\n        [0., 8.]]"));
  }

  /** A square without derivative. */
  private static Tensor lost(Tensor t) {
    try (var off = ForwardAD.setFwdGradEnabled(false)) {
      return t.square();
    }
  }

  @Test
  void fastModeComparesNumbersAndShowsTheJacobiansOfSlowMode() {
    assertThatThrownBy(() -> gradcheck(WRONG, x, OPTIONS.fastMode(true)))
        .isExactlyInstanceOf(GradcheckException.class)
        .message()
        .matches(
            "(?s)Jacobian mismatch for output 0 with respect to input 0,\n"
                + "numerical:3\\.3147\\d+\nanalytical:1\\.6573\\d+\n\nThe above quantities relating"
                + " the numerical and analytical jacobians are computed \nin fast mode\\. See: .*"
                + "\n\nNumerical:\n tensor\\(\\[\\[2\\.0000, 0\\.0000],.*"
                + "\nAnalytical:\ntensor\\(\\[\\[1\\., 0\\.],.*"
                + "\n\nThe max per-element difference \\(slow mode\\) is: 2\\.0000000\\d+\\.\n");
  }

  @Test
  void complexOutputsFailByTheirParts() {
    fails(
        () -> gradcheck(WRONG, z),
        """
        While considering the imaginary part of complex outputs only, Jacobian mismatch for output 0\
         with respect to input 0,
        numerical:tensor([[ 4.0000+2.0000j,  0.0000+0.0000j],
                [ 0.0000+0.0000j, -2.0000+6.0000j]], dtype=torch.complex128)
        analytical:tensor([[ 2.+1.j,  0.+0.j],
                [ 0.+0.j, -1.+3.j]], dtype=torch.complex128)
        """);
  }

  @Test
  void functionsWithoutDifferentiableOutputsMustBeConstant() {
    fails(
        () -> gradcheck(Tensor::detach, x), "Numerical gradient for function expected to be zero");
    fails(
        () -> gradcheck(Tensor::detach, x, OPTIONS.fastMode(true)),
        "Numerical gradient for function expected to be zero");
    assertThat(gradcheck(t -> t.detach().to(INT64), x)).isTrue();
    assertThat(gradcheck(t -> t.detach().add(0.4).round(), x)).isTrue();
  }

  @Test
  void singlePrecisionIsTooLittle() {
    Tensor single = tensor(1.0, 2.0).to(FLOAT32).requiresGrad_();

    assertThatThrownBy(() -> gradcheck(t -> t.mul(2), single))
        .isExactlyInstanceOf(GradcheckException.class)
        .hasMessageStartingWith("Jacobian mismatch for output 0 with respect to input 0,");
    assertThat(gradcheck(t -> t.mul(2), single, OPTIONS.eps(0.125))).isTrue();
  }

  @Test
  void maskedTellsWhetherUnspecifiedElementsOfSparseInputsCount() {
    Tensor sparse =
        tensor(new double[] {0, 2, 3, 0}, FLOAT64).view(2, 2).toSparse().requiresGrad_();
    UnaryOperator<Tensor> masked = t -> t.toDense(null, true);
    UnaryOperator<Tensor> whole = t -> t.toDense(null, false);

    assertThat(gradcheck(masked, sparse, OPTIONS.masked(true))).isTrue();
    assertThat(gradcheck(t -> whole.apply(t).square(), sparse)).isTrue();
    fails(
        () -> gradcheck(masked, sparse),
        """
        Jacobian mismatch for output 0 with respect to input 0,
        numerical:tensor([[1.0000, 0.0000, 0.0000, 0.0000],
                [0.0000, 1.0000, 0.0000, 0.0000],
                [0.0000, 0.0000, 1.0000, 0.0000],
                [0.0000, 0.0000, 0.0000, 1.0000]], dtype=torch.float64)
        analytical:tensor([[0., 0., 0., 0.],
                [0., 1., 0., 0.],
                [0., 0., 1., 0.],
                [0., 0., 0., 0.]], dtype=torch.float64)
        """);
    assertThatThrownBy(() -> gradcheck(whole, sparse, OPTIONS.masked(true)))
        .isExactlyInstanceOf(GradcheckException.class)
        .hasMessageContaining("numerical:tensor([[0.0000, 0.0000, 0.0000, 0.0000],\n");
  }

  private static Tensor compressed(Layout layout) {
    double[] values = {1, 0, 2, 0, 0, 0, 3, 4, 0, 0, 0, 0, 6, 0, 0, 0};
    Tensor dense = tensor(values, FLOAT64).view(4, 4);
    Tensor sparse =
        switch (layout) {
          case SPARSE_BSR -> dense.toSparseBsr(new long[] {2, 2});
          case SPARSE_BSC -> dense.toSparseBsc(new long[] {2, 2});
          default -> dense.toSparse(layout);
        };
    return sparse.requiresGrad_();
  }

  @ParameterizedTest
  @EnumSource(names = {"SPARSE_CSR", "SPARSE_CSC", "SPARSE_BSR", "SPARSE_BSC"})
  void compressedMatricesAreCheckedElementByElement(Layout layout) {
    Tensor sparse = compressed(layout);
    UnaryOperator<Tensor> masked = t -> t.toDense(null, true);
    UnaryOperator<Tensor> whole = t -> t.toDense(null, false);

    assertThat(gradcheck(t -> masked.apply(t).square(), sparse, OPTIONS.masked(true))).isTrue();
    assertThat(gradcheck(t -> whole.apply(t).square(), sparse)).isTrue();
    assertThat(gradcheck(t -> t.values().pow(3), sparse, OPTIONS.masked(true))).isTrue();
    for (boolean mask : new boolean[] {false, true}) {
      assertThatThrownBy(() -> gradcheck(mask ? whole : masked, sparse, OPTIONS.masked(mask)))
          .isExactlyInstanceOf(GradcheckException.class)
          .hasMessageStartingWith("Jacobian mismatch for output 0 with respect to input 0,");
    }
    assertThat(sparse.toDense().sum().item().toDouble()).isEqualTo(16); // as before
  }

  @Test
  void batchedDerivativesAreThoseOfEach() {
    GradcheckOptions batched =
        OPTIONS.checkForwardAd(true).checkBatchedGrad(true).checkBatchedForwardGrad(true);

    assertThat(gradcheck(t -> t.sin().mul(t), x, batched)).isTrue();
    assertThat(gradcheck(t -> t.outer(t).softmax(1), x, batched)).isTrue();
    GradgradcheckOptions twice = GradgradcheckOptions.defaults().checkBatchedGrad(true);
    assertThat(gradgradcheck(t -> t.pow(3), x, null, twice)).isTrue();
  }

  @Test
  void gradientsThatVmapCannotComputeFail() {
    Function looks =
        new Function() {
          @Override
          protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
            return tensors(inputs[0].mul(2));
          }

          @Override
          protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
            return tensors(g[0].mul(g[0].sum().item().toDouble() == 0 ? 2.0 : 2.0));
          }
        };

    assertThat(gradcheck(looks::apply, x)).isTrue();
    assertThatThrownBy(() -> gradcheck(looks::apply, x, OPTIONS.checkBatchedGrad(true)))
        .isExactlyInstanceOf(GradcheckException.class)
        .hasMessageStartingWith(
            "While computing batched gradients, got: vmap: It looks like you're calling .item() on a"
                + " Tensor.")
        .hasMessageEndingWith(
            "gradcheck or gradgradcheck failed while testing batched gradient computation.");
  }

  @Test
  void tolerancesAreTheOptions() {
    assertThat(gradcheck(WRONG, x, OPTIONS.rtol(0.6))).isTrue();
    assertThat(gradcheck(WRONG, x, OPTIONS.atol(2.1))).isTrue();
    assertThat(gradcheck(WRONG, x, OPTIONS.atol(1.9).raiseException(false))).isFalse();
  }

  @Test
  void gradientsMustComeOutTheSameTwice() {
    assertThatThrownBy(() -> gradcheck(Tensor::sin, x, OPTIONS.nondetTol(-1)))
        .isExactlyInstanceOf(GradcheckException.class)
        .hasMessageStartingWith(
            "Backward is not reentrant, i.e., running backward with same input and grad_output"
                + " multiple times gives different values, although analytical gradient matches"
                + " numerical gradient.The tolerance for nondeterminism was -1.0.\n\nNOTE: If your op"
                + " relies on non-deterministic operations")
        .hasMessageEndingWith("to have `gradcheck_nondet_tol=<tol>`\n");
  }

  @Test
  void theInputsStayAsTheyAre() {
    gradcheck(t -> t.sin(), x, OPTIONS.checkForwardAd(true));

    assertThat(x).hasToString("tensor([1., 2.], dtype=torch.float64, requires_grad=True)");
    assertThat(x.grad()).isNull();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void rightSecondDerivativesPass(boolean fast) {
    GradgradcheckOptions options = GradgradcheckOptions.defaults().fastMode(fast);
    Tensor gradient = tensor(new double[] {1, -1}, FLOAT64).requiresGrad_();

    assertThat(gradgradcheck(t -> t.pow(3), x, null, options)).isTrue();
    assertThat(gradgradcheck(t -> t.pow(3), x, gradient, options)).isTrue();
    assertThat(gradgradcheck(t -> t.pow(3), x, null, options.checkFwdOverRev(true))).isTrue();
    assertThat(gradgradcheck(t -> t.pow(3), x, null, options.genNonContigGradOutputs(true)))
        .isTrue();
    assertThat(gradgradcheck(t -> t.mul(t), z, null, options)).isTrue();
    assertThat(gradgradcheck(t -> t.mul(2), x)).isTrue();
  }

  @Test
  void wrongSecondDerivativesFail() {
    Tensor gradient = tensor(new double[] {1, 1}, FLOAT64);

    fails(
        () ->
            gradgradcheck(
                t -> t.mul(t.detach()).mul(t), x, gradient, GradgradcheckOptions.defaults()),
        """
        Jacobian mismatch for output 0 with respect to input 0,
        numerical:tensor([[4.0000, 0.0000],
                [0.0000, 8.0000]], dtype=torch.float64)
        analytical:tensor([[2., 0.],
                [0., 4.]], dtype=torch.float64)
        """);
  }
}
