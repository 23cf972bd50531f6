package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.torchjava.Torch.shape;
import static org.torchjava.testing.TensorCreation.makeTensor;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.torchjava.DType;
import org.torchjava.MemoryFormat;
import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.TypeException;
import org.torchjava.testing.MakeTensorOptions;

/** torch.testing.make_tensor: https://docs.pytorch.org/docs/2.10/testing.html. */
@Isolated("seeds the process's random generator")
class MakeTensorTest {
  private static final MakeTensorOptions OPTIONS = MakeTensorOptions.defaults();
  private static final long[] MANY = shape(1000);

  @BeforeEach
  void seed() {
    Torch.manualSeed(0);
  }

  private static double least(Tensor tensor) {
    return tensor.to(DType.FLOAT64).min().doubleValue();
  }

  private static double greatest(Tensor tensor) {
    return tensor.to(DType.FLOAT64).max().doubleValue();
  }

  @Test
  void eachKindOfDtypeHasItsRange() {
    assertThat(least(makeTensor(MANY, DType.INT8))).isEqualTo(-9);
    assertThat(greatest(makeTensor(MANY, DType.INT64))).isEqualTo(9);
    assertThat(least(makeTensor(MANY, DType.UINT8))).isZero();
    assertThat(greatest(makeTensor(MANY, DType.UINT16))).isEqualTo(9);
    assertThat(greatest(makeTensor(MANY, DType.BOOL))).isEqualTo(1);
    assertThat(greatest(makeTensor(MANY, DType.FLOAT32))).isBetween(8.5, 9.0);
    assertThat(least(makeTensor(MANY, DType.FLOAT8_E5M2))).isBetween(-9.0, -8.0);
    assertThat(least(makeTensor(MANY, DType.COMPLEX64).imag())).isBetween(-9.0, -8.5);
  }

  @Test
  void theNumbersAreThoseOfUniform() {
    Tensor made = makeTensor(shape(5), DType.FLOAT64, OPTIONS.low(-1).high(1));
    Torch.manualSeed(0);
    assertThat(made.equal(Torch.empty(shape(5), DType.FLOAT64).uniform_(-1, 1))).isTrue();
  }

  @Test
  void boundsAreNarrowedToTheDtype() {
    double max = Double.MAX_VALUE;
    Tensor all = makeTensor(MANY, DType.FLOAT64, OPTIONS.low(-max).high(max));
    assertThat(greatest(all)).isFinite().isGreaterThan(max / 2);
    assertThat(greatest(makeTensor(MANY, DType.INT8, OPTIONS.high(1000)))).isGreaterThan(100);
    assertThat(makeTensor(shape(2), DType.FLOAT32, OPTIONS.low(1).high(1)))
        .hasToString("tensor([1., 1.])");
  }

  @Test
  void layoutGradientsAndZerosAreAsAskedFor() {
    Tensor spread = makeTensor(shape(2, 3), DType.FLOAT32, OPTIONS.noncontiguous(true));
    assertThat(spread.size()).containsExactly(2, 3);
    assertThat(spread.stride()).containsExactly(6, 2);
    assertThat(spread.storageOffset()).isEqualTo(1);
    assertThat(makeTensor(shape(2), DType.FLOAT32, OPTIONS.requiresGrad(true)).requiresGrad())
        .isTrue();
    MakeTensorOptions zeros = OPTIONS.low(0).high(1).excludeZero(true);
    assertThat(makeTensor(shape(2), DType.INT32, zeros))
        .hasToString("tensor([1, 1], dtype=torch.int32)");
    MakeTensorOptions channelsLast = OPTIONS.memoryFormat(MemoryFormat.CHANNELS_LAST);
    assertThat(makeTensor(shape(2, 3, 4, 5), DType.FLOAT32, channelsLast).stride())
        .containsExactly(60, 1, 15, 3);
  }

  @Test
  void impossibleTensorsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> makeTensor(MANY, DType.INT8, OPTIONS.low(5).high(5)))
        .withMessage("`low` must be less than `high`, but got 5 >= 5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> makeTensor(MANY, DType.UINT8, OPTIONS.low(256).high(300)))
        .withMessage(
            "The value interval specified by `low` and `high` is [256, 300), but torch.uint8 only"
                + " supports [0, 256)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> makeTensor(MANY, DType.FLOAT32, OPTIONS.low(Double.NaN)))
        .withMessage("`low` and `high` cannot be NaN, but got low=nan and high=9");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> makeTensor(MANY, DType.BOOL, OPTIONS.requiresGrad(true)))
        .withMessage(
            "`requires_grad=True` is not supported for boolean and integral dtypes, but got"
                + " dtype=torch.bool");
    MakeTensorOptions both = OPTIONS.noncontiguous(true).memoryFormat(MemoryFormat.CHANNELS_LAST);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> makeTensor(MANY, DType.FLOAT32, both))
        .withMessage(
            "The parameters `noncontiguous` and `memory_format` are mutually exclusive, but got"
                + " noncontiguous=True and memory_format=torch.channels_last");
    assertThatExceptionOfType(TypeException.class)
        .isThrownBy(() -> makeTensor(MANY, DType.QINT8))
        .withMessageStartingWith("The requested dtype 'torch.qint8' is not supported");
  }
}
