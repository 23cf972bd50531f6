package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.torchjava.DType.BOOL;
import static org.torchjava.DType.COMPLEX64;
import static org.torchjava.DType.FLOAT32;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.DType.INT32;
import static org.torchjava.DType.INT64;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;

import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.torchjava.Complex;
import org.torchjava.FrexpResult;
import org.torchjava.Scalar;
import org.torchjava.Tensor;
import org.torchjava.TorchException;

/** Functions of single elements, against {@link Math} in float64. */
class PointwiseTest {
  private static final double NAN = Double.NaN;
  private static final double INFINITY = Double.POSITIVE_INFINITY;
  private static final double[] ANY = {-2.5, -0.75, 0, 0.25, 0.5, 3.5};
  private static final double[] POSITIVE = {0.25, 0.5, 1, 2, 10};
  private static final double[] UNIT = {-0.75, -0.25, 0, 0.5, 0.875};

  static Stream<Arguments> functions() {
    return Stream.of(
        function("abs", ANY, Tensor::abs, Tensor::abs_, Math::abs),
        function("sign", ANY, Tensor::sign, Tensor::sign_, Math::signum),
        function("sgn", ANY, Tensor::sgn, Tensor::sgn_, Math::signum),
        function("ceil", ANY, Tensor::ceil, Tensor::ceil_, Math::ceil),
        function("floor", ANY, Tensor::floor, Tensor::floor_, Math::floor),
        function("trunc", ANY, Tensor::trunc, Tensor::trunc_, v -> (long) v),
        function("frac", ANY, Tensor::frac, Tensor::frac_, v -> v % 1),
        function("round", ANY, Tensor::round, Tensor::round_, Math::rint),
        function("square", ANY, Tensor::square, Tensor::square_, v -> v * v),
        function("sqrt", POSITIVE, Tensor::sqrt, Tensor::sqrt_, Math::sqrt),
        function("rsqrt", POSITIVE, Tensor::rsqrt, Tensor::rsqrt_, v -> 1 / Math.sqrt(v)),
        function("reciprocal", POSITIVE, Tensor::reciprocal, Tensor::reciprocal_, v -> 1 / v),
        function("exp", ANY, Tensor::exp, Tensor::exp_, Math::exp),
        function("exp2", ANY, Tensor::exp2, Tensor::exp2_, v -> Math.pow(2, v)),
        function("expm1", ANY, Tensor::expm1, Tensor::expm1_, Math::expm1),
        function("log", POSITIVE, Tensor::log, Tensor::log_, Math::log),
        function("log2", POSITIVE, Tensor::log2, Tensor::log2_, v -> Math.log(v) / Math.log(2)),
        function("log10", POSITIVE, Tensor::log10, Tensor::log10_, Math::log10),
        function("log1p", POSITIVE, Tensor::log1p, Tensor::log1p_, Math::log1p),
        function("sin", ANY, Tensor::sin, Tensor::sin_, Math::sin),
        function("cos", ANY, Tensor::cos, Tensor::cos_, Math::cos),
        function("tan", ANY, Tensor::tan, Tensor::tan_, Math::tan),
        function("asin", UNIT, Tensor::asin, Tensor::asin_, Math::asin),
        function("acos", UNIT, Tensor::acos, Tensor::acos_, Math::acos),
        function("atan", ANY, Tensor::atan, Tensor::atan_, Math::atan),
        function("sinh", ANY, Tensor::sinh, Tensor::sinh_, Math::sinh),
        function("cosh", ANY, Tensor::cosh, Tensor::cosh_, Math::cosh),
        function("tanh", ANY, Tensor::tanh, Tensor::tanh_, Math::tanh),
        function("asinh", ANY, Tensor::asinh, Tensor::asinh_, PointwiseTest::asinh),
        function(
            "acosh",
            new double[] {1, 2, 5},
            Tensor::acosh,
            Tensor::acosh_,
            v -> Math.log(v + Math.sqrt(v * v - 1))),
        function(
            "atanh", UNIT, Tensor::atanh, Tensor::atanh_, v -> Math.log((1 + v) / (1 - v)) / 2),
        function("sinc", ANY, Tensor::sinc, Tensor::sinc_, PointwiseTest::sinc),
        function("deg2rad", ANY, Tensor::deg2rad, Tensor::deg2rad_, Math::toRadians),
        function("rad2deg", ANY, Tensor::rad2deg, Tensor::rad2deg_, Math::toDegrees),
        function("logit", POSITIVE_UNIT, Tensor::logit, Tensor::logit_, v -> Math.log(v / (1 - v))),
        function(
            "round to 1 place",
            new double[] {0.26, -1.14},
            x -> x.round(1),
            x -> x.round_(1),
            v -> Math.rint(v * 10) / 10),
        function(
            "clamp",
            ANY,
            x -> x.clamp(-1, 2),
            x -> x.clamp_(-1, 2),
            v -> Math.max(-1, Math.min(2, v))),
        function(
            "clampMin", ANY, x -> x.clampMin(0.5), x -> x.clampMin_(0.5), v -> Math.max(0.5, v)),
        function(
            "clampMax", ANY, x -> x.clampMax(0.5), x -> x.clampMax_(0.5), v -> Math.min(0.5, v)),
        function(
            "nanToNum",
            new double[] {NAN, 1},
            Tensor::nanToNum,
            Tensor::nanToNum_,
            v -> Double.isNaN(v) ? 0 : v));
  }

  private static final double[] POSITIVE_UNIT = {0.125, 0.5, 0.75};

  private static double asinh(double v) {
    return Math.log(v + Math.sqrt(v * v + 1));
  }

  private static double sinc(double v) {
    return v == 0 ? 1 : Math.sin(Math.PI * v) / (Math.PI * v);
  }

  private static Arguments function(
      String name,
      double[] arguments,
      UnaryOperator<Tensor> pure,
      UnaryOperator<Tensor> inPlace,
      DoubleUnaryOperator expected) {
    return arguments(name, arguments, pure, inPlace, expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("functions")
  void functionsAgreeWithJava(
      String name,
      double[] arguments,
      UnaryOperator<Tensor> pure,
      UnaryOperator<Tensor> inPlace,
      DoubleUnaryOperator expected) {
    Tensor x = tensor(arguments, FLOAT64);

    Tensor y = pure.apply(x);

    assertThat(y.dtype()).isEqualTo(FLOAT64);
    assertThat(x.toDoubleArray()).as("the operand").containsExactly(arguments);
    double[] actual = y.toDoubleArray();
    for (int i = 0; i < arguments.length; i++) {
      assertThat(actual[i])
          .as("%s(%s)", name, arguments[i])
          .isCloseTo(expected.applyAsDouble(arguments[i]), Offset.offset(1e-12));
    }
    assertThat(inPlace.apply(x)).isSameAs(x);
    assertThat(x.toDoubleArray()).as("%s in place", name).containsExactly(actual);
  }

  static Stream<Arguments> gradientFunctions() {
    return Stream.of(
        arguments("ExpBackward0", (UnaryOperator<Tensor>) Tensor::exp),
        arguments("LogBackward0", (UnaryOperator<Tensor>) Tensor::log),
        arguments("SqrtBackward0", (UnaryOperator<Tensor>) Tensor::sqrt),
        arguments("RsqrtBackward0", (UnaryOperator<Tensor>) Tensor::rsqrt),
        arguments("PowBackward0", (UnaryOperator<Tensor>) Tensor::square),
        arguments("ReciprocalBackward0", (UnaryOperator<Tensor>) Tensor::reciprocal),
        arguments("AbsBackward0", (UnaryOperator<Tensor>) Tensor::abs),
        arguments("SinBackward0", (UnaryOperator<Tensor>) Tensor::sin),
        arguments("TanhBackward0", (UnaryOperator<Tensor>) Tensor::tanh),
        arguments("RoundBackward0", (UnaryOperator<Tensor>) Tensor::round),
        arguments("RoundBackward1", (UnaryOperator<Tensor>) x -> x.round(2)),
        arguments("ClampBackward1", (UnaryOperator<Tensor>) x -> x.clamp(0, 1)),
        arguments("ClampMinBackward0", (UnaryOperator<Tensor>) x -> x.clampMin(0)),
        arguments("ClampMinBackward1", (UnaryOperator<Tensor>) x -> x.clampMin(ones(2))),
        arguments("WhereBackward0", (UnaryOperator<Tensor>) x -> x.where(x.gt(1), 0)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("gradientFunctions")
  void gradientFunctionsAreThoseOfPython(String gradFn, UnaryOperator<Tensor> operator) {
    Tensor x = tensor(1.5, 3.0).requiresGrad_(true);

    assertThat(operator.apply(x).gradFn().name()).isEqualTo(gradFn);
  }

  @Test
  void integersBecomeTheDefaultDtypeWhereResultsAreReal() {
    Tensor x = tensor(1L, 4L);

    assertThat(x.sqrt().dtype()).isEqualTo(FLOAT32);
    assertThat(x.sqrt().toDoubleArray()).containsExactly(1, 2);
    assertThat(x.exp().dtype()).isEqualTo(FLOAT32);
    assertThat(x.sin().dtype()).isEqualTo(FLOAT32);
    assertThat(x.abs().dtype()).isEqualTo(INT64);
    assertThat(x.square().dtype()).isEqualTo(INT64);
    assertThat(x.floor().dtype()).isEqualTo(INT64);
    assertThat(x.signbit().dtype()).isEqualTo(BOOL);
    assertThatThrownBy(() -> tensor(1L, 4L).sqrt_())
        .isInstanceOf(TorchException.class)
        .hasMessage("result type Float can't be cast to the desired output type Long");
  }

  @Test
  void powersTakeNumbersAndTensors() {
    Tensor x = tensor(2.0, 3.0);

    assertThat(x.pow(2).toDoubleArray()).containsExactly(4, 9);
    assertThat(x.pow(-1.0).toDoubleArray()[0]).isEqualTo(0.5);
    assertThat(x.pow(tensor(3.0, 2.0)).toDoubleArray()).containsExactly(8, 9);
    assertThat(x.clone().pow_(Scalar.of(3)).toDoubleArray()).containsExactly(8, 27);
    assertThat(x.floatPower(2).dtype()).isEqualTo(FLOAT64);
  }

  @Test
  void functionsOfTwoOperandsBroadcast() {
    Tensor x = tensor(new double[] {3, -3}, FLOAT64);
    Tensor four = tensor(new double[] {4}, FLOAT64);

    assertThat(x.hypot(four).toDoubleArray()).containsExactly(5, 5);
    assertThat(x.atan2(four).toDoubleArray()).containsExactly(Math.atan2(3, 4), Math.atan2(-3, 4));
    assertThat(x.copysign(-1).toDoubleArray()).containsExactly(-3, -3);
    assertThat(x.copysign(four).toDoubleArray()).containsExactly(3, 3);
    assertThat(x.heaviside(four).toDoubleArray()).containsExactly(1, 0);
    assertThat(x.sub(3).heaviside(four).toDoubleArray()).containsExactly(4, 0);
    assertThat(x.nextafter(four).toDoubleArray())
        .containsExactly(Math.nextUp(3.0), Math.nextUp(-3.0));
    assertThat(x.ldexp(tensor(2.0)).toDoubleArray()).containsExactly(12, -12);
    assertThat(x.logaddexp(x).toDoubleArray()[0]).isCloseTo(3 + Math.log(2), Offset.offset(1e-12));
    assertThat(x.logaddexp2(x).toDoubleArray()).containsExactly(4, -2);
    assertThat(tensor(0.0, 2.0).xlogy(0).toDoubleArray())
        .containsExactly(0, Double.NEGATIVE_INFINITY);
  }

  @Test
  void boundsMayBeNumbersTensorsOrMissing() {
    Tensor x = tensor(-2.0, 0.5, 2.0);

    assertThat(x.clamp(Scalar.of(0), null).toDoubleArray()).containsExactly(0, 0.5, 2);
    assertThat(x.clamp(null, Scalar.of(0.25)).toDoubleArray()).containsExactly(-2, 0.25, 0.25);
    assertThat(x.clamp(tensor(0.0, 1.0, 0.0), tensor(1.0, 3.0, 1.0)).toDoubleArray())
        .containsExactly(0, 1, 1);
    assertThat(x.clamp(tensor(0.0, 1.0, 0.0), null).toDoubleArray()).containsExactly(0, 1, 2);
    assertThat(x.clampMax(tensor(0.0)).toDoubleArray()).containsExactly(-2, 0, 0);
    assertThat(tensor(1L, 9L).clamp(2, 5).dtype()).isEqualTo(INT64);
    assertThatThrownBy(() -> tensor(1.0).clamp((Scalar) null, null))
        .isInstanceOf(TorchException.class)
        .hasMessage("torch.clamp: At least one of 'min' or 'max' must not be None");
  }

  @Test
  void whereChoosesBetweenOperands() {
    Tensor x = tensor(1.0, -2.0);

    assertThat(x.where(x.gt(0), 0).toDoubleArray()).containsExactly(1, 0);
    assertThat(x.where(x.gt(0), x.neg()).toDoubleArray()).containsExactly(1, 2);
    assertThat(tensor(1L, 2L).where(x.gt(0), 0.5).dtype()).isEqualTo(FLOAT32);
  }

  @Test
  void nanAndInfinitiesAreReplaced() {
    Tensor x = tensor(NAN, INFINITY, -INFINITY, 1);

    assertThat(x.nanToNum(7, 8, 9).toDoubleArray()).containsExactly(7, 8, 9, 1);
    assertThat(x.nanToNum().toDoubleArray())
        .containsExactly(0, Float.MAX_VALUE, -Float.MAX_VALUE, 1);
  }

  @Test
  void frexpSplitsMantissaAndExponent() {
    FrexpResult parts = tensor(8.0, -0.75).frexp();

    assertThat(parts.mantissa().toDoubleArray()).containsExactly(0.5, -0.75);
    assertThat(parts.exponent().toLongArray()).containsExactly(4, 0);
    assertThat(parts.exponent().dtype()).isEqualTo(INT32);
  }

  @Test
  void complexNumbersHaveParts() {
    Tensor z = tensor(3.0, 0.0).add(tensor(0.0, 2.0).mul(Scalar.of(new Complex(0, 1))));

    assertThat(z.dtype()).isEqualTo(COMPLEX64);
    assertThat(z.real().toDoubleArray()).containsExactly(3, 0);
    assertThat(z.imag().toDoubleArray()).containsExactly(0, 2);
    assertThat(z.conj().imag().toDoubleArray()).containsExactly(-0.0, -2);
    assertThat(z.conj().resolveConj().imag().toDoubleArray()).containsExactly(-0.0, -2);
    assertThat(z.conj().imag().resolveNeg().toDoubleArray()).containsExactly(-0.0, -2);
    assertThat(z.conjPhysical().imag().toDoubleArray()).containsExactly(-0.0, -2);
    assertThat(z.abs().dtype()).isEqualTo(FLOAT32);
    assertThat(z.abs().toDoubleArray()).containsExactly(3, 2);
    assertThat(z.angle().toFloatArray()).containsExactly(0, (float) (Math.PI / 2));
    assertThatThrownBy(() -> ones(2).imag())
        .isInstanceOf(TorchException.class)
        .hasMessage("imag is not implemented for tensors with non-complex dtypes.");
  }

  @Test
  void realPartsAreViews() {
    Tensor z = ones(shape(2), COMPLEX64);

    z.real().mul_(5);

    assertThat(z.real().toDoubleArray()).containsExactly(5, 5);
    assertThat(z.imag().toDoubleArray()).containsExactly(0, 0);
  }

  @Test
  void specialFunctionsHaveKnownValues() {
    Tensor x = tensor(new double[] {0.5, 1, 2}, FLOAT64);

    assertClose(x.erf(), 0.5204998778130465, 0.8427007929497149, 0.9953222650189527);
    assertClose(x.erfc(), 0.4795001221869535, 0.1572992070502851, 0.004677734981047266);
    assertClose(x.erf().erfinv(), 0.5, 1, 2);
    assertClose(x.lgamma(), Math.log(Math.PI) / 2, 0, 0);
    assertClose(x.digamma(), -1.9635100260214235, -0.5772156649015329, 0.42278433509846713);
    // LibTorch's trigamma is a short series, and only so exact.
    assertThat(x.polygamma(1).toDoubleArray())
        .containsExactly(
            new double[] {Math.PI * Math.PI / 2, Math.PI * Math.PI / 6, Math.PI * Math.PI / 6 - 1},
            Offset.offset(1e-8));
    assertClose(x.i0(), 1.0634833707413236, 1.2660658777520082, 2.2795853023360673);
    assertClose(x.igamma(x).add(x.igammac(x)), 1, 1, 1);
    assertClose(x.sigmoid().logit(), 0.5, 1, 2);
    assertClose(
        tensor(new double[] {0, 1, 0.5}, FLOAT64).logit(0.25), -Math.log(3), Math.log(3), 0);
    assertClose(x.add(1).mvlgamma(1), x.add(1).lgamma().toDoubleArray());
  }

  @Test
  void operandsOutsideOfTheDomainAreRejected() {
    assertThatThrownBy(() -> tensor(true).abs())
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("\"abs_cpu\" not implemented for 'Bool'");
    assertThatThrownBy(() -> ones(shape(1), COMPLEX64).sign())
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage(
            "Unlike NumPy, torch.sign is not intended to support complex numbers. Please use"
                + " torch.sgn instead.");
    assertThatThrownBy(() -> ones(shape(1), COMPLEX64).clamp(0, 1))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("clamp is not supported for complex types");
  }

  private static void assertClose(Tensor actual, double... expected) {
    assertThat(actual.toDoubleArray()).containsExactly(expected, Offset.offset(1e-12));
  }
}
