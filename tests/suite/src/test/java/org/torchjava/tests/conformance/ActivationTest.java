package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.DType.INT64;
import static org.torchjava.Torch.tensor;

import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.torchjava.Functional;
import org.torchjava.Tensor;
import org.torchjava.TorchException;

/** Activation functions against their formulas, and the names of their graph nodes. */
class ActivationTest {
  private static final double[] ARGUMENTS = {-4, -0.75, 0, 0.25, 2, 7.5};

  static Stream<Arguments> activations() {
    return Stream.of(
        activation("ReluBackward0", Tensor::relu, v -> Math.max(v, 0)),
        activation("HardtanhBackward0", Functional::relu6, v -> Math.min(Math.max(v, 0), 6)),
        activation("SigmoidBackward0", Tensor::sigmoid, ActivationTest::sigmoid),
        activation("LogSigmoidBackward0", Functional::logSigmoid, v -> Math.log(sigmoid(v))),
        activation("LeakyReluBackward0", Functional::leakyRelu, v -> v < 0 ? 0.01 * v : v),
        activation("LeakyReluBackward0", x -> Functional.leakyRelu(x, 0.5), v -> v < 0 ? v / 2 : v),
        activation("EluBackward0", Functional::elu, v -> v < 0 ? Math.expm1(v) : v),
        activation("EluBackward0", x -> Functional.elu(x, 2), v -> v < 0 ? 2 * Math.expm1(v) : v),
        activation("CeluBackward0", Functional::celu, v -> v < 0 ? Math.expm1(v) : v),
        activation(
            "CeluBackward0", x -> Functional.celu(x, 2), v -> v < 0 ? 2 * Math.expm1(v / 2) : v),
        activation("GeluBackward0", x -> Functional.gelu(x, "tanh"), ActivationTest::tanhGelu),
        activation("SiluBackward0", Functional::silu, v -> v * sigmoid(v)),
        activation("MishBackward0", Functional::mish, v -> v * Math.tanh(Math.log1p(Math.exp(v)))),
        activation("SoftplusBackward0", Functional::softplus, v -> Math.log1p(Math.exp(v))),
        activation(
            "SoftplusBackward0",
            x -> Functional.softplus(x, 2, 5),
            v -> v > 2.5 ? v : Math.log1p(Math.exp(2 * v)) / 2),
        activation("HardtanhBackward0", Functional::hardtanh, v -> Math.min(Math.max(v, -1), 1)),
        activation(
            "HardtanhBackward0",
            x -> Functional.hardtanh(x, -3, 2),
            v -> Math.min(Math.max(v, -3), 2)),
        activation(
            "HardsigmoidBackward0",
            Functional::hardsigmoid,
            v -> Math.min(Math.max(v + 3, 0), 6) / 6),
        activation(
            "HardswishBackward0",
            Functional::hardswish,
            v -> v * Math.min(Math.max(v + 3, 0), 6) / 6),
        activation("HardshrinkBackward0", Tensor::hardshrink, v -> Math.abs(v) > 0.5 ? v : 0),
        activation("HardshrinkBackward0", x -> x.hardshrink(1), v -> Math.abs(v) > 1 ? v : 0),
        activation("SoftshrinkBackward0", Functional::softshrink, v -> shrink(v, 0.5)),
        activation("SoftshrinkBackward0", x -> Functional.softshrink(x, 1), v -> shrink(v, 1)),
        activation("ThresholdBackward0", x -> Functional.threshold(x, 1, -5), v -> v > 1 ? v : -5),
        activation(
            "PreluKernelBackward0",
            x -> x.prelu(tensor(new double[] {0.25}, FLOAT64)),
            v -> v < 0 ? v / 4 : v));
  }

  private static Arguments activation(
      String gradFn, UnaryOperator<Tensor> activation, DoubleUnaryOperator formula) {
    return arguments(gradFn, activation, formula);
  }

  private static double sigmoid(double v) {
    return 1 / (1 + Math.exp(-v));
  }

  private static double tanhGelu(double v) {
    return v / 2 * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (v + 0.044715 * v * v * v)));
  }

  private static double shrink(double v, double lambd) {
    return Math.abs(v) > lambd ? v - Math.copySign(lambd, v) : 0;
  }

  @ParameterizedTest(name = "{index} {0}")
  @MethodSource("activations")
  void activationsFollowTheirFormulas(
      String gradFn, UnaryOperator<Tensor> activation, DoubleUnaryOperator formula) {
    Tensor x = tensor(ARGUMENTS, FLOAT64).requiresGrad_(true);

    Tensor y = activation.apply(x);

    double[] actual = y.detach().toDoubleArray();
    for (int i = 0; i < ARGUMENTS.length; i++) {
      assertThat(actual[i])
          .as("at %s", ARGUMENTS[i])
          .isCloseTo(formula.applyAsDouble(ARGUMENTS[i]), Offset.offset(1e-12));
    }
    assertThat(y.gradFn().name()).isEqualTo(gradFn);
  }

  static Stream<Arguments> inPlaceForms() {
    return Stream.of(
        inPlace("relu_", Tensor::relu_, Tensor::relu),
        inPlace("relu6_", Functional::relu6_, Functional::relu6),
        inPlace("sigmoid_", Tensor::sigmoid_, Tensor::sigmoid),
        inPlace(
            "leakyRelu_", x -> Functional.leakyRelu_(x, 0.5), x -> Functional.leakyRelu(x, 0.5)),
        inPlace("elu_", Functional::elu_, Functional::elu),
        inPlace("selu_", Functional::selu_, Functional::selu),
        inPlace("celu_", x -> Functional.celu_(x, 2), x -> Functional.celu(x, 2)),
        inPlace("gelu_", Functional::gelu_, Functional::gelu),
        inPlace("silu_", Functional::silu_, Functional::silu),
        inPlace("mish_", Functional::mish_, Functional::mish),
        inPlace("hardtanh_", x -> Functional.hardtanh_(x, 0, 1), x -> Functional.hardtanh(x, 0, 1)),
        inPlace("hardsigmoid_", Functional::hardsigmoid_, Functional::hardsigmoid),
        inPlace("hardswish_", Functional::hardswish_, Functional::hardswish),
        inPlace(
            "threshold_", x -> Functional.threshold_(x, 1, 9), x -> Functional.threshold(x, 1, 9)));
  }

  private static Arguments inPlace(
      String name, UnaryOperator<Tensor> inPlace, UnaryOperator<Tensor> pure) {
    return arguments(name, inPlace, pure);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inPlaceForms")
  void inPlaceFormsWriteWhatTheOthersReturn(
      String name, UnaryOperator<Tensor> inPlace, UnaryOperator<Tensor> pure) {
    Tensor x = tensor(ARGUMENTS, FLOAT64);
    double[] expected = pure.apply(x).toDoubleArray();

    assertThat(inPlace.apply(x)).isSameAs(x);

    assertThat(x.toDoubleArray()).containsExactly(expected).isNotEqualTo(ARGUMENTS);
  }

  @Test
  void seluScalesElu() {
    Tensor y = Functional.selu(tensor(new double[] {1, -1}, FLOAT64));

    assertThat(y.toDoubleArray())
        .containsExactly(
            new double[] {1.0507009873554805, 1.7580993408473766 * Math.expm1(-1)},
            Offset.offset(1e-12));
  }

  @Test
  void exactGeluUsesTheErrorFunction() {
    Tensor x = tensor(ARGUMENTS, FLOAT64);

    Tensor expected = x.mul(x.div(Math.sqrt(2)).erf().add(1)).div(2);

    assertThat(Functional.gelu(x).toDoubleArray())
        .containsExactly(expected.toDoubleArray(), Offset.offset(1e-12));
  }

  @Test
  void gluHalvesADimension() {
    Tensor y = Functional.glu(tensor(new double[] {1, 2, 0, 0}, FLOAT64), -1);

    assertThat(y.toDoubleArray()).containsExactly(0.5, 1);
    assertThatThrownBy(() -> Functional.glu(tensor(1.0, 2.0, 3.0), 0))
        .isInstanceOf(TorchException.class)
        .hasMessage("Halving dimension must be even, but dimension 0 is size 3");
  }

  @Test
  void reluKeepsIntegersAndRejectsBooleans() {
    assertThat(tensor(-1L, 2L).relu().dtype()).isEqualTo(INT64);
    assertThat(tensor(-1L, 2L).relu().toLongArray()).containsExactly(0, 2);
    assertThatThrownBy(() -> tensor(true, false).relu())
        .isInstanceOf(TorchException.class)
        .hasMessage("Boolean inputs not supported for relu");
  }

  @Test
  void unknownApproximationsAreRejected() {
    assertThatThrownBy(() -> Functional.gelu(tensor(1.0), "sine"))
        .isInstanceOf(TorchException.class)
        .hasMessage("approximate argument must be either none or tanh.");
    assertThatThrownBy(() -> Functional.gelu(tensor(1.0), null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("approximate");
  }

  @Test
  void reluPassesGradientsOfPositiveElements() {
    Tensor x = tensor(-1.0, 2.0).requiresGrad_(true);

    x.relu().sum().backward();

    assertThat(x.grad().toDoubleArray()).containsExactly(0, 1);
  }
}
