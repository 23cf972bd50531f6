package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.torchjava.Func.jacfwd;
import static org.torchjava.Func.jacrev;
import static org.torchjava.Torch.logSoftmax;
import static org.torchjava.Torch.softmax;
import static org.torchjava.Torch.tensor;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.torchjava.Autograd;
import org.torchjava.AutogradFunctional;
import org.torchjava.BatchNormOptions;
import org.torchjava.CrossEntropyOptions;
import org.torchjava.ForwardAD;
import org.torchjava.Func;
import org.torchjava.Functional;
import org.torchjava.HessianOptions;
import org.torchjava.Reduction;
import org.torchjava.Tensor;
import org.torchjava.TorchException;
import org.torchjava.UnpackedDualTensor;
import org.torchjava.testing.GradCheck;
import org.torchjava.testing.GradgradcheckOptions;

/**
 * Forward derivatives of gradients: of those whose rules PyTorch has in Python
 * (torch/_decomp/decompositions_for_jvp.py, 2.10), compared with two passes backwards.
 */
@Isolated("enters the dual level of the process")
class ForwardOverReverseTest {
  private static final Tensor X = Close.values(4, 3);
  private static final Tensor FACTORS = Close.values(4, 3).cos();
  private static final Tensor WEIGHT = Close.values(3).exp();
  private static final Tensor BIAS = Close.values(3);
  private static final Tensor CLASSES = tensor(new long[] {0, 2, 1, 2});
  private static final Tensor IGNORED = tensor(new long[] {0, -100, 1, 2});
  private static final CrossEntropyOptions ENTROPY = CrossEntropyOptions.defaults();
  private static final BatchNormOptions TRAINING = BatchNormOptions.defaults().training(true);

  private static Arguments of(String name, UnaryOperator<Tensor> function) {
    return arguments(name, function);
  }

  private static Tensor number(Tensor result) {
    return result.pow(3).mul(FACTORS.view(result.size())).sum();
  }

  static Stream<Arguments> functions() {
    long[] rows = {3};
    return Stream.of(
        of("softmax", x -> number(softmax(x, 1))),
        of("log_softmax", x -> number(logSoftmax(x, 1))),
        of("nll_loss", x -> Functional.nllLoss(x.square(), CLASSES).square()),
        of("nll_loss of one", x -> Functional.nllLoss(x.select(0, 0).exp(), tensor(1))),
        of("cross_entropy", x -> Functional.crossEntropy(x, IGNORED, ENTROPY.weight(WEIGHT))),
        of(
            "cross_entropy, each",
            x ->
                Functional.crossEntropy(
                        x, IGNORED, ENTROPY.weight(WEIGHT).reduction(Reduction.NONE))
                    .square()
                    .sum()),
        of(
            "cross_entropy, sum",
            x -> Functional.crossEntropy(x, CLASSES, ENTROPY.reduction(Reduction.SUM)).square()),
        of("nll_loss2d", x -> Functional.crossEntropy(x.view(1, 3, 2, 2), CLASSES.view(1, 2, 2))),
        of("trace", x -> x.t().matmul(x).trace().square()),
        of("log_sigmoid", x -> number(Functional.logsigmoid(x))),
        of("layer_norm", x -> number(Functional.layerNorm(x, rows))),
        of("layer_norm, affine", x -> number(Functional.layerNorm(x, rows, WEIGHT, BIAS, 1e-5))),
        of("layer_norm of all", x -> number(Functional.layerNorm(x, new long[] {4, 3}))),
        of(
            "layer_norm by its weight",
            x -> number(Functional.layerNorm(X, rows, x.select(0, 1), x.select(0, 2), 1e-5))),
        of("batch_norm", x -> number(Functional.batchNorm(x, null, null, TRAINING))),
        of(
            "batch_norm, affine",
            x -> number(Functional.batchNorm(x, null, null, TRAINING.weight(WEIGHT).bias(BIAS)))),
        of(
            "batch_norm, evaluation",
            x -> number(Functional.batchNorm(x, BIAS.clone(), WEIGHT.clone()))),
        of(
            "batch_norm by its weight",
            x ->
                number(
                    Functional.batchNorm(
                        X, null, null, TRAINING.weight(x.select(0, 1)).bias(x.select(0, 2))))),
        of(
            "batch_norm of sequences",
            x -> number(Functional.batchNorm(x.view(2, 3, 2), null, null, TRAINING))),
        of("huber_loss", x -> Functional.huberLoss(x.mul(2), FACTORS)),
        of("mse_loss", x -> Functional.mseLoss(x, FACTORS).square()),
        of("smooth_l1_loss", x -> Functional.smoothL1Loss(x, FACTORS)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("functions")
  void hessiansAreThoseOfTwoPassesBackwards(String name, UnaryOperator<Tensor> function) {
    Tensor forwards = jacfwd(jacrev(function)).apply(X);
    Tensor backwards = jacrev(jacrev(function)).apply(X);

    assertThat(backwards.abs().max().toDoubleArray()[0]).isGreaterThan(1e-3);
    assertThat(forwards.allclose(backwards, 1e-9, 1e-11)).isTrue();
  }

  static Stream<Arguments> functionsWithoutMse() {
    return functions().filter(function -> !function.get()[0].equals("mse_loss"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("functionsWithoutMse")
  void theStrategyForwardModeDoesTheSame(String name, UnaryOperator<Tensor> function) {
    HessianOptions options =
        HessianOptions.defaults().vectorize(true).outerJacobianStrategy("forward-mode");

    Tensor forwards = AutogradFunctional.hessian(function, X, options);
    Tensor backwards = AutogradFunctional.hessian(function, X);
    assertThat(forwards.allclose(backwards, 1e-9, 1e-11)).isTrue();
  }

  /** What LibTorch cannot do, nor Python: its own rule for this gradient writes to zeros. */
  @Test
  void theGradientOfTheSquaredErrorHasNoForwardDerivativeUnlessBatched() {
    UnaryOperator<Tensor> gradient = Func.grad((Tensor x) -> Functional.mseLoss(x, FACTORS));

    assertThatThrownBy(() -> Func.jvp(gradient, X, FACTORS))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessageStartingWith("ZeroTensors are immutable.");
  }

  @Test
  void dualTensorsGoThroughABackwardPass() {
    Tensor direction = FACTORS.exp();
    Tensor tangent;
    try (var level = ForwardAD.dualLevel()) {
      Tensor dual = ForwardAD.makeDual(X.clone().requiresGrad_(), direction);
      Tensor gradient =
          Autograd.grad(List.of(number(softmax(dual, 1))), List.of(dual), null, true, true, false)
              .get(0);
      UnpackedDualTensor parts = ForwardAD.unpackDual(gradient);
      tangent = parts.tangent().detach();
    }
    Close.assertClose(
        tangent, Func.jvp(Func.grad((Tensor x) -> number(softmax(x, 1))), X, direction).tangent());
  }

  @Test
  void gradgradcheckLooksForwardsToo() {
    GradgradcheckOptions options = GradgradcheckOptions.defaults().checkFwdOverRev(true);
    Tensor input = Close.values(2, 3).requiresGrad_();

    assertThat(
            GradCheck.gradgradcheck(
                x -> Functional.layerNorm(x, new long[] {3}), input, null, options))
        .isTrue();
  }
}
