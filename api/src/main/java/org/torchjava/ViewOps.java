package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenA;
import org.torchjava.nativebridge.ops.AtenB;
import org.torchjava.nativebridge.ops.AtenE;
import org.torchjava.nativebridge.ops.AtenF;
import org.torchjava.nativebridge.ops.AtenR;
import org.torchjava.nativebridge.ops.AtenU;
import org.torchjava.nativebridge.ops.AtenV;

/**
 * The same elements under another shape.
 *
 * <p>A view shares its elements with this tensor: writing to one shows in the other, and gradients
 * flow through both. Every method that returns a tensor makes a new Java object, which belongs to
 * the open {@link TensorScope} of the thread or, without one, to the garbage collector; the shared
 * elements live until the last of them is gone. Threads may read one tensor at the same time; a
 * tensor that one thread writes to must not be used by another, nor may its views.
 *
 * <p>All methods throw {@link NullPointerException} for a null argument, which they name, and
 * {@link IllegalStateException} for a tensor that was closed. Messages of other exceptions are
 * PyTorch's.
 */
public sealed interface ViewOps permits ShapeOps {
  /**
   * {@return this tensor with another shape, without copying}
   *
   * <p>{@code aten::view(Tensor(a) self, SymInt[] size) -> Tensor(a)}
   *
   * @param size the new shape; one size may be -1 and follows from the others
   * @throws TorchException if the shape does not fit the number of elements
   * @throws TorchException if the strides do not allow it; use {@link #reshape} then
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.view.html">torch.Tensor.view</a>
   */
  default Tensor view(long... size) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(size, "size");
    return Results.tensor(AtenV.view(self.handle(), size, size.length), self);
  }

  /**
   * {@return this tensor's bytes read as another dtype}
   *
   * <p>{@code aten::view.dtype(Tensor(a) self, ScalarType dtype) -> Tensor(a)}; the last dimension
   * changes with the size of the elements
   *
   * @param dtype the dtype to read the same bytes as
   * @throws TorchException if the last dimension does not fit
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.view.html">torch.Tensor.view</a>
   */
  default Tensor view(DType dtype) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dtype, "dtype");
    return Results.tensor(AtenV.view_dtype(self.handle(), DType.code(dtype)), self);
  }

  /**
   * {@return this tensor with the shape of another, without copying}
   *
   * <p>{@code aten::view_as(Tensor(a) self, Tensor other) -> Tensor(a)}
   *
   * @param other the tensor with the shape
   * @throws TorchException if the shape does not fit the number of elements
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.view_as.html">torch.Tensor.view_as</a>
   */
  default Tensor viewAs(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenV.view_as(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return this tensor with another shape: a view where the strides allow it, else a copy}
   *
   * <p>{@code aten::reshape(Tensor(a) self, SymInt[] shape) -> Tensor(a)}
   *
   * @param size the new shape; one size may be -1 and follows from the others
   * @throws TorchException if the shape does not fit the number of elements
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.reshape.html">torch.reshape</a>
   */
  default Tensor reshape(long... size) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(size, "size");
    return Results.tensor(AtenR.reshape(self.handle(), size, size.length), self);
  }

  /**
   * {@return this tensor with the shape of another: a view where the strides allow it, else a copy}
   *
   * <p>{@code aten::reshape_as(Tensor(a) self, Tensor other) -> Tensor(a)}
   *
   * @param other the tensor with the shape
   * @throws TorchException if the shape does not fit the number of elements
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.reshape_as.html">torch.Tensor.reshape_as</a>
   */
  default Tensor reshapeAs(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenR.reshape_as(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return all elements, 1-d: a view where the strides allow it, else a copy}
   *
   * <p>{@code aten::ravel(Tensor(a) self) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.ravel.html">torch.ravel</a>
   */
  default Tensor ravel() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenR.ravel(self.handle()), self);
  }

  /**
   * {@return all elements, 1-d: a view where the strides allow it, else a copy}
   *
   * <p>{@code aten::flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) ->
   * Tensor(a)}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.flatten.html">torch.flatten</a>
   */
  default Tensor flatten() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenF.flatten_using_ints(self.handle(), 0, -1), self);
  }

  /**
   * {@return this tensor with neighbouring dimensions merged: a view where the strides allow it,
   * else a copy}
   *
   * <p>{@code aten::flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) ->
   * Tensor(a)}
   *
   * @param startDim the first dimension to merge
   * @param endDim the last dimension to merge
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.flatten.html">torch.flatten</a>
   */
  default Tensor flatten(long startDim, long endDim) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenF.flatten_using_ints(self.handle(), startDim, endDim), self);
  }

  /**
   * {@return a view with one dimension taken apart}
   *
   * <p>{@code aten::unflatten.int(Tensor(a) self, int dim, SymInt[] sizes) -> Tensor(a)}
   *
   * @param dim the dimension to take apart
   * @param sizes its new sizes; one may be -1
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if there are no sizes or they do not multiply to the size of the
   *     dimension
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.unflatten.html">torch.unflatten</a>
   */
  default Tensor unflatten(long dim, long... sizes) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(sizes, "sizes");
    return Results.tensor(AtenU.unflatten_int(self.handle(), dim, sizes, sizes.length), self);
  }

  /**
   * {@return a view with dimensions of size 1 repeated without copying, and new dimensions in
   * front}
   *
   * <p>{@code aten::expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)}
   *
   * @param size the new shape; -1 keeps a size
   * @throws TorchException if a size that is not 1 would change, or there are fewer sizes than
   *     dimensions
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.expand.html">torch.Tensor.expand</a>
   */
  default Tensor expand(long... size) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(size, "size");
    return Guards.viewed(
        Results.tensor(AtenE.expand(self.handle(), size, size.length, false), self), size);
  }

  /**
   * {@return a view with the shape of another tensor, see {@link #expand}}
   *
   * <p>{@code aten::expand_as(Tensor(a) self, Tensor other) -> Tensor(a)}
   *
   * @param other the tensor with the shape
   * @throws TorchException if a size that is not 1 would change, or there are fewer sizes than
   *     dimensions
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.expand_as.html">torch.Tensor.expand_as</a>
   */
  default Tensor expandAs(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenE.expand_as(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return a view with another shape, see {@link #expand}}
   *
   * <p>{@code aten::broadcast_to(Tensor(a) self, SymInt[] size) -> Tensor(a)}
   *
   * @param size the new shape
   * @throws TorchException if a size that is not 1 would change, or there are fewer sizes than
   *     dimensions
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.broadcast_to.html">torch.broadcast_to</a>
   */
  default Tensor broadcastTo(long... size) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(size, "size");
    return Guards.viewed(
        Results.tensor(AtenB.broadcast_to(self.handle(), size, size.length), self), size);
  }

  /**
   * {@return a view of this tensor's memory with any shape and strides, from this tensor's first
   * element}
   *
   * <p>{@code aten::as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt?
   * storage_offset=None) -> Tensor(a)}
   *
   * @param size the shape of the view
   * @param stride its strides, in elements
   * @throws TorchException if the arrays have different lengths or the view leaves the memory
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.as_strided.html">torch.as_strided</a>
   */
  default Tensor asStrided(long[] size, long[] stride) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(size, "size");
    Objects.requireNonNull(stride, "stride");
    return Guards.viewed(
        Results.tensor(
            AtenA.as_strided(self.handle(), size, size.length, stride, stride.length, false, 0),
            self),
        size);
  }

  /**
   * {@return a view of this tensor's memory with any shape and strides}
   *
   * <p>{@code aten::as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt?
   * storage_offset=None) -> Tensor(a)}
   *
   * @param size the shape of the view
   * @param stride its strides, in elements
   * @param storageOffset the first element's place in the memory
   * @throws TorchException if the arrays have different lengths or the view leaves the memory
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.as_strided.html">torch.as_strided</a>
   */
  default Tensor asStrided(long[] size, long[] stride, long storageOffset) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(size, "size");
    Objects.requireNonNull(stride, "stride");
    return Guards.viewed(
        Results.tensor(
            AtenA.as_strided(
                self.handle(), size, size.length, stride, stride.length, true, storageOffset),
            self),
        size);
  }

  /**
   * {@return a view of all windows along a dimension, in a new last dimension}
   *
   * <p>{@code aten::unfold(Tensor(a) self, int dimension, int size, int step) -> Tensor(a)}
   *
   * @param dimension the dimension to slide along
   * @param size the length of a window
   * @param step from one window to the next
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if the size is too large or the step not positive
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.unfold.html">torch.Tensor.unfold</a>
   */
  default Tensor unfold(long dimension, long size, long step) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenU.unfold(self.handle(), dimension, size, step), self);
  }

  /**
   * {@return a complex tensor's real and imaginary parts as a last dimension of size 2, a view}
   *
   * <p>{@code aten::view_as_real(Tensor(a) self) -> Tensor(a)}
   *
   * @throws TorchException for dtypes that are not complex
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.view_as_real.html">torch.view_as_real</a>
   */
  default Tensor viewAsReal() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenV.view_as_real(self.handle()), self);
  }

  /**
   * {@return pairs of numbers in the last dimension as complex numbers, a view}
   *
   * <p>{@code aten::view_as_complex(Tensor(a) self) -> Tensor(a)}
   *
   * @throws TorchException if the last dimension is not of size 2, or the dtype not a floating
   *     point one
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.view_as_complex.html">torch.view_as_complex</a>
   */
  default Tensor viewAsComplex() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenV.view_as_complex(self.handle()), self);
  }
}
