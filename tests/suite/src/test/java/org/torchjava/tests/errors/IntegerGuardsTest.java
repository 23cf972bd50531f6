package org.torchjava.tests.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.Torch.full;
import static org.torchjava.Torch.tensor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.torchjava.DType;
import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.TorchException;

/** The smallest integer divided by -1: the processor would end the process. */
class IntegerGuardsTest {
  private static final String INT64 =
      "integer overflow: the smallest torch.int64, -9223372036854775808, is divided by -1";
  private static final String INT32 =
      "integer overflow: the smallest torch.int32, -2147483648, is divided by -1";

  private static final Tensor SMALLEST = tensor(1L, Long.MIN_VALUE);

  @Test
  void roundingDivisionsOfTheSmallestIntegerByMinusOneAreRefused() {
    refuses(() -> SMALLEST.floorDivide(-1), INT64);
    refuses(() -> SMALLEST.div(-1, "trunc"), INT64);
    refuses(() -> SMALLEST.remainder(-1), INT64);
    refuses(() -> SMALLEST.fmod(-1), INT64);
    refuses(() -> SMALLEST.clone().remainder_(tensor(2L, -1L)), INT64);
    refuses(() -> Torch.remainder(Long.MIN_VALUE, tensor(-1L)), INT64);
    refuses(() -> full(new long[] {2}, Integer.MIN_VALUE, DType.INT32).fmod(-1), INT32);
  }

  @Test
  void otherDivisionsAreMade() {
    assertThat(SMALLEST.floorDivide(-2).toLongArray()).containsExactly(-1, 1L << 62);
    assertThat(tensor(7L, -7L).remainder(-1).toLongArray()).containsExactly(0, 0);
    assertThat(SMALLEST.div(-1).dtype()).isEqualTo(DType.FLOAT32);
    assertThat(SMALLEST.floorDivide(-1.0).toDoubleArray()).containsExactly(-1, 0x1p63);
  }

  @ParameterizedTest
  @EnumSource(
      value = DType.class,
      names = {"INT8", "INT16"})
  void narrowIntegersWrapAround(DType dtype) {
    Tensor smallest = Torch.tensor(dtype == DType.INT8 ? -128L : -32768L).to(dtype);

    assertThat(smallest.floorDivide(-1).equal(smallest)).isTrue();
  }

  @Test
  void theSmallestIntegerHasNoLeastCommonMultiple() {
    refuses(() -> SMALLEST.lcm(tensor(5L)), INT64);
    assertThat(tensor(4L).lcm(tensor(6L)).longValue()).isEqualTo(12);
  }

  private static void refuses(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String message) {
    assertThatThrownBy(call).isExactlyInstanceOf(TorchException.class).hasMessage(message);
  }
}
