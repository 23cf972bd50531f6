package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.DType.BOOL;
import static org.torchjava.DType.FLOAT32;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.DType.INT16;
import static org.torchjava.DType.INT32;
import static org.torchjava.DType.INT64;
import static org.torchjava.DType.INT8;
import static org.torchjava.DType.UINT16;
import static org.torchjava.DType.UINT8;
import static org.torchjava.Torch.arange;
import static org.torchjava.Torch.getNumThreads;
import static org.torchjava.Torch.setNumThreads;
import static org.torchjava.Torch.tensor;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.torchjava.DType;
import org.torchjava.Tensor;
import org.torchjava.TensorScope;

/** Arrays that several threads copy. */
class LargeArraysTest {
  /** From here on. */
  private static final int LARGE_BYTES = 16 << 20;

  /** Elements repeat after so many, which is no divisor of what a thread copies at a time. */
  private static final int PERIOD = 101;

  private static final int ODD_LENGTH = LARGE_BYTES / Float.BYTES + 54_321;

  private final int threadsBefore = getNumThreads();
  private final TensorScope scope = TensorScope.open();

  // On a machine of one processor too, and a number that does not divide the slices.
  @BeforeEach
  void allowThreeThreads() {
    setNumThreads(3);
  }

  @AfterEach
  void restore() {
    scope.close();
    setNumThreads(threadsBefore);
  }

  static Stream<DType> dtypes() {
    return Stream.of(FLOAT64, FLOAT32, INT64, INT32, INT16, UINT16, INT8, BOOL);
  }

  @ParameterizedTest
  @MethodSource("dtypes")
  void everyElementComesOutAtItsPlace(DType dtype) {
    for (int length : lengths(dtype)) {
      assertThat(Objects.deepEquals(elements(dtype, length).toArray(), array(dtype, length)))
          .as("%s elements", length)
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("dtypes")
  void everyElementGoesInAtItsPlace(DType dtype) {
    for (int length : lengths(dtype)) {
      Object row = array(dtype, length);
      Object[] rows = (Object[]) Array.newInstance(row.getClass(), 1);
      rows[0] = row;
      assertThat(bits(tensor(rows, dtype)).equal(bits(elements(dtype, length).unsqueeze(0))))
          .as("%s elements", length)
          .isTrue();
    }
  }

  @Test
  void transposedElementsComeOutInRowMajorOrder() {
    int columns = ODD_LENGTH / 2;
    float[] out = elements(FLOAT32, 2 * columns).view(2, columns).t().toFloatArray();
    float[] in = (float[]) array(FLOAT32, 2 * columns);
    float[] expected = new float[2 * columns];
    for (int i = 0; i < expected.length; i++) {
      expected[i] = in[i % 2 * columns + i / 2];
    }
    assertThat(Arrays.mismatch(out, expected)).isEqualTo(-1);
  }

  @Test
  void largeArraysThatAreThereAlreadyAreFilled() {
    float[] out = new float[ODD_LENGTH];
    elements(FLOAT32, ODD_LENGTH).copyTo(out);
    assertThat(Arrays.mismatch(out, (float[]) array(FLOAT32, ODD_LENGTH))).isEqualTo(-1);
  }

  @Test
  void severalLargeRowsFollowEachOther() {
    float[] row = (float[]) array(FLOAT32, ODD_LENGTH);
    float[] other = new float[ODD_LENGTH];
    Tensor both = tensor(new float[][] {row, other});
    assertThat(Arrays.mismatch(both.toFloatArray(), Arrays.copyOf(row, 2 * ODD_LENGTH)))
        .isEqualTo(-1);
    float[][] out = (float[][]) both.toArray();
    assertThat(Arrays.mismatch(out[0], row)).isEqualTo(-1);
    assertThat(Arrays.mismatch(out[1], other)).isEqualTo(-1);
  }

  @Test
  void anInterruptedThreadCopiesAllAndStaysInterrupted() {
    float[] in = (float[]) array(FLOAT32, ODD_LENGTH);
    Thread.currentThread().interrupt();
    float[] out = tensor(in).toFloatArray();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(Arrays.mismatch(out, in)).isEqualTo(-1);
  }

  @Test
  void workersOfAPoolCopyToo() {
    float[] in = (float[]) array(FLOAT32, ODD_LENGTH);
    float[] out = ForkJoinPool.commonPool().submit(() -> tensor(in).toFloatArray()).join();
    assertThat(Arrays.mismatch(out, in)).isEqualTo(-1);
  }

  private static int[] lengths(DType dtype) {
    int large = LARGE_BYTES / dtype.itemSize();
    return new int[] {large - 1, large, large + 54_321};
  }

  private static Tensor elements(DType dtype, int length) {
    return arange(PERIOD).to(dtype).repeat((length + PERIOD - 1) / PERIOD).narrow(0, 0, length);
  }

  /** The same elements, as an array of the type that {@code toArray} gives for the dtype. */
  private static Object array(DType dtype, int length) {
    Object period = arange(PERIOD).to(dtype).toArray();
    Object array = Array.newInstance(period.getClass().getComponentType(), length);
    for (int done = 0; done < length; done += PERIOD) {
      System.arraycopy(period, 0, array, done, Math.min(PERIOD, length - done));
    }
    return array;
  }

  /** Bytes, which can be compared whatever the dtype. */
  private static Tensor bits(Tensor tensor) {
    return tensor.view(UINT8);
  }
}
