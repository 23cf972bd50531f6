package org.torchjava.tests.errors;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.DType.FLOAT32;
import static org.torchjava.DType.INT32;
import static org.torchjava.DType.INT64;
import static org.torchjava.DType.INT8;
import static org.torchjava.DType.UINT8;
import static org.torchjava.Torch.arange;
import static org.torchjava.Torch.empty;
import static org.torchjava.Torch.eye;
import static org.torchjava.Torch.frombuffer;
import static org.torchjava.Torch.full;
import static org.torchjava.Torch.linspace;
import static org.torchjava.Torch.logspace;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.onesLike;
import static org.torchjava.Torch.randint;
import static org.torchjava.Torch.randn;
import static org.torchjava.Torch.range;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.setDefaultDtype;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;
import static org.torchjava.Torch.zeros;

import java.nio.ByteBuffer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.torchjava.Complex;
import org.torchjava.Device;
import org.torchjava.Scalar;
import org.torchjava.TensorOptions;
import org.torchjava.TorchException;
import org.torchjava.TypeException;

/** Creating functions given what they cannot take: the exception, with PyTorch's message. */
class CreationErrorsTest {

  private static void torch(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isExactlyInstanceOf(TorchException.class).hasMessage(message);
  }

  @Test
  void negativeSizesAreRefused() {
    torch(() -> zeros(-1), "zeros: Dimension size must be non-negative.");
    torch(() -> empty(-1, 2), "Trying to create tensor with negative dimension -1: [-1, 2]");
    torch(() -> ones(2, -3), "Trying to create tensor with negative dimension -3: [2, -3]");
    torch(() -> full(shape(-1), 1), "Trying to create tensor with negative dimension -1: [-1]");
    torch(() -> randn(-1), "Trying to create tensor with negative dimension -1: [-1]");
    torch(() -> eye(-1), "n must be greater or equal to 0, got -1");
    torch(() -> eye(2, -1), "m must be greater or equal to 0, got -1");
  }

  @Test
  void sizesTooLargeAreRefused() {
    torch(
        () -> empty(1L << 62, 1L << 62),
        "Storage size calculation overflowed with sizes=[4611686018427387904, 4611686018427387904]");
    assertThatThrownBy(() -> empty(1L << 50))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("you tried to allocate 4503599627370496 bytes");
    assertThatThrownBy(() -> zeros(Long.MIN_VALUE)).isInstanceOf(RuntimeException.class);
  }

  @Test
  void integersCannotRequireGradients() {
    String message = "Only Tensors of floating point and complex dtype can require gradients";
    TensorOptions options = INT64.requiresGrad(true);
    torch(() -> ones(shape(2), options), message);
    torch(() -> tensor(new int[] {1}, options), message);
    torch(() -> tensor(1, requiresGrad()), message);
    torch(() -> arange(3, requiresGrad()), message);
    torch(() -> onesLike(tensor(1, 2), requiresGrad()), message);
  }

  @Test
  void numbersThatDoNotFitTheirDtypeAreRefused() {
    torch(() -> tensor(300, UINT8), "value cannot be converted to type uint8 without overflow");
    torch(() -> tensor(-256, UINT8), "value cannot be converted to type uint8 without overflow");
    torch(() -> tensor(-1.0, UINT8), "value cannot be converted to type uint8 without overflow");
    torch(
        () -> tensor(new int[] {1, 128}, INT8),
        "value cannot be converted to type int8 without overflow");
    torch(
        () -> tensor(new double[] {Double.NaN}, INT64),
        "value cannot be converted to type int64 without overflow");
    torch(
        () -> tensor(new double[][] {{1}, {1e10}}, INT32),
        "value cannot be converted to type int32 without overflow");
  }

  @Test
  void raggedArraysAreRefused() {
    assertThatThrownBy(() -> tensor(new int[][] {{1, 2}, {3}}))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected sequence of length 2 at dim 1 (got 1)");
    assertThatThrownBy(() -> tensor(new double[][] {{1, 2}, {3, 4, 5}}, FLOAT32))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected sequence of length 2 at dim 1 (got 3)");
    assertThatThrownBy(() -> tensor(new long[][][] {{{1}, {2}}, {{3}, {4, 5}}}))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected sequence of length 1 at dim 2 (got 2)");
    assertThatThrownBy(() -> tensor(new long[][][] {{{1}, {2}}, {{3}}}))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected sequence of length 2 at dim 1 (got 1)");
  }

  @Test
  void rowsOfDifferentTypesAreRefused() {
    assertThatThrownBy(() -> tensor(new Object[] {new int[] {1}, new double[] {2}}))
        .isExactlyInstanceOf(TypeException.class)
        .hasMessage("tensor(): data[1] is of type double[], expected int[]");
    assertThatThrownBy(() -> tensor(new Object[] {new int[] {1}, new int[][] {{2}}}))
        .isExactlyInstanceOf(TypeException.class)
        .hasMessage("tensor(): data[1] is of type int[][], expected int[]");
  }

  @Test
  void objectsThatAreNotPrimitiveAreRefused() {
    assertThatThrownBy(() -> tensor(new Integer[] {1, 2}))
        .isExactlyInstanceOf(TypeException.class)
        .hasMessage(
            "tensor(): arrays of numbers must be arrays of a primitive type, not of java.lang.Integer");
    assertThatThrownBy(() -> tensor(new Object[][] {{"a"}}))
        .isExactlyInstanceOf(TypeException.class)
        .hasMessage(
            "tensor(): arrays of numbers must be arrays of a primitive type, not of java.lang.String");
  }

  @Test
  void missingArgumentsAreNamed() {
    assertThatThrownBy(() -> tensor((double[]) null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("data");
    assertThatThrownBy(() -> tensor(new int[][] {{1}, null}))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("data[1]");
    assertThatThrownBy(() -> tensor(new int[][] {null, {1}}))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("data[0]");
    assertThatThrownBy(() -> ones((long[]) null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("size");
    assertThatThrownBy(() -> ones(shape(1), (TensorOptions) null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("options");
    assertThatThrownBy(() -> full(shape(1), (Scalar) null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("fillValue");
    assertThatThrownBy(() -> onesLike(null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("input");
  }

  @Test
  void impossibleRangesAreRefused() {
    torch(() -> arange(0, 3, -1), "upper bound and lower bound inconsistent with step sign");
    torch(() -> arange(0.0, 3.0, 0.0), "step must be nonzero");
    torch(() -> arange(0, 3, 0), "step must be nonzero");
    torch(() -> arange(Double.POSITIVE_INFINITY), "unsupported range: 0 -> inf");
    torch(() -> linspace(0, 1, -1), "number of steps must be non-negative");
    torch(() -> logspace(0, 1, -1), "number of steps must be non-negative");
    torch(
        () -> randint(3, 3, shape(2)),
        "random_ expects 'from' to be less than 'to', but got from=3 >= to=3");
  }

  @Test
  void rangesThatEndTheProcessInLibTorchAreRefused() {
    torch(() -> arange(5, 0, -0.5, INT64), "step must be nonzero");
    torch(() -> arange(0, Long.MIN_VALUE, -1), "invalid size, possible overflow?");
    torch(() -> arange(Long.MIN_VALUE, Long.MAX_VALUE, 1), "invalid size, possible overflow?");
    Scalar none = Scalar.of(new Complex(-0.5, 0));
    torch(() -> range(Scalar.of(1), Scalar.of(1), none, INT64), "step must be nonzero");
    torch(
        () -> range(Scalar.of(1), Scalar.of(1), Scalar.of(new Complex(0, 1)), INT64),
        "value cannot be converted to type int64_t without overflow");
  }

  @Test
  void devicesThatAreNotThereAreRefused() {
    assertThatThrownBy(() -> ones(shape(2), Device.cuda(0)))
        .isInstanceOf(RuntimeException.class)
        .hasMessageStartingWith(
            "Could not run 'aten::empty.memory_format' with arguments from the 'CUDA' backend.");
    assertThatThrownBy(() -> tensor(new double[] {1}, Device.cuda(0)))
        .isInstanceOf(RuntimeException.class)
        .hasMessageStartingWith(
            "Could not run 'aten::empty_strided' with arguments from the 'CUDA' backend.");
  }

  @Test
  void buffersMustHoldWholeElements() {
    assertThatThrownBy(() -> frombuffer(ByteBuffer.allocate(5), FLOAT32))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "buffer length (5 bytes) after offset (0 bytes) must be a multiple of element size (4)");
    assertThatThrownBy(() -> frombuffer(ByteBuffer.allocate(0), FLOAT32))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("both buffer length (0) and count (-1) must not be 0");
  }

  @Test
  void theDefaultDtypeIsAFloatingPointOne() {
    assertThatThrownBy(() -> setDefaultDtype(INT64))
        .isExactlyInstanceOf(TypeException.class)
        .hasMessage("only floating-point types are supported as the default type");
  }
}
