package org.torchjava.tests.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.torchjava.nativebridge.NativeTensor;
import org.torchjava.nativebridge.ops.AtenA;
import org.torchjava.nativebridge.ops.AtenE;
import org.torchjava.nativebridge.ops.AtenR;
import org.torchjava.nativebridge.ops.AtenS;
import org.torchjava.nativebridge.ops.AtenV;

/**
 * Arrays of Java on their way to C functions that read them; see {@code with_arrays.h} and {@code
 * with_few.h}.
 */
class ArrayArgumentsTest {
  private static final int INTEGER = 1;
  private static final int NONE = -1;

  /** What the header takes for an element that was not read until it has asked for an exception. */
  private static final long UNREAD = -0x5eedfade;

  /** 0, 1, 2. */
  private final long counting = AtenA.arange(INTEGER, 3, 0, NONE, NONE, NONE, NONE);

  @AfterEach
  void release() {
    NativeTensor.release(counting);
  }

  /** Up to 4 elements travel one by one, up to 16 are copied onto the stack. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 15, 16, 17, 40})
  void anArrayOfAnyLengthArrivesWhole(int length) {
    long[] sizes = IntStream.range(0, length).mapToLong(i -> 1 + i % 2).toArray();
    sizes[length - 1] = 3;

    long expanded = AtenE.expand(counting, sizes, length, false);

    assertThat(sizes(expanded)).containsExactly(sizes);
    NativeTensor.release(expanded);
  }

  @Test
  void anEmptyArrayAndNullAreDifferentThings() {
    long first = AtenS.select_int(counting, 0, 0);
    long view = AtenV.view(first, new long[0], 0);
    long sum = AtenS.sum_dim_IntList(counting, null, 0, true, NONE);

    assertThat(sizes(view)).isEmpty();
    assertThat(sizes(sum)).containsExactly(1);
    for (long handle : new long[] {first, view, sum}) {
      NativeTensor.release(handle);
    }
  }

  @Test
  void everyNumberIsAnElement() {
    long rolled = AtenR.roll(counting, new long[] {UNREAD}, 1, new long[] {0}, 1);
    long expected =
        AtenR.roll(counting, new long[] {Math.floorMod(UNREAD, 3L)}, 1, new long[] {0}, 1);

    assertThat(AtenE.equal(rolled, expected)).isEqualTo(1);
    assertThat(AtenE.equal(rolled, counting)).isZero();
    NativeTensor.release(rolled);
    NativeTensor.release(expected);
  }

  @Test
  void anArrayThatIsShorterThanItsSizeNeverArrives() {
    assertThatThrownBy(() -> AtenV.view(counting, new long[] {3}, 2))
        .isInstanceOf(ArrayIndexOutOfBoundsException.class)
        .hasMessage("Array region 0..2 out of bounds for length 1");
    assertThatThrownBy(() -> AtenR.roll(counting, new long[] {1}, 20, new long[] {0}, 2))
        .isInstanceOf(ArrayIndexOutOfBoundsException.class);
  }

  private static long[] sizes(long tensor) {
    long[] sizes = new long[NativeTensor.dim(tensor)];
    assertThat(NativeTensor.sizes(tensor, sizes)).isZero();
    return sizes;
  }
}
