package org.torchjava.tests.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.out;

import org.junit.jupiter.api.Test;
import org.torchjava.Tensor;
import org.torchjava.TorchException;

/**
 * A tensor whose sizes do not fit its memory is emptied before anything can read beyond the end.
 */
class MemoryBoundsTest {
  private static final long HUGE = 1L << 50;

  @Test
  void aTensorThatCouldNotGrowIsEmpty() {
    Tensor x = ones(2);

    assertThatThrownBy(() -> x.resize_(HUGE))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("you tried to allocate 4503599627370496 bytes");

    assertThat(x.size()).containsExactly(0);
    assertThat(x.add(1).numel()).isZero();
  }

  @Test
  void aResultThatCouldNotGrowIsEmpty() {
    Tensor result = ones(2);

    assertThatThrownBy(() -> out(result).ones(HUGE))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("you tried to allocate 4503599627370496 bytes");

    assertThat(result.size()).containsExactly(0);
    assertThat(result.sum().doubleValue()).isZero();
  }

  @Test
  void sizesWithoutANumberOfElementsAreNotKept() {
    Tensor x = ones(2);

    assertThatThrownBy(() -> x.resize_(Long.MAX_VALUE, 7, 0)).isInstanceOf(TorchException.class);

    assertThat(x.size()).containsExactly(0);
    assertThat(x.numel()).isZero();
  }

  @Test
  void aResultWithANegativeSizeIsRefused() {
    Tensor result = ones(2);

    assertThatThrownBy(() -> out(result).full(new long[] {-1, 0}, 1.0))
        .isInstanceOf(TorchException.class)
        .hasMessage("Trying to create tensor with negative dimension -1: [-1, 0]");

    assertThat(result.size()).containsExactly(0);
  }

  @Test
  void aTensorThatCouldNotBeSetIsEmpty() {
    Tensor x = ones(2);

    assertThatThrownBy(() -> x.set_(ones(2, 3), HUGE))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("you tried to allocate 4503599627370500 bytes");

    assertThat(x.size()).containsExactly(0);
  }

  @Test
  void otherFailuresLeaveTensorsAsTheyAre() {
    Tensor x = ones(2, 3);

    assertThatThrownBy(() -> x.add_(ones(7))).hasMessageContaining("must match the size");

    assertThat(x.size()).containsExactly(2, 3);
  }
}
