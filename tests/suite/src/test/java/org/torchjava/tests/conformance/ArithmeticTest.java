package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.torchjava.DType.BOOL;
import static org.torchjava.DType.COMPLEX128;
import static org.torchjava.DType.COMPLEX64;
import static org.torchjava.DType.FLOAT16;
import static org.torchjava.DType.FLOAT32;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.DType.INT32;
import static org.torchjava.DType.INT64;
import static org.torchjava.DType.INT8;
import static org.torchjava.DType.UINT8;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.torchjava.Complex;
import org.torchjava.DType;
import org.torchjava.Scalar;
import org.torchjava.Tensor;
import org.torchjava.TorchException;

/** Sums, products, quotients and remainders, with tensors and with numbers. */
class ArithmeticTest {
  private static final Tensor OTHER = tensor(2.0, 4.0);

  static Stream<Arguments> gradientFunctions() {
    return Stream.of(
        named("AddBackward0", "x + 2", x -> x.add(2)),
        named("AddBackward0", "x + 2.5", x -> x.add(2.5)),
        named("AddBackward0", "x + y", x -> x.add(OTHER)),
        named("AddBackward0", "x.add(y, alpha=3)", x -> x.add(OTHER, 3)),
        named("SubBackward0", "x - 2", x -> x.sub(2)),
        named("SubBackward0", "x - y", x -> x.sub(OTHER)),
        named("RsubBackward1", "1 - x", x -> x.rsub(1)),
        named("RsubBackward0", "torch.rsub(x, y)", x -> x.rsub(OTHER)),
        named("MulBackward0", "x * 3", x -> x.mul(3)),
        named("MulBackward0", "x * 0.5", x -> x.mul(0.5)),
        named("DivBackward0", "x / 2", x -> x.div(2)),
        named("DivBackward0", "x / y", x -> x.div(OTHER)),
        named("DivBackward2", "x.div(2, rounding_mode='floor')", x -> x.div(2, "floor")),
        named("MulBackward0", "1 / x", x -> x.rdiv(1)),
        named("NegBackward0", "-x", x -> x.neg()),
        named("RemainderBackward0", "x % 2", x -> x.remainder(2)),
        named("RemainderBackward1", "x % y", x -> x.remainder(OTHER)),
        named("FmodBackward0", "x.fmod(2)", x -> x.fmod(2)),
        named("FmodBackward1", "x.fmod(y)", x -> x.fmod(OTHER)),
        named("PowBackward0", "x ** 2", x -> x.pow(2)),
        named("PowBackward1", "x ** y", x -> x.pow(OTHER)),
        named("PowBackward2", "2 ** x", x -> x.rpow(2)),
        named("PowBackward0", "x.float_power(2)", x -> x.floatPower(2)),
        named("LerpBackward0", "x.lerp(y, 0.5)", x -> x.lerp(OTHER, 0.5)),
        named("LerpBackward1", "x.lerp(y, y)", x -> x.lerp(OTHER, OTHER)),
        named("AddcmulBackward0", "x.addcmul(y, y)", x -> x.addcmul(OTHER, OTHER)),
        named("AddcdivBackward0", "x.addcdiv(y, y, value=2)", x -> x.addcdiv(OTHER, OTHER, 2)));
  }

  private static Arguments named(String gradFn, String python, UnaryOperator<Tensor> operator) {
    return arguments(gradFn, python, operator);
  }

  @ParameterizedTest(name = "{1} is a {0}")
  @MethodSource("gradientFunctions")
  void gradientFunctionsAreThoseOfPython(
      String gradFn, String python, UnaryOperator<Tensor> operator) {
    Tensor x = tensor(1.0, 3.0).requiresGrad_(true);

    assertThat(operator.apply(x).gradFn().name()).isEqualTo(gradFn);
  }

  static Stream<Arguments> promotions() {
    return Stream.of(
        promoted(INT64, "int64 + 2", tensor(1L, 2L).add(2)),
        promoted(FLOAT32, "int64 + 0.5", tensor(1L, 2L).add(0.5)),
        promoted(INT8, "int8 + 1000", tensor(1L).to(INT8).add(1000)),
        promoted(UINT8, "uint8 * 2", tensor(1L).to(UINT8).mul(2)),
        promoted(INT64, "bool + 1", tensor(true, false).add(1)),
        promoted(FLOAT32, "bool * 1.5", tensor(true, false).mul(1.5)),
        promoted(BOOL, "bool + True", tensor(true, false).add(Scalar.of(true))),
        promoted(FLOAT32, "float32 + 0.1", tensor(1.0f).add(0.1)),
        promoted(FLOAT16, "float16 + 2.5", tensor(1.0f).to(FLOAT16).add(2.5)),
        promoted(FLOAT64, "float64 - 1", tensor(new double[] {1}, FLOAT64).sub(1)),
        promoted(COMPLEX64, "float32 + 1j", tensor(1.0f).add(Scalar.of(new Complex(0, 1)))),
        promoted(
            COMPLEX128, "float64 * 1j", ones(shape(1), FLOAT64).mul(Scalar.of(new Complex(0, 1)))),
        promoted(INT64, "int32 + int64", ones(shape(2), INT32).add(ones(shape(2), INT64))),
        promoted(FLOAT32, "int64 + float32", ones(shape(2), INT64).add(ones(shape(2)))),
        promoted(FLOAT32, "float32 + float64 of no dimension", ones(2).add(ones(shape(), FLOAT64))),
        promoted(FLOAT64, "float32 + float64", ones(2).add(ones(shape(2), FLOAT64))),
        promoted(FLOAT32, "int64 / 2", tensor(1L, 2L).div(2)),
        promoted(FLOAT32, "int64 / int64", tensor(1L, 2L).div(tensor(2L, 2L))),
        promoted(INT64, "int64 // 2", tensor(1L, 2L).floorDivide(2)),
        promoted(FLOAT32, "int64 // 2.0", tensor(1L, 2L).floorDivide(2.0)),
        promoted(INT64, "int64.div(2, rounding_mode='trunc')", tensor(1L, 2L).div(2, "trunc")),
        promoted(INT64, "5 - int64", tensor(1L, 2L).rsub(5)),
        promoted(FLOAT32, "0.5 - int64", tensor(1L, 2L).rsub(0.5)),
        promoted(FLOAT32, "1 / int64", tensor(1L, 2L).rdiv(1)),
        promoted(INT64, "2 ** int64", tensor(1L, 2L).rpow(2)),
        promoted(INT64, "int64 ** 2", tensor(1L, 2L).pow(2)),
        promoted(FLOAT32, "int64 ** 0.5", tensor(1L, 2L).pow(0.5)),
        promoted(FLOAT64, "int64.float_power(2)", tensor(1L, 2L).floatPower(2)),
        promoted(INT64, "7 % int64", tensor(1L, 2L).rremainder(7)),
        promoted(INT64, "7 // int64", tensor(1L, 2L).rfloorDivide(7)));
  }

  private static Arguments promoted(DType dtype, String python, Tensor result) {
    return arguments(dtype, python, result);
  }

  @ParameterizedTest(name = "{1} is {0}")
  @MethodSource("promotions")
  void numbersPromoteLikePythonNumbers(DType dtype, String python, Tensor result) {
    assertThat(result.dtype()).isEqualTo(dtype);
  }

  @Test
  void smallIntegersWrapAround() {
    assertThat(tensor(250L).to(UINT8).add(10).toLongArray()).containsExactly(4);
    assertThat(tensor(1L).to(INT8).add(127).toLongArray()).containsExactly(-128);
  }

  @Test
  void theFourOperationsWorkOnElements() {
    Tensor x = tensor(7.0, -1.0);

    assertThat(x.add(OTHER).toDoubleArray()).containsExactly(9, 3);
    assertThat(x.sub(OTHER).toDoubleArray()).containsExactly(5, -5);
    assertThat(x.mul(OTHER).toDoubleArray()).containsExactly(14, -4);
    assertThat(x.div(OTHER).toDoubleArray()).containsExactly(3.5, -0.25);
    assertThat(x.neg().toDoubleArray()).containsExactly(-7, 1);
    assertThat(x.positive().toDoubleArray()).containsExactly(7, -1);
  }

  @Test
  void alphaScalesTheOtherOperand() {
    Tensor x = tensor(1.0, 1.0);

    assertThat(x.add(OTHER, 10).toDoubleArray()).containsExactly(21, 41);
    assertThat(x.add(OTHER, 0.5).toDoubleArray()).containsExactly(2, 3);
    assertThat(x.sub(OTHER, Scalar.of(10)).toDoubleArray()).containsExactly(-19, -39);
    assertThat(x.clone().sub_(OTHER, 0.5).toDoubleArray()).containsExactly(0, -1);
  }

  @Test
  void reflectedFormsHaveTheNumberOnTheLeft() {
    Tensor x = tensor(2.0, 4.0);

    assertThat(x.rsub(1).toDoubleArray()).containsExactly(-1, -3);
    assertThat(x.rsub(tensor(3.0, 3.0)).toDoubleArray()).containsExactly(1, -1);
    assertThat(x.rdiv(8).toDoubleArray()).containsExactly(4, 2);
    assertThat(x.rdiv(0.5).toDoubleArray()).containsExactly(0.25, 0.125);
    assertThat(x.rpow(3).toDoubleArray()).containsExactly(9, 81);
    assertThat(x.rremainder(7).toDoubleArray()).containsExactly(1, 3);
    assertThat(x.rfloorDivide(-7).toDoubleArray()).containsExactly(-4, -2);
  }

  @Test
  void divisionsRoundAsTheirNamesSay() {
    Tensor x = tensor(-7L, 7L);

    assertThat(x.floorDivide(2).toLongArray()).containsExactly(-4, 3);
    assertThat(x.div(2, "floor").toLongArray()).containsExactly(-4, 3);
    assertThat(x.div(2, "trunc").toLongArray()).containsExactly(-3, 3);
    assertThat(x.div(tensor(2L), "trunc").toLongArray()).containsExactly(-3, 3);
    assertThat(x.div(2, null).toDoubleArray()).containsExactly(-3.5, 3.5);
    assertThat(x.remainder(2).toLongArray()).containsExactly(1, 1);
    assertThat(x.fmod(2).toLongArray()).containsExactly(-1, 1);
    assertThat(x.remainder(-2.0).toDoubleArray()).containsExactly(-1, -1);
  }

  @Test
  void commonDivisorsAndMultiplesAreOfIntegers() {
    assertThat(tensor(12L, -8L).gcd(tensor(18L, 20L)).toLongArray()).containsExactly(6, 4);
    assertThat(tensor(4L, 6L).lcm(tensor(6L, 8L)).toLongArray()).containsExactly(12, 24);
    assertThatThrownBy(() -> tensor(1.0).gcd(tensor(2.0)))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("\"gcd_cpu\" not implemented for 'Float'");
  }

  @Test
  void fusedFormsAddAProductOrQuotient() {
    Tensor x = tensor(1.0, 1.0);
    Tensor factor = tensor(3.0, 5.0);

    assertThat(x.addcmul(OTHER, factor).toDoubleArray()).containsExactly(7, 21);
    assertThat(x.addcmul(OTHER, factor, -1).toDoubleArray()).containsExactly(-5, -19);
    assertThat(x.addcmul(OTHER, factor, 0.5).toDoubleArray()).containsExactly(4, 11);
    assertThat(x.addcdiv(factor, OTHER).toDoubleArray()).containsExactly(2.5, 2.25);
    assertThat(x.addcdiv(factor, OTHER, Scalar.of(2)).toDoubleArray()).containsExactly(4, 3.5);
    assertThat(x.lerp(tensor(3.0, 5.0), 0.25).toDoubleArray()).containsExactly(1.5, 2);
    assertThat(x.lerp(tensor(3.0, 5.0), tensor(1.0, 0.5)).toDoubleArray()).containsExactly(3, 3);
  }

  static Stream<Arguments> inPlaceForms() {
    return Stream.of(
        inPlace("add_", x -> x.add_(2), x -> x.add(2)),
        inPlace("add_ of a tensor", x -> x.add_(OTHER), x -> x.add(OTHER)),
        inPlace("sub_", x -> x.sub_(2.5), x -> x.sub(2.5)),
        inPlace("mul_", x -> x.mul_(Scalar.of(3)), x -> x.mul(3)),
        inPlace("div_", x -> x.div_(4), x -> x.div(4)),
        inPlace("div_ with a mode", x -> x.div_(4, "floor"), x -> x.div(4, "floor")),
        inPlace("neg_", x -> x.neg_(), x -> x.neg()),
        inPlace("floorDivide_", x -> x.floorDivide_(2), x -> x.floorDivide(2)),
        inPlace("remainder_", x -> x.remainder_(2), x -> x.remainder(2)),
        inPlace("fmod_", x -> x.fmod_(OTHER), x -> x.fmod(OTHER)),
        inPlace("pow_", x -> x.pow_(2), x -> x.pow(2)),
        inPlace("lerp_", x -> x.lerp_(OTHER, 0.5), x -> x.lerp(OTHER, 0.5)),
        inPlace("addcmul_", x -> x.addcmul_(OTHER, OTHER, 2), x -> x.addcmul(OTHER, OTHER, 2)),
        inPlace("addcdiv_", x -> x.addcdiv_(OTHER, OTHER), x -> x.addcdiv(OTHER, OTHER)));
  }

  private static Arguments inPlace(
      String name, UnaryOperator<Tensor> inPlace, UnaryOperator<Tensor> pure) {
    return arguments(name, inPlace, pure);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inPlaceForms")
  void inPlaceFormsWriteWhatTheOthersReturn(
      String name, UnaryOperator<Tensor> inPlace, UnaryOperator<Tensor> pure) {
    Tensor x = tensor(-7.0, 3.0);
    double[] before = x.toDoubleArray();
    double[] expected = pure.apply(x).toDoubleArray();
    assertThat(x.toDoubleArray()).as("the operand of the pure form").containsExactly(before);

    Tensor returned = inPlace.apply(x);

    assertThat(returned).isSameAs(x);
    assertThat(x.toDoubleArray()).containsExactly(expected).isNotEqualTo(before);
  }

  @Test
  void shapesAreBroadcast() {
    Tensor column = tensor(1.0, 2.0).view(2, 1);

    Tensor sum = column.add(tensor(10.0, 20.0, 30.0));

    assertThat(sum.size()).containsExactly(2, 3);
    assertThat(sum.toDoubleArray()).containsExactly(11, 21, 31, 12, 22, 32);
  }

  @Test
  void gradientsFlowThroughNumbers() {
    Tensor x = tensor(1.0, 2.0).requiresGrad_(true);

    x.mul(3).add(2).pow(2).sum().backward();

    assertThat(x.grad().toDoubleArray()).containsExactly(30, 48);
  }

  @Test
  void shapesThatDoNotFitAreNamed() {
    assertThatThrownBy(() -> ones(3).add(ones(2)))
        .isInstanceOf(TorchException.class)
        .hasMessage(
            "The size of tensor a (3) must match the size of tensor b (2) at non-singleton"
                + " dimension 0");
    assertThatThrownBy(() -> ones(3).add_(ones(2, 3)))
        .isInstanceOf(TorchException.class)
        .hasMessage("output with shape [3] doesn't match the broadcast shape [2, 3]");
  }

  @Test
  void inPlaceResultsMustFitTheDtype() {
    assertThatThrownBy(() -> tensor(1L, 2L).add_(0.5))
        .isInstanceOf(TorchException.class)
        .hasMessage("result type Float can't be cast to the desired output type Long");
    assertThatThrownBy(() -> tensor(1L, 2L).div_(2))
        .isInstanceOf(TorchException.class)
        .hasMessage("result type Float can't be cast to the desired output type Long");
  }

  @Test
  void leavesThatRequireGradientsAreNotWrittenTo() {
    Tensor leaf = ones(2).requiresGrad_(true);

    assertThatThrownBy(() -> leaf.mul_(2))
        .isInstanceOf(TorchException.class)
        .hasMessage("a leaf Variable that requires grad is being used in an in-place operation.");
  }

  @Test
  void wrongUsesAreRejected() {
    assertThatThrownBy(() -> tensor(1L).floorDivide(0))
        .isInstanceOf(TorchException.class)
        .hasMessage("ZeroDivisionError");
    assertThatThrownBy(() -> tensor(1L).add(tensor(1L), 0.5))
        .isInstanceOf(TorchException.class)
        .hasMessage(
            "For integral input tensors, argument alpha must not be a floating point number.");
    assertThatThrownBy(() -> tensor(1L).div(2, "up"))
        .isInstanceOf(TorchException.class)
        .hasMessage(
            "div expected rounding_mode to be one of None, 'trunc', or 'floor' but found 'up'");
    assertThatThrownBy(() -> tensor(2L).pow(-1))
        .isInstanceOf(TorchException.class)
        .hasMessage("Integers to negative integer powers are not allowed.");
    assertThatThrownBy(() -> tensor(true).neg())
        .isInstanceOf(TorchException.class)
        .hasMessage(
            "Negation, the `-` operator, on a bool tensor is not supported. If you are trying to"
                + " invert a mask, use the `~` or `logical_not()` operator instead.");
  }

  @Test
  void nullArgumentsAreNamed() {
    assertThatThrownBy(() -> ones(2).add((Tensor) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("other");
    assertThatThrownBy(() -> ones(2).addcmul(OTHER, null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("tensor2");
    assertThatThrownBy(() -> ones(2).rsub((Scalar) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("other");
  }
}
