package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.DType.BFLOAT16;
import static org.torchjava.DType.BOOL;
import static org.torchjava.DType.COMPLEX128;
import static org.torchjava.DType.COMPLEX64;
import static org.torchjava.DType.FLOAT16;
import static org.torchjava.DType.FLOAT32;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.DType.INT16;
import static org.torchjava.DType.INT32;
import static org.torchjava.DType.INT64;
import static org.torchjava.DType.INT8;
import static org.torchjava.DType.UINT16;
import static org.torchjava.DType.UINT8;
import static org.torchjava.Torch.arange;
import static org.torchjava.Torch.empty;
import static org.torchjava.Torch.emptyLike;
import static org.torchjava.Torch.eye;
import static org.torchjava.Torch.full;
import static org.torchjava.Torch.fullLike;
import static org.torchjava.Torch.linspace;
import static org.torchjava.Torch.logspace;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.onesLike;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;
import static org.torchjava.Torch.zeros;
import static org.torchjava.Torch.zerosLike;

import org.junit.jupiter.api.Test;
import org.torchjava.Complex;
import org.torchjava.Device;
import org.torchjava.Scalar;
import org.torchjava.Tensor;

/** Tensors of given values, shapes and ranges; texts are what Python prints for the same call. */
class CreationTest {

  @Test
  void integersBecomeInt64() {
    assertThat(tensor(2, 2)).hasToString("tensor([2, 2])");
    assertThat(tensor(2, 2).dtype()).isEqualTo(INT64);
    assertThat(tensor(2L, 2L).dtype()).isEqualTo(INT64);
    assertThat(tensor(new int[] {1, -1}).dtype()).isEqualTo(INT64);
  }

  @Test
  void realNumbersBecomeTheDefaultDtype() {
    assertThat(tensor(1.0, 2.0)).hasToString("tensor([1., 2.])");
    assertThat(tensor(1.0, 2.0).dtype()).isEqualTo(FLOAT32);
    assertThat(tensor(1f, 2f).dtype()).isEqualTo(FLOAT32);
    assertThat(tensor(1, 2.5)).hasToString("tensor([1.0000, 2.5000])");
  }

  @Test
  void otherPrimitiveTypesBecomeTheDtypeThatHoldsThem() {
    assertThat(tensor(true, false)).hasToString("tensor([ True, False])");
    assertThat(tensor(new byte[] {-1, 2})).hasToString("tensor([-1,  2], dtype=torch.int8)");
    assertThat(tensor(new short[] {-1, 2})).hasToString("tensor([-1,  2], dtype=torch.int16)");
    assertThat(tensor(new char[] {1, 65535}))
        .hasToString("tensor([    1, 65535], dtype=torch.uint16)");
  }

  @Test
  void oneNumberMakesA0dTensor() {
    assertThat(tensor(3)).hasToString("tensor(3)");
    assertThat(tensor(3.5)).hasToString("tensor(3.5000)");
    assertThat(tensor(true)).hasToString("tensor(True)");
    assertThat(tensor(Scalar.of(2))).hasToString("tensor(2)");
    assertThat(tensor(new Complex(1, -2))).hasToString("tensor(1.-2.j)");
    assertThat(tensor(3).dim()).isZero();
    assertThat(tensor(3, FLOAT64)).hasToString("tensor(3., dtype=torch.float64)");
    assertThat(tensor(2.9, INT64)).hasToString("tensor(2)");
    assertThat(tensor(0.1, FLOAT64).doubleValue()).isEqualTo(0.1);
  }

  @Test
  void arraysAreConvertedToTheDtypeAskedFor() {
    double[] data = {0.1, 1.0, 1e-4};
    assertThat(tensor(data, FLOAT32)).hasToString("tensor([1.0000e-01, 1.0000e+00, 1.0000e-04])");
    assertThat(tensor(data, FLOAT64).toDoubleArray()).containsExactly(data);
    assertThat(tensor(data, FLOAT16).dtype()).isEqualTo(FLOAT16);
    assertThat(tensor(data, BFLOAT16).dtype()).isEqualTo(BFLOAT16);
    assertThat(tensor(new double[] {1.9, -1.9}, INT64)).hasToString("tensor([ 1, -1])");
    assertThat(tensor(new int[] {0, 2}, BOOL)).hasToString("tensor([False,  True])");
    assertThat(tensor(new long[] {1, 2}, INT32).dtype()).isEqualTo(INT32);
    assertThat(tensor(new int[] {1}, COMPLEX64)).hasToString("tensor([1.+0.j])");
    assertThat(tensor(new boolean[] {true}, FLOAT32)).hasToString("tensor([1.])");
  }

  @Test
  void negativeIntegersWrapAroundIntoUnsignedDtypes() {
    assertThat(tensor(new int[] {-1, 255}, UINT8))
        .hasToString("tensor([255, 255], dtype=torch.uint8)");
    assertThat(tensor(new byte[] {-1}, UINT16)).hasToString("tensor([65535], dtype=torch.uint16)");
  }

  @Test
  void longsAreRoundedToADoubleBeforeTheyAreRoundedToAFloat() {
    // 2^60 + 2^36 + 1 is above the middle of two floats, but the nearest double is the middle
    // itself.
    long value = (1L << 60) + (1L << 36) + 1;
    assertThat(tensor(new long[] {value}, FLOAT32).toFloatArray())
        .containsExactly((float) (double) value);
    assertThat(tensor(value, FLOAT32).floatValue()).isEqualTo((float) (double) value);
    assertThat((float) value).isNotEqualTo((float) (double) value);
  }

  @Test
  void complexNumbersBecomeTheComplexDtypeOfTheDefaultPrecision() {
    Tensor z = tensor(new Complex(1, 2), new Complex(0, -1));
    assertThat(z.dtype()).isEqualTo(COMPLEX64);
    assertThat(z).hasToString("tensor([1.+2.j, 0.-1.j])");
    assertThat(tensor(new Complex[] {new Complex(1, 2)}, COMPLEX128).dtype()).isEqualTo(COMPLEX128);
  }

  @Test
  void nestedArraysMakeAsManyDimensionsAsTheyHaveLevels() {
    assertThat(tensor(new int[][] {{1, 2, 3}, {4, 5, 6}}))
        .hasToString("tensor([[1, 2, 3],\n        [4, 5, 6]])");
    Tensor three = tensor(new double[][][] {{{1, 2}, {3, 4}}, {{5, 6}, {7, 8}}});
    assertThat(three.size()).containsExactly(2, 2, 2);
    assertThat(three.toFloatArray()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    Tensor four = tensor(new long[][][][] {{{{1}, {2}}}, {{{3}, {4}}}}, FLOAT64);
    assertThat(four.size()).containsExactly(2, 1, 2, 1);
    assertThat(four.toDoubleArray()).containsExactly(1, 2, 3, 4);
    assertThat(tensor(new boolean[][] {{true}, {false}}).dtype()).isEqualTo(BOOL);
    assertThat(tensor(new byte[][] {{1}}).dtype()).isEqualTo(INT8);
    assertThat(tensor(new short[][] {{1}}).dtype()).isEqualTo(INT16);
    assertThat(tensor(new Object[] {new float[] {1, 2}, new float[] {3, 4}}))
        .hasToString("tensor([[1., 2.],\n        [3., 4.]])");
  }

  @Test
  void emptyArraysMakeEmptyTensors() {
    assertThat(tensor(new double[0])).hasToString("tensor([])");
    assertThat(tensor(new float[0]).dtype()).isEqualTo(FLOAT32);
    assertThat(tensor(new long[0])).hasToString("tensor([], dtype=torch.int64)");
    assertThat(tensor(new double[2][0])).hasToString("tensor([], size=(2, 0))");
    assertThat(tensor(new double[0][])).hasToString("tensor([])");
    assertThat(tensor(new Object[0])).hasToString("tensor([])");
  }

  @Test
  void rowsAfterAnEmptyFirstRowAreNotLookedAtAsInPython() {
    assertThat(tensor(new int[][] {{}, {1}}).size()).containsExactly(2, 0);
  }

  @Test
  void tensorsOfAnArrayDoNotShareItsMemory() {
    double[] data = {1, 2};
    Tensor x = tensor(data, FLOAT64);
    data[0] = 7;
    assertThat(x.toDoubleArray()).containsExactly(1, 2);
  }

  @Test
  void onesZerosAndFullFillAShape() {
    assertThat(ones(2, 2)).hasToString("tensor([[1., 1.],\n        [1., 1.]])");
    assertThat(ones(shape(2), INT32)).hasToString("tensor([1, 1], dtype=torch.int32)");
    assertThat(zeros(1, 3)).hasToString("tensor([[0., 0., 0.]])");
    assertThat(zeros(shape(), FLOAT64)).hasToString("tensor(0., dtype=torch.float64)");
    assertThat(zeros(0, 3).size()).containsExactly(0, 3);
    assertThat(empty(2, 3).size()).containsExactly(2, 3);
    assertThat(empty(shape(2), BOOL).dtype()).isEqualTo(BOOL);
  }

  @Test
  void fullInfersItsDtypeFromTheNumber() {
    assertThat(full(shape(2), 7)).hasToString("tensor([7, 7])");
    assertThat(full(shape(2), 7.0)).hasToString("tensor([7., 7.])");
    assertThat(full(shape(1), true)).hasToString("tensor([True])");
    assertThat(full(shape(1), Scalar.of(new Complex(0, 1)))).hasToString("tensor([0.+1.j])");
    assertThat(full(shape(1), 7, FLOAT64)).hasToString("tensor([7.], dtype=torch.float64)");
  }

  @Test
  void arangeOfIntegersIsInt64AndOfRealNumbersTheDefaultDtype() {
    assertThat(arange(4)).hasToString("tensor([0, 1, 2, 3])");
    assertThat(arange(4.0)).hasToString("tensor([0., 1., 2., 3.])");
    assertThat(arange(1, 4)).hasToString("tensor([1, 2, 3])");
    assertThat(arange(1.0, 2.5, 0.5)).hasToString("tensor([1.0000, 1.5000, 2.0000])");
    assertThat(arange(5, 0, -2)).hasToString("tensor([5, 3, 1])");
    assertThat(arange(3, FLOAT64)).hasToString("tensor([0., 1., 2.], dtype=torch.float64)");
    assertThat(arange(0, 3, 1, INT16)).hasToString("tensor([0, 1, 2], dtype=torch.int16)");
    assertThat(arange(1.5, 4.0, INT64)).hasToString("tensor([1, 2, 3])");
    assertThat(arange(2, 2)).hasToString("tensor([], dtype=torch.int64)");
  }

  @Test
  void linspaceAndLogspaceIncludeBothEnds() {
    assertThat(linspace(0, 1, 5)).hasToString("tensor([0.0000, 0.2500, 0.5000, 0.7500, 1.0000])");
    assertThat(linspace(0, 4, 3, INT64)).hasToString("tensor([0, 2, 4])");
    assertThat(logspace(0, 2, 3)).hasToString("tensor([  1.,  10., 100.])");
    assertThat(logspace(0, 3, 4, 2.0)).hasToString("tensor([1., 2., 4., 8.])");
    assertThat(logspace(0, 2, 3, 2.0, FLOAT64))
        .hasToString("tensor([1., 2., 4.], dtype=torch.float64)");
  }

  @Test
  void eyeHasOnesOnTheDiagonal() {
    assertThat(eye(2)).hasToString("tensor([[1., 0.],\n        [0., 1.]])");
    assertThat(eye(2, 3, INT64)).hasToString("tensor([[1, 0, 0],\n        [0, 1, 0]])");
    assertThat(eye(1, 2).size()).containsExactly(1, 2);
    assertThat(eye(2, INT32).dtype()).isEqualTo(INT32);
  }

  @Test
  void likeFunctionsTakeShapeAndDtypeOfTheInput() {
    Tensor x = tensor(new int[][] {{1, 2}}, INT16);
    assertThat(onesLike(x)).hasToString("tensor([[1, 1]], dtype=torch.int16)");
    assertThat(zerosLike(x, FLOAT32)).hasToString("tensor([[0., 0.]])");
    assertThat(fullLike(x, 5)).hasToString("tensor([[5, 5]], dtype=torch.int16)");
    assertThat(fullLike(x, 0.5, FLOAT32)).hasToString("tensor([[0.5000, 0.5000]])");
    assertThat(emptyLike(x).size()).containsExactly(1, 2);
  }

  @Test
  void optionsAskForGradients() {
    Tensor x = ones(shape(2, 2), requiresGrad());
    assertThat(x).hasToString("tensor([[1., 1.],\n        [1., 1.]], requires_grad=True)");
    assertThat(x.isLeaf()).isTrue();
    assertThat(tensor(new double[] {1}, FLOAT64.requiresGrad(true)))
        .hasToString("tensor([1.], dtype=torch.float64, requires_grad=True)");
    assertThat(tensor(2.0, requiresGrad()).requiresGrad()).isTrue();
  }

  @Test
  void optionsAskForADevice() {
    assertThat(zeros(shape(2), Device.CPU).device()).isEqualTo(Device.CPU);
    Tensor meta = tensor(new double[] {1, 2}, Device.META);
    assertThat(meta.device()).isEqualTo(Device.META);
    assertThat(meta.size()).containsExactly(2);
  }
}
