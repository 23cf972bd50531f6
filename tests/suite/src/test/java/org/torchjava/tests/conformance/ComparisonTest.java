package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.DType.BOOL;
import static org.torchjava.DType.COMPLEX64;
import static org.torchjava.DType.FLOAT32;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.DType.INT64;
import static org.torchjava.DType.UINT8;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;

import org.junit.jupiter.api.Test;
import org.torchjava.Scalar;
import org.torchjava.Tensor;
import org.torchjava.TorchException;

/** Comparisons, logic and operations on bits. */
class ComparisonTest {
  private static final double NAN = Double.NaN;
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  @Test
  void operatorsCompareWithTensors() {
    Tensor x = tensor(1.0, 2.0, 3.0);
    Tensor y = tensor(3.0, 2.0, 1.0);

    assertThat(x.eq(y).toBooleanArray()).containsExactly(false, true, false);
    assertThat(x.ne(y).toBooleanArray()).containsExactly(true, false, true);
    assertThat(x.lt(y).toBooleanArray()).containsExactly(true, false, false);
    assertThat(x.le(y).toBooleanArray()).containsExactly(true, true, false);
    assertThat(x.gt(y).toBooleanArray()).containsExactly(false, false, true);
    assertThat(x.ge(y).toBooleanArray()).containsExactly(false, true, true);
    assertThat(x.eq(y).dtype()).isEqualTo(BOOL);
  }

  @Test
  void operatorsCompareWithNumbers() {
    Tensor x = tensor(1L, 2L, 3L);

    assertThat(x.eq(2).toBooleanArray()).containsExactly(false, true, false);
    assertThat(x.ne(2.0).toBooleanArray()).containsExactly(true, false, true);
    assertThat(x.lt(2.5).toBooleanArray()).containsExactly(true, true, false);
    assertThat(x.le(Scalar.of(2)).toBooleanArray()).containsExactly(true, true, false);
    assertThat(x.gt(1).toBooleanArray()).containsExactly(false, true, true);
    assertThat(x.ge(3).toBooleanArray()).containsExactly(false, false, true);
    assertThat(tensor(true, false).eq(false).toBooleanArray()).containsExactly(false, true);
    assertThat(tensor(true, false).ne(true).toBooleanArray()).containsExactly(false, true);
  }

  @Test
  void numbersAreComparedInTheDtypeOfTheTensor() {
    assertThat(tensor(0.1).dtype()).isEqualTo(FLOAT32);
    assertThat(tensor(0.1).eq(0.1).booleanValue()).isTrue();
    assertThat(tensor(0.1).eq(tensor(new double[] {0.1}, FLOAT64)).toBooleanArray())
        .containsExactly(false);
  }

  @Test
  void inPlaceComparisonsKeepTheDtype() {
    Tensor x = tensor(1.0, 2.0);

    assertThat(x.gt_(1)).isSameAs(x);

    assertThat(x.dtype()).isEqualTo(FLOAT32);
    assertThat(x.toDoubleArray()).containsExactly(0, 1);
    assertThat(tensor(1L, 2L).eq_(tensor(1L, 1L)).toLongArray()).containsExactly(1, 0);
  }

  @Test
  void comparisonsRecordNoGradient() {
    Tensor x = ones(2).requiresGrad_(true);

    assertThat(x.gt(0).requiresGrad()).isFalse();
    assertThat(x.eq(x).gradFn()).isNull();
  }

  @Test
  void nanEqualsNothing() {
    Tensor x = tensor(NAN);

    assertThat(x.eq(x).booleanValue()).isFalse();
    assertThat(x.ne(x).booleanValue()).isTrue();
    assertThat(x.equal(x.clone())).isFalse();
    assertThat(x.allclose(x.clone())).isFalse();
    assertThat(x.allclose(x.clone(), 1e-5, 1e-8, true)).isTrue();
  }

  @Test
  void equalAsksForShapeAndElements() {
    Tensor x = tensor(1.0, 2.0);

    assertThat(x.equal(tensor(1.0, 2.0))).isTrue();
    assertThat(x.equal(tensor(1.0, 3.0))).isFalse();
    assertThat(x.equal(x.view(2, 1))).isFalse();
    assertThat(x.isSameSize(ones(2))).isTrue();
    assertThat(x.isSameSize(x.view(2, 1))).isFalse();
  }

  @Test
  void closenessHasTolerances() {
    Tensor x = tensor(1.0, 100.0);

    assertThat(x.allclose(x.mul(1.000001))).isTrue();
    assertThat(x.allclose(x.mul(1.001))).isFalse();
    assertThat(x.allclose(x.add(0.5), 0, 1, false)).isTrue();
    assertThat(x.isclose(tensor(1.5, 100.5), 0.01, 0, false).toBooleanArray())
        .containsExactly(false, true);
    assertThat(x.isclose(x).toBooleanArray()).containsExactly(true, true);
    assertThatThrownBy(() -> x.allclose(ones(shape(2), FLOAT64)))
        .isInstanceOf(TorchException.class)
        .hasMessage("Float did not match Double");
  }

  @Test
  void theGreaterAndTheLesserAreChosen() {
    Tensor x = tensor(1.0, NAN, 3.0);
    Tensor y = tensor(2.0, 2.0, 2.0);

    assertThat(x.maximum(y).toDoubleArray()).containsExactly(2, NAN, 3);
    assertThat(x.minimum(y).toDoubleArray()).containsExactly(1, NAN, 2);
    assertThat(x.fmax(y).toDoubleArray()).containsExactly(2, 2, 3);
    assertThat(x.fmin(y).toDoubleArray()).containsExactly(1, 2, 2);
    assertThat(tensor(1L).maximum(tensor(1.5)).dtype()).isEqualTo(FLOAT32);
    assertThat(ones(1).requiresGrad_(true).maximum(ones(1)).gradFn().name())
        .isEqualTo("MaximumBackward0");
  }

  @Test
  void elementsAreClassified() {
    Tensor x = tensor(NAN, INFINITY, -INFINITY, 1);

    assertThat(x.isnan().toBooleanArray()).containsExactly(true, false, false, false);
    assertThat(x.isinf().toBooleanArray()).containsExactly(false, true, true, false);
    assertThat(x.isfinite().toBooleanArray()).containsExactly(false, false, false, true);
    assertThat(x.isposinf().toBooleanArray()).containsExactly(false, true, false, false);
    assertThat(x.isneginf().toBooleanArray()).containsExactly(false, false, true, false);
    assertThat(x.isreal().toBooleanArray()).containsOnly(true);
    assertThat(tensor(1L).isnan().booleanValue()).isFalse();
  }

  @Test
  void logicTakesEveryDtypeAndReturnsBooleans() {
    Tensor x = tensor(0.0, 2.0, 0.0, NAN);
    Tensor y = tensor(0L, 0L, 3L, 1L);

    assertThat(x.logicalAnd(y).toBooleanArray()).containsExactly(false, false, false, true);
    assertThat(x.logicalOr(y).toBooleanArray()).containsExactly(false, true, true, true);
    assertThat(x.logicalXor(y).toBooleanArray()).containsExactly(false, true, true, false);
    assertThat(x.logicalNot().toBooleanArray()).containsExactly(true, false, true, false);
    assertThat(x.logicalAnd(y).dtype()).isEqualTo(BOOL);
    assertThat(y.clone().logicalNot_().toLongArray()).containsExactly(1, 1, 0, 0);
    assertThat(y.clone().logicalOr_(x).toLongArray()).containsExactly(0, 1, 1, 1);
  }

  @Test
  void bitsAreCombined() {
    Tensor x = tensor(0b1100L, 0b1010L);
    Tensor y = tensor(0b1010L, 0b0110L);

    assertThat(x.bitwiseAnd(y).toLongArray()).containsExactly(0b1000, 0b0010);
    assertThat(x.bitwiseOr(y).toLongArray()).containsExactly(0b1110, 0b1110);
    assertThat(x.bitwiseXor(y).toLongArray()).containsExactly(0b0110, 0b1100);
    assertThat(x.bitwiseNot().toLongArray()).containsExactly(-13, -11);
    assertThat(x.bitwiseAnd(0b0100).toLongArray()).containsExactly(0b0100, 0);
    assertThat(x.clone().bitwiseOr_(1).toLongArray()).containsExactly(0b1101, 0b1011);
    assertThat(tensor(true, false).bitwiseNot().toBooleanArray()).containsExactly(false, true);
    assertThat(tensor(true, false).bitwiseXor(true).toBooleanArray()).containsExactly(false, true);
    assertThat(tensor(true, false).bitwiseAnd(3).dtype()).isEqualTo(INT64);
  }

  @Test
  void bitsAreShifted() {
    Tensor x = tensor(1L, -5L);

    assertThat(x.bitwiseLeftShift(3).toLongArray()).containsExactly(8, -40);
    assertThat(x.bitwiseLeftShift(tensor(1L, 2L)).toLongArray()).containsExactly(2, -20);
    assertThat(x.bitwiseRightShift(1).toLongArray()).containsExactly(0, -3);
    assertThat(tensor(1L, 2L).rbitwiseLeftShift(3).toLongArray()).containsExactly(6, 12);
    assertThat(tensor(1L, 2L).rbitwiseRightShift(8).toLongArray()).containsExactly(4, 2);
    assertThat(tensor(1L).to(UINT8).bitwiseLeftShift(7).toLongArray()).containsExactly(128);
    assertThat(x.bitwiseLeftShift_(1)).isSameAs(x);
    assertThat(x.toLongArray()).containsExactly(2, -10);
  }

  @Test
  void operandsWithoutOrderOrBitsAreRejected() {
    assertThatThrownBy(() -> tensor(1.5).bitwiseAnd(tensor(2.5)))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("\"bitwise_and_cpu\" not implemented for 'Float'");
    assertThatThrownBy(() -> tensor(1.5).bitwiseLeftShift(tensor(2.5)))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("\"lshift_cpu\" not implemented for 'Float'");
    assertThatThrownBy(() -> ones(shape(1), COMPLEX64).lt(1))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("\"lt_cpu\" not implemented for 'ComplexFloat'");
  }

  @Test
  void shapesThatDoNotFitAreNamed() {
    assertThatThrownBy(() -> ones(3).eq(ones(2)))
        .isInstanceOf(TorchException.class)
        .hasMessage(
            "The size of tensor a (3) must match the size of tensor b (2) at non-singleton"
                + " dimension 0");
  }
}
