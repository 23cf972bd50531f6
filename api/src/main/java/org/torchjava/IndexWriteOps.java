package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenI;

/**
 * Slices written, added or filled at the places that a 1-d tensor of indices names.
 *
 * <p>Where an index occurs twice, additions add up; which of two written values stays is open.
 *
 * <p>Every method that returns a tensor makes a new one, which belongs to the open {@link
 * TensorScope} of the thread or, without one, to the garbage collector. Threads may read one tensor
 * at the same time; a tensor that one thread writes to must not be used by another.
 *
 * <p>All methods throw {@link NullPointerException} for a null argument, which they name, and
 * {@link IllegalStateException} for a tensor that was closed. Messages of other exceptions are
 * PyTorch's.
 */
public sealed interface IndexWriteOps permits IndexOps {
  /**
   * {@return a copy with slices of another tensor added where the indices point}
   *
   * <p>{@code aten::index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1)
   * -> Tensor}
   *
   * @param dim the dimension that the indices are of
   * @param index the indices, 1-d, of int32 or int64
   * @param source the slices, as many as indices
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if the shapes or dtypes do not fit, or an index is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.index_add.html">torch.Tensor.index_add</a>
   */
  default Tensor indexAdd(long dim, Tensor index, Tensor source) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenI.index_add(
            self.handle(),
            dim,
            Args.handle(index, "index"),
            Args.handle(source, "source"),
            Scalar.LONG,
            1,
            0),
        self,
        index,
        source);
  }

  /**
   * {@return a copy with slices of another tensor where the indices point}
   *
   * <p>{@code aten::index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor}
   *
   * @param dim the dimension that the indices are of
   * @param index the indices, 1-d, of int64
   * @param source the slices, as many as indices
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if the shapes or dtypes do not fit, or an index is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.index_copy.html">torch.Tensor.index_copy</a>
   */
  default Tensor indexCopy(long dim, Tensor index, Tensor source) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenI.index_copy(
            self.handle(), dim, Args.handle(index, "index"), Args.handle(source, "source")),
        self,
        index,
        source);
  }

  /**
   * {@return a copy with an integer in the slices that the indices name}
   *
   * <p>{@code aten::index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) ->
   * Tensor}
   *
   * @param dim the dimension that the indices are of
   * @param index the indices, 1-d, of int64
   * @param value what to write
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if the shapes or dtypes do not fit, or an index is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.index_fill.html">torch.Tensor.index_fill</a>
   */
  default Tensor indexFill(long dim, Tensor index, long value) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenI.index_fill_int_Scalar(
            self.handle(), dim, Args.handle(index, "index"), Scalar.LONG, value, 0),
        self,
        index);
  }

  /**
   * {@return a copy with a real number in the slices that the indices name}
   *
   * <p>{@code aten::index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) ->
   * Tensor}
   *
   * @param dim the dimension that the indices are of
   * @param index the indices, 1-d, of int64
   * @param value what to write
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if the shapes or dtypes do not fit, or an index is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.index_fill.html">torch.Tensor.index_fill</a>
   */
  default Tensor indexFill(long dim, Tensor index, double value) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenI.index_fill_int_Scalar(
            self.handle(),
            dim,
            Args.handle(index, "index"),
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(value),
            0),
        self,
        index);
  }

  /**
   * {@return a copy with a number of any kind in the slices that the indices name}
   *
   * <p>{@code aten::index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) ->
   * Tensor}
   *
   * @param dim the dimension that the indices are of
   * @param index the indices, 1-d, of int64
   * @param value what to write
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if the shapes or dtypes do not fit, or an index is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.index_fill.html">torch.Tensor.index_fill</a>
   */
  default Tensor indexFill(long dim, Tensor index, Scalar value) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(value, "value");
    return Results.tensor(
        AtenI.index_fill_int_Scalar(
            self.handle(),
            dim,
            Args.handle(index, "index"),
            value.kind(),
            value.bits(),
            value.imag()),
        self,
        index);
  }

  /**
   * Adds slices of another tensor where the indices point.
   *
   * <p>{@code aten::index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar
   * alpha=1) -> Tensor(a!)}
   *
   * @param dim the dimension that the indices are of
   * @param index the indices, 1-d, of int32 or int64
   * @param source the slices, as many as indices
   * @return this tensor
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if the shapes or dtypes do not fit, or an index is out of range
   * @throws TorchException if this is a leaf that requires gradients while they are recorded
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.index_add_.html">torch.Tensor.index_add_</a>
   */
  default Tensor indexAdd_(long dim, Tensor index, Tensor source) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenI.index_add_(
            self.handle(),
            dim,
            Args.handle(index, "index"),
            Args.handle(source, "source"),
            Scalar.LONG,
            1,
            0),
        self,
        index,
        source);
  }

  /**
   * Writes slices of another tensor where the indices point.
   *
   * <p>{@code aten::index_copy_(Tensor(a!) self, int dim, Tensor index, Tensor source) ->
   * Tensor(a!)}
   *
   * @param dim the dimension that the indices are of
   * @param index the indices, 1-d, of int64
   * @param source the slices, as many as indices
   * @return this tensor
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if the shapes or dtypes do not fit, or an index is out of range
   * @throws TorchException if this is a leaf that requires gradients while they are recorded
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.index_copy_.html">torch.Tensor.index_copy_</a>
   */
  default Tensor indexCopy_(long dim, Tensor index, Tensor source) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenI.index_copy_(
            self.handle(), dim, Args.handle(index, "index"), Args.handle(source, "source")),
        self,
        index,
        source);
  }

  /**
   * Writes an integer in the slices that the indices name.
   *
   * <p>{@code aten::index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) ->
   * Tensor(a!)}
   *
   * @param dim the dimension that the indices are of
   * @param index the indices, 1-d, of int64
   * @param value what to write
   * @return this tensor
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if the shapes or dtypes do not fit, or an index is out of range
   * @throws TorchException if this is a leaf that requires gradients while they are recorded
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.index_fill_.html">torch.Tensor.index_fill_</a>
   */
  default Tensor indexFill_(long dim, Tensor index, long value) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenI.index_fill__int_Scalar(
            self.handle(), dim, Args.handle(index, "index"), Scalar.LONG, value, 0),
        self,
        index);
  }

  /**
   * Writes a real number in the slices that the indices name.
   *
   * <p>{@code aten::index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) ->
   * Tensor(a!)}
   *
   * @param dim the dimension that the indices are of
   * @param index the indices, 1-d, of int64
   * @param value what to write
   * @return this tensor
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if the shapes or dtypes do not fit, or an index is out of range
   * @throws TorchException if this is a leaf that requires gradients while they are recorded
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.index_fill_.html">torch.Tensor.index_fill_</a>
   */
  default Tensor indexFill_(long dim, Tensor index, double value) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenI.index_fill__int_Scalar(
            self.handle(),
            dim,
            Args.handle(index, "index"),
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(value),
            0),
        self,
        index);
  }

  /**
   * Writes a number of any kind in the slices that the indices name.
   *
   * <p>{@code aten::index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) ->
   * Tensor(a!)}
   *
   * @param dim the dimension that the indices are of
   * @param index the indices, 1-d, of int64
   * @param value what to write
   * @return this tensor
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if the shapes or dtypes do not fit, or an index is out of range
   * @throws TorchException if this is a leaf that requires gradients while they are recorded
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.index_fill_.html">torch.Tensor.index_fill_</a>
   */
  default Tensor indexFill_(long dim, Tensor index, Scalar value) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(value, "value");
    return Results.inPlace(
        AtenI.index_fill__int_Scalar(
            self.handle(),
            dim,
            Args.handle(index, "index"),
            value.kind(),
            value.bits(),
            value.imag()),
        self,
        index);
  }
}
