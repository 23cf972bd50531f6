package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.DType.BFLOAT16;
import static org.torchjava.DType.BOOL;
import static org.torchjava.DType.COMPLEX64;
import static org.torchjava.DType.FLOAT16;
import static org.torchjava.DType.FLOAT32;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.DType.INT16;
import static org.torchjava.DType.INT32;
import static org.torchjava.DType.INT64;
import static org.torchjava.DType.INT8;
import static org.torchjava.DType.UINT32;
import static org.torchjava.DType.UINT64;
import static org.torchjava.DType.UINT8;
import static org.torchjava.Torch.arange;
import static org.torchjava.Torch.frombuffer;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.tensor;
import static org.torchjava.Torch.zeros;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.torchjava.Complex;
import org.torchjava.DType;
import org.torchjava.Device;
import org.torchjava.Scalar;
import org.torchjava.Tensor;
import org.torchjava.TypeException;

/** Elements as Java numbers and arrays, and conversions of dtype and device. */
class ConversionTest {

  @Test
  void itemIsANumberOfTheDtypesKind() {
    assertThat(tensor(2.5).item()).isEqualTo(Scalar.of(2.5));
    assertThat(tensor(Double.NaN).item()).isEqualTo(Scalar.of(Double.NaN));
    assertThat(tensor(0.1f).item()).isEqualTo(Scalar.of((double) 0.1f));
    assertThat(tensor(2).item()).isEqualTo(Scalar.of(2));
    assertThat(tensor(true).item()).isEqualTo(Scalar.of(true));
    assertThat(tensor(new Complex(1, 2)).item()).isEqualTo(Scalar.of(new Complex(1, 2)));
    assertThat(zeros(1, 1, 1).item()).isEqualTo(Scalar.of(0.0));
  }

  @Test
  void oneElementConvertsAsPythonsFloatIntAndBool() {
    assertThat(tensor(2).doubleValue()).isEqualTo(2.0);
    assertThat(tensor(0.1).floatValue()).isEqualTo(0.1f);
    assertThat(tensor(-2.9).longValue()).isEqualTo(-2);
    assertThat(tensor(2.9).intValue()).isEqualTo(2);
    assertThat(tensor(true).longValue()).isEqualTo(1);
    assertThat(tensor(Long.MAX_VALUE).longValue()).isEqualTo(Long.MAX_VALUE);
    assertThat(tensor(0.0).booleanValue()).isFalse();
    assertThat(tensor(Double.NaN).booleanValue()).isTrue();
  }

  @Test
  void arraysHoldAllElementsInRowMajorOrder() {
    assertThat(tensor(1.5, 2.5).toDoubleArray()).containsExactly(1.5, 2.5);
    assertThat(tensor(1.5, 2.5).toFloatArray()).containsExactly(1.5f, 2.5f);
    assertThat(tensor(1, 2).toLongArray()).containsExactly(1, 2);
    assertThat(tensor(new int[] {1, 2}, INT32).toIntArray()).containsExactly(1, 2);
    assertThat(tensor(new short[] {1, 2}).toShortArray()).containsExactly((short) 1, (short) 2);
    assertThat(tensor(new char[] {1, 65535}).toCharArray()).containsExactly((char) 1, (char) 65535);
    assertThat(tensor(new byte[] {1, -2}).toByteArray()).containsExactly(1, -2);
    assertThat(tensor(true, false).toBooleanArray()).containsExactly(true, false);
    assertThat(tensor(new Complex(1, 2)).toComplexArray()).containsExactly(new Complex(1, 2));
    assertThat(arange(6).view(2, 3).t().toLongArray()).containsExactly(0, 3, 1, 4, 2, 5);
    assertThat(arange(10).narrow(0, 3, 2).toLongArray()).containsExactly(3, 4);
    assertThat(zeros(2, 0).toFloatArray()).isEmpty();
  }

  @Test
  void widerArraysHoldNarrowerDtypes() {
    assertThat(tensor(new int[] {7}, INT32).toDoubleArray()).containsExactly(7);
    assertThat(tensor(new double[] {0.5}, FLOAT16).toFloatArray()).containsExactly(0.5f);
    assertThat(tensor(new double[] {0.5}, BFLOAT16).toDoubleArray()).containsExactly(0.5);
    assertThat(tensor(new int[] {200}, UINT8).toIntArray()).containsExactly(200);
    assertThat(tensor(new long[] {4_000_000_000L}, UINT32).toLongArray())
        .containsExactly(4_000_000_000L);
  }

  @Test
  void unsignedNumbersKeepTheirBitsInArraysOfTheirSize() {
    assertThat(tensor(new int[] {200}, UINT8).toByteArray()).containsExactly((byte) 200);
    assertThat(tensor(new long[] {-1}, UINT64).toLongArray()).containsExactly(-1);
    assertThat(tensor(new byte[] {-56}, UINT8).toIntArray()).containsExactly(200);
  }

  @Test
  void arraysThatWouldLoseValuesAreRefused() {
    assertThatThrownBy(() -> tensor(1, 2).toDoubleArray())
        .isExactlyInstanceOf(TypeException.class)
        .hasMessage(
            "toDoubleArray() would lose values of dtype torch.int64; convert with to(DType) first");
    assertThatThrownBy(() -> tensor(1.5).to(FLOAT64).toFloatArray())
        .isExactlyInstanceOf(TypeException.class)
        .hasMessage(
            "toFloatArray() would lose values of dtype torch.float64; convert with to(DType) first");
    assertThatThrownBy(() -> tensor(1.5).toLongArray()).isExactlyInstanceOf(TypeException.class);
    assertThatThrownBy(() -> tensor(true).toIntArray()).isExactlyInstanceOf(TypeException.class);
    assertThatThrownBy(() -> tensor(new Complex(1, 2)).toDoubleArray())
        .isExactlyInstanceOf(TypeException.class);
  }

  @Test
  void arraysThatAreThereAlreadyAreFilledInRowMajorOrder() {
    double[] doubles = new double[2];
    tensor(1.5, 2.5).copyTo(doubles);
    assertThat(doubles).containsExactly(1.5, 2.5);
    float[] floats = {-1, -1, -1, -1, -1, -1};
    arange(6).to(FLOAT32).view(2, 3).t().copyTo(floats);
    assertThat(floats).containsExactly(0, 3, 1, 4, 2, 5);
    long[] longs = new long[2];
    tensor(1, 2).copyTo(longs);
    assertThat(longs).containsExactly(1, 2);
    int[] ints = new int[1];
    tensor(new int[] {200}, UINT8).copyTo(ints);
    assertThat(ints).containsExactly(200);
    short[] shorts = new short[2];
    tensor(new short[] {1, 2}).copyTo(shorts);
    assertThat(shorts).containsExactly((short) 1, (short) 2);
    char[] chars = new char[2];
    tensor(new char[] {1, 65535}).copyTo(chars);
    assertThat(chars).containsExactly((char) 1, (char) 65535);
    byte[] bytes = new byte[2];
    tensor(new byte[] {1, -2}).copyTo(bytes);
    assertThat(bytes).containsExactly(1, -2);
    boolean[] booleans = new boolean[2];
    tensor(true, false).copyTo(booleans);
    assertThat(booleans).containsExactly(true, false);
  }

  @Test
  void arraysThatAreThereAlreadyMustFit() {
    float[] three = {7, 7, 7};
    assertThatThrownBy(() -> zeros(2, 2).copyTo(three))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the array has length 3, but this tensor has 4 elements; the array must have as many");
    assertThatThrownBy(() -> zeros(2).copyTo(three))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the array has length 3, but this tensor has 2 elements; the array must have as many");
    assertThatThrownBy(() -> zeros(3).to(FLOAT64).copyTo(three))
        .isExactlyInstanceOf(TypeException.class)
        .hasMessage(
            "copyTo(float[]) would lose values of dtype torch.float64; convert with to(DType) first");
    assertThatThrownBy(() -> zeros(3).copyTo((float[]) null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("array");
    assertThat(three).containsExactly(7, 7, 7);
  }

  @Test
  void nestedArraysHaveTheTensorsShape() {
    assertThat((float[][]) tensor(new double[][] {{1, 2}, {3, 4}}).toArray())
        .isDeepEqualTo(new float[][] {{1, 2}, {3, 4}});
    assertThat((long[][][]) arange(4).view(1, 2, 2).toArray())
        .isDeepEqualTo(new long[][][] {{{0, 1}, {2, 3}}});
    assertThat((boolean[]) tensor(true, false).toArray()).containsExactly(true, false);
    assertThat((short[]) tensor(new int[] {200}, UINT8).toArray()).containsExactly((short) 200);
    assertThat((Complex[]) tensor(new Complex(1, 2), new Complex(3, 4)).toArray())
        .containsExactly(new Complex(1, 2), new Complex(3, 4));
    assertThat((float[][]) zeros(2, 0).toArray()).isDeepEqualTo(new float[2][0]);
    assertThat(tensor(2.5, FLOAT64).toArray()).isEqualTo(2.5);
    assertThat(tensor(7).toArray()).isEqualTo(7L);
  }

  @Test
  void conjugatedAndNegatedViewsAreResolvedInArrays() {
    Tensor z = tensor(new Complex(1, 2));
    assertThat(z.conj().toComplexArray()).containsExactly(new Complex(1, -2));
    assertThat(z.conj().imag().toFloatArray()).containsExactly(-2f);
  }

  @Test
  void tensorsThatRequireGradientsAreReadAsTheyAre() {
    assertThat(tensor(new double[] {1, 2}, requiresGrad()).toFloatArray()).containsExactly(1, 2);
  }

  @Test
  void everyDtypeSurvivesARoundTripThroughArrays() {
    double[] numbers = {0, 1, 2, 3};
    for (DType dtype :
        new DType[] {UINT8, INT8, INT16, INT32, FLOAT16, BFLOAT16, FLOAT32, FLOAT64}) {
      assertThat(tensor(numbers, dtype).toDoubleArray())
          .as(dtype.toString())
          .containsExactly(numbers);
    }
  }

  @Test
  void toChangesTheDtype() {
    Tensor x = tensor(1.9, -1.9);
    assertThat(x.to(INT64)).hasToString("tensor([ 1, -1])");
    assertThat(x.to(BOOL)).hasToString("tensor([True, True])");
    assertThat(x.to(COMPLEX64).dtype()).isEqualTo(COMPLEX64);
    assertThat(x.to(FLOAT64.device(Device.CPU)).dtype()).isEqualTo(FLOAT64);
    assertThat(x.to(tensor(1))).hasToString("tensor([ 1, -1])");
    assertThat(x.typeAs(tensor(1))).hasToString("tensor([ 1, -1])");
    assertThat(x.requiresGrad_(true).to(FLOAT64).gradFn().name()).isEqualTo("ToCopyBackward0");
  }

  @Test
  void toWithNothingToDoSharesTheElementsButClosesAlone() {
    Tensor x = tensor(1.0, 2.0);
    try (Tensor same = x.to(FLOAT32)) {
      same.zero_();
    }
    assertThat(x).hasToString("tensor([0., 0.])");
    assertThat(x.to(Device.CPU)).hasToString("tensor([0., 0.])");
    assertThat(x.cpu().device()).isEqualTo(Device.CPU);
  }

  @Test
  void copyWritesElementsAndConvertsThem() {
    Tensor x = zeros(2, 2);
    assertThat(x.copy_(tensor(1, 2))).isSameAs(x);
    assertThat(x).hasToString("tensor([[1., 2.],\n        [1., 2.]])");
  }

  @Test
  void frombufferReadsBytesInTheMachinesOrder() {
    ByteBuffer buffer = ByteBuffer.allocate(12).order(ByteOrder.nativeOrder());
    buffer.putInt(1).putInt(-2).putInt(3).flip().position(4);
    assertThat(frombuffer(buffer, INT32)).hasToString("tensor([-2,  3], dtype=torch.int32)");
    assertThat(buffer.position()).isEqualTo(4);
    assertThat(frombuffer(ByteBuffer.wrap(new byte[] {0, 2}), BOOL))
        .hasToString("tensor([False,  True])");
  }
}
