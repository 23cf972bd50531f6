package org.torchjava.tests.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.DType.BOOL;
import static org.torchjava.DType.INT16;
import static org.torchjava.DType.UINT8;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;
import static org.torchjava.Torch.zeros;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.torchjava.Complex;
import org.torchjava.Index;
import org.torchjava.Scalar;
import org.torchjava.Tensor;
import org.torchjava.TorchException;

/** Indices that are out of range or of the wrong kind: the exception, with PyTorch's message. */
class IndexErrorsTest {
  private final Tensor vector = tensor(1.0, 2.0, 3.0);
  private final Tensor matrix = ones(2, 3);

  private static void torch(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isExactlyInstanceOf(TorchException.class).hasMessage(message);
  }

  private static void index(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isExactlyInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage(message);
  }

  @Test
  void integersMustBeInRange() {
    index(() -> vector.index(5), "index 5 is out of bounds for dimension 0 with size 3");
    index(() -> vector.index(-4), "index -4 is out of bounds for dimension 0 with size 3");
    index(() -> matrix.index(0, 3), "index 3 is out of bounds for dimension 1 with size 3");
    index(() -> vector.index(Index.at(3)), "index 3 is out of bounds for dimension 0 with size 3");
    index(() -> vector.index(tensor(-4)), "index -4 is out of bounds for dimension 0 with size 3");
    index(
        () -> vector.index(tensor(new int[] {7})),
        "index 7 is out of bounds for dimension 0 with size 3");
  }

  @Test
  void thereAreNoMoreIndicesThanDimensions() {
    index(() -> vector.index(0, 0), "too many indices for tensor of dimension 1");
    index(
        () -> vector.index(Index.all(), Index.all()), "too many indices for tensor of dimension 1");
    index(() -> vector.index(tensor(0), tensor(0)), "too many indices for tensor of dimension 1");
  }

  @Test
  void a0dTensorHasNoIndices() {
    String message =
        "invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to"
            + " convert a 0-dim tensor to a number";
    index(() -> tensor(1.0).index(0), message);
    index(() -> tensor(1.0).index(1), message);
    index(() -> tensor(1.0).indexPut_(2, Index.at(-1)), message);
    index(
        () -> tensor(1.0).index(Index.at(0), Index.at(0)),
        "too many indices for tensor of dimension 0");
  }

  @Test
  void theEllipsisMakesNoRoomForMoreIndices() {
    index(
        () -> matrix.index(Index.ellipsis(), Index.at(0), Index.at(0), Index.at(0)),
        "too many indices for tensor of dimension 2");
    index(() -> vector.index(ones(3, 1).to(BOOL)), "too many indices for tensor of dimension 1");
    index(
        () -> vector.indexPut_(1, Index.at(0), Index.at(0)),
        "too many indices for tensor of dimension 1");
    index(() -> tensor(1.0).index(Index.all()), "slice() cannot be applied to a 0-dim tensor.");
  }

  @Test
  void indexTensorsMustFitTogether() {
    index(
        () -> matrix.index(tensor(0, 1), tensor(0, 1, 2)),
        "shape mismatch: indexing tensors could not be broadcast together with shapes [2], [3]");
    index(
        () -> matrix.index(Index.list(true, false, true)),
        "The shape of the mask [3] at index 0 does not match the shape of the indexed tensor [2, 3]"
            + " at index 0");
    index(
        () -> vector.index(Index.list(0, 3)),
        "index 3 is out of bounds for dimension 0 with size 3");
  }

  @Test
  void slicesGoForwards() {
    assertThatThrownBy(() -> vector.index(Index.step(-1)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("step must be greater than zero");
    assertThatThrownBy(() -> vector.index(Index.slice(0, 2, 0)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("slice step cannot be zero");
  }

  @Test
  void tensorsOfIndicesAreIntegersOrMasks() {
    index(
        () -> vector.index(tensor(0.0, 1.0)),
        "tensors used as indices must be long, int, byte or bool tensors");
    index(
        () -> vector.index(tensor(new int[] {0}, INT16)),
        "tensors used as indices must be long, int, byte or bool tensors");
    index(
        () -> matrix.index(tensor(new boolean[][] {{true, true}, {true, true}})),
        "The shape of the mask [2, 2] at index 1 does not match the shape of the indexed tensor [2, 3]"
            + " at index 1");
  }

  @Test
  void valuesMustFit() {
    torch(
        () -> vector.indexPut_(ones(3), Index.slice(0, 2)),
        "The expanded size of the tensor (2) must match the existing size (3) at non-singleton"
            + " dimension 0.  Target sizes: [2].  Tensor sizes: [3]");
    torch(
        () -> matrix.indexPut_(ones(2, 2), Index.of(tensor(0, 1))),
        "shape mismatch: value tensor of shape [2, 2] cannot be broadcast to indexing result of shape"
            + " [2, 3]");
    torch(
        () -> vector.indexPut_(ones(2), Index.at(0)),
        "expand(torch.FloatTensor{[2]}, size=[]): the number of sizes provided (0) must be greater or"
            + " equal to the number of dimensions in the tensor (1)");
    torch(
        () -> vector.indexPut_(ones(3), Index.list(true, false, true)),
        "shape mismatch: value tensor of shape [3] cannot be broadcast to indexing result of shape"
            + " [2]");
    torch(
        () -> vector.indexPut_(tensor(1), Index.of(tensor(0, 1).view(1, 2)), Index.ellipsis()),
        "Index put requires the source and destination dtypes match, got Float for the destination"
            + " and Long for the source.");
    torch(
        () -> zeros(shape(1), UINT8).indexPut_(300, Index.at(0)),
        "value cannot be converted to type uint8_t without overflow");
    torch(
        () -> vector.indexPut_(vector.index(Index.until(-1)), Index.from(1)),
        "unsupported operation: some elements of the input tensor and the written-to tensor refer to a"
            + " single memory location. Please clone() the tensor before performing the operation.");
    torch(
        () -> vector.indexPut_(Scalar.of(new Complex(0, 1)), Index.at(0)),
        "value cannot be converted to type float without overflow");
    index(
        () -> vector.indexPut_(1, Index.at(5)),
        "index 5 is out of bounds for dimension 0 with size 3");
    assertThat(vector).hasToString("tensor([1., 2., 3.])");
  }

  @Test
  void leavesThatRequireGradientsAreNotWrittenTo() {
    torch(
        () -> ones(shape(2), requiresGrad()).indexPut_(1, Index.at(0)),
        "a view of a leaf Variable that requires grad is being used in an in-place operation.");
  }

  @Test
  void indicesOfOtherMethodsMustFit() {
    torch(
        () -> matrix.gather(0, tensor(0.0, 1.0)), "gather(): Expected dtype int32/int64 for index");
    torch(
        () -> matrix.gather(0, tensor(0, 1)),
        "Index tensor must have the same number of dimensions as input tensor");
    index(
        () -> vector.indexSelect(0, tensor(new int[][] {{0, 1}})),
        "index_select(): Index is supposed to be a vector");
    index(
        () -> vector.take(tensor(new int[] {5})),
        "out of range: tried to access index 5 on a tensor of 3 elements.");
    torch(
        () ->
            vector.scatter(
                0, tensor(new int[] {0}), tensor(1).to(org.torchjava.DType.FLOAT64).view(1)),
        "scatter(): Expected self.dtype to be equal to src.dtype");
    index(
        () -> vector.put_(tensor(0, 1), tensor(new double[] {1}), false),
        "put_(): Expected source and index to have the same number of elements, but got source.numel()"
            + " = 1, index.numel() = 2");
    torch(
        () -> vector.maskedScatter(tensor(true, true, true), ones(2)),
        "Number of elements of source < number of ones in mask");
  }

  @Test
  void missingIndicesAreNamed() {
    assertThatThrownBy(() -> vector.index((Index[]) null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("indices");
    assertThatThrownBy(() -> vector.index(Index.all(), null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("indices[1]");
    assertThatThrownBy(() -> vector.index((Tensor) null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("indices[0]");
    assertThatThrownBy(() -> Index.of((Tensor) null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("indices");
    assertThatThrownBy(() -> Index.list((long[]) null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("indices");
    assertThatThrownBy(() -> Index.list((boolean[]) null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("mask");
    assertThatThrownBy(() -> vector.indexPut_((Tensor) null, Index.at(0)))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("value");
  }
}
