package org.torchjava.tests.errors;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.Torch.cat;
import static org.torchjava.Torch.hstack;
import static org.torchjava.Torch.matmul;
import static org.torchjava.Torch.mm;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.stack;
import static org.torchjava.Torch.tensor;
import static org.torchjava.Torch.vstack;
import static org.torchjava.Torch.zeros;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.TorchException;

/** Shapes and dimensions that do not fit: the exception, with PyTorch's message. */
class ShapeErrorsTest {
  private final Tensor matrix = ones(2, 3);
  private final Tensor vector = ones(3);

  private static void torch(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isExactlyInstanceOf(TorchException.class).hasMessage(message);
  }

  private static void index(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isExactlyInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage(message);
  }

  @Test
  void shapesMustBroadcast() {
    torch(
        () -> vector.add(ones(2)),
        "The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 0");
    torch(
        () -> vector.add_(matrix),
        "output with shape [3] doesn't match the broadcast shape [2, 3]");
    torch(() -> mm(matrix, matrix), "mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)");
    torch(() -> matmul(matrix, ones(2)), "size mismatch, got input (2), mat (2x3), vec (2)");
  }

  @Test
  void viewsMustHaveAsManyElements() {
    torch(() -> vector.view(2, -1), "shape '[2, -1]' is invalid for input of size 3");
    torch(() -> ones(2, 2).view(-1, -1), "only one dimension can be inferred");
    torch(() -> ones(0, 2).reshape(1), "shape '[1]' is invalid for input of size 0");
    torch(() -> vector.reshape(-3), "invalid shape dimension -3 at index 0 of shape [-3]");
    torch(
        () -> matrix.t().view(6),
        "view size is not compatible with input tensor's size and stride (at least one dimension spans"
            + " across two contiguous subspaces). Use .reshape(...) instead.");
    torch(
        () -> vector.unflatten(0, 2, 2),
        "unflatten: Provided sizes [2, 2] don't multiply up to the size of dim 0 (3) in the input"
            + " tensor");
    torch(() -> vector.unflatten(0), "unflatten: sizes must be non-empty");
  }

  @Test
  void expandKeepsSizesThatAreNotOne() {
    torch(
        () -> vector.expand(-2),
        "The expanded size of the tensor (-2) must match the existing size (3) at non-singleton"
            + " dimension 0.  Target sizes: [-2].  Tensor sizes: [3]");
    torch(
        () -> vector.expand(-1, 3),
        "The expanded size of the tensor (-1) isn't allowed in a leading, non-existing dimension 0");
    torch(
        () -> matrix.expand(3),
        "expand(torch.FloatTensor{[2, 3]}, size=[3]): the number of sizes provided (1) must be greater or"
            + " equal to the number of dimensions in the tensor (2)");
  }

  @Test
  void dimensionsMustExist() {
    String range = "Dimension out of range (expected to be in range of [-2, 1], but got 2)";
    index(() -> matrix.sum(2), range);
    index(() -> matrix.mean(2), range);
    index(() -> matrix.max(2), range);
    index(() -> matrix.argmax(2), range);
    index(() -> matrix.cumsum(2), range);
    index(() -> matrix.softmax(2), range);
    index(() -> matrix.permute(0, 2), range);
    index(() -> matrix.flip(2), range);
    index(() -> matrix.unbind(2), range);
    index(() -> matrix.size(2), range);
    index(
        () -> matrix.min(-3),
        "Dimension out of range (expected to be in range of [-2, 1], but got -3)");
    index(
        () -> tensor(1.0).sum(1),
        "Dimension out of range (expected to be in range of [-1, 0], but got 1)");
  }

  @Test
  void dimensionsAreNamedOnce() {
    torch(() -> matrix.sum(0, -2), "dim 0 appears multiple times in the list of dims");
    torch(() -> matrix.flip(0, 0), "dim 0 appears multiple times in the list of dims");
    torch(() -> matrix.permute(0, 0), "permute(): duplicate dims are not allowed.");
    torch(
        () -> matrix.movedim(shape(0, 0), shape(0, 1)),
        "movedim: repeated dim in `source` ([0, 0])");
  }

  @Test
  void reductionsNeedElements() {
    torch(
        () -> zeros(0).max(),
        "max(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction"
            + " dim with the 'dim' argument.");
    index(
        () -> zeros(0).argmax(),
        "argmax(): Expected reduction dim to be specified for input.numel() == 0.");
    torch(
        () -> vector.kthvalue(4, -1, false),
        "kthvalue(): selected number k out of range for dimension 0");
    torch(() -> vector.topk(-1), "selected index k out of range");
  }

  @Test
  void partsMustBeThere() {
    index(
        () -> vector.select(0, 3),
        "select(): index 3 out of range for tensor of size [3] at dimension 0");
    index(() -> tensor(1.0).select(0, 0), "select() cannot be applied to a 0-dim tensor.");
    torch(() -> vector.narrow(0, 0, -1), "narrow(): length must be non-negative.");
    index(
        () -> vector.narrow(0, 4, 0),
        "start out of range (expected to be in range of [-3, 3], but got 4)");
    torch(() -> vector.slice(0, 0, 3, 0), "slice step must be positive");
    torch(() -> vector.unfold(0, 1, 0), "step is 0 but must be > 0");
    torch(() -> vector.chunk(0), "chunk expects `chunks` to be greater than 0, got: 0");
    index(() -> tensor(1.0).unbind(), "Dimension specified as 0 but tensor has no dimensions");
    torch(() -> vector.tensorSplit(0, 0), "number of sections must be larger than 0, got 0");
    torch(
        () -> vector.split(shape(1, 1), 0),
        "split_with_sizes expects split_sizes to sum exactly to 3 (input tensor's size at dimension"
            + " 0), but got split_sizes=[1, 1]");
  }

  @Test
  void repeatsMustFit() {
    torch(
        () -> matrix.repeat(2),
        "Number of dimensions of repeat dims can not be smaller than number of dimensions of tensor");
    torch(() -> vector.repeat(-1), "Trying to create tensor with negative dimension -3: [-3]");
    torch(() -> vector.repeatInterleave(tensor(1, -1, 1), 0), "repeats can not be negative");
    torch(
        () -> matrix.rot90(1, 0, 0),
        "expected rotation dims to be different, but got dim0 = 0 and dim1 = 0");
    torch(() -> vector.asStrided(shape(3), shape(1, 1)), "mismatch in length of strides and shape");
    torch(() -> ones(2, 2, 2).t(), "t() expects a tensor with <= 2 dimensions, but self is 3D");
  }

  @Test
  void joinedTensorsMustFit() {
    torch(() -> cat(matrix, ones(2)), "Tensors must have same number of dimensions: got 2 and 1");
    torch(
        () -> cat(tensor(1.0), tensor(2.0)),
        "zero-dimensional tensor (at position 0) cannot be concatenated");
    torch(
        () -> hstack(matrix, ones(3, 3)),
        "Sizes of tensors must match except in dimension 1. Expected size 2 but got size 3 for tensor"
            + " number 1 in the list.");
    torch(
        () -> stack(ones(2), vector),
        "stack expects each tensor to be equal size, but got [2] at entry 0 and [3] at entry 1");
    assertThatThrownBy(() -> cat(List.of()))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("torch.cat(): expected a non-empty list of Tensors");
    torch(() -> vstack(List.of()), "vstack expects a non-empty TensorList");
    assertThatThrownBy(() -> cat(matrix, null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("tensors[1]");
  }

  @Test
  void dtypesMustFit() {
    torch(
        () -> tensor(1, 2).mean(),
        "mean(): could not infer output dtype. Input dtype must be either a floating point or complex"
            + " dtype. Got: Long");
    torch(
        () -> tensor(1, 2).quantile(0.5),
        "quantile() input tensor must be either float or double dtype");
    torch(
        () -> vector.maskedFill(tensor(1, 0, 1), 1),
        "masked_fill_ only supports boolean masks, but got mask with dtype long int");
    torch(
        () -> vector.maskedSelect(tensor(1, 0, 1)), "masked_select: expected BoolTensor for mask");
    torch(() -> Torch.viewAsReal(vector), "view_as_real is only supported for complex tensors");
  }
}
