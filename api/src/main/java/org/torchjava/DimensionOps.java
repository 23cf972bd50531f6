package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenM;
import org.torchjava.nativebridge.ops.AtenP;
import org.torchjava.nativebridge.ops.AtenS;
import org.torchjava.nativebridge.ops.AtenT;
import org.torchjava.nativebridge.ops.AtenU;

/**
 * Dimensions swapped, added or removed: views of the same elements.
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
public sealed interface DimensionOps permits ShapeOps {
  /**
   * {@return a view with two dimensions swapped}
   *
   * <p>{@code aten::transpose.int(Tensor(a) self, int dim0, int dim1) -> Tensor(a)}
   *
   * @param dim0 one dimension
   * @param dim1 the other dimension
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.transpose.html">torch.transpose</a>
   */
  default Tensor transpose(long dim0, long dim1) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenT.transpose_int(self.handle(), dim0, dim1), self);
  }

  /**
   * {@return a view with two dimensions swapped}
   *
   * <p>{@code aten::swapaxes(Tensor(a) self, int axis0, int axis1) -> Tensor(a)}
   *
   * @param axis0 one dimension
   * @param axis1 the other dimension
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.swapaxes.html">torch.swapaxes</a>
   */
  default Tensor swapaxes(long axis0, long axis1) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenS.swapaxes(self.handle(), axis0, axis1), self);
  }

  /**
   * {@return a view with two dimensions swapped}
   *
   * <p>{@code aten::swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)}
   *
   * @param dim0 one dimension
   * @param dim1 the other dimension
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.swapdims.html">torch.swapdims</a>
   */
  default Tensor swapdims(long dim0, long dim1) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenS.swapdims(self.handle(), dim0, dim1), self);
  }

  /**
   * {@return a view with the dimensions in another order}
   *
   * <p>{@code aten::permute(Tensor(a) self, int[] dims) -> Tensor(a)}
   *
   * @param dims for each dimension of the result, which one it was
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if a dimension is missing or named twice
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.permute.html">torch.permute</a>
   */
  default Tensor permute(long... dims) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dims, "dims");
    return Results.tensor(AtenP.permute(self.handle(), dims, dims.length), self);
  }

  /**
   * {@return a view with one dimension moved}
   *
   * <p>{@code aten::movedim.int(Tensor(a) self, int source, int destination) -> Tensor(a)}
   *
   * @param source where it was
   * @param destination where it goes
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.movedim.html">torch.movedim</a>
   */
  default Tensor movedim(long source, long destination) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenM.movedim_int(self.handle(), source, destination), self);
  }

  /**
   * {@return a view with dimensions moved}
   *
   * <p>{@code aten::movedim.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)}
   *
   * @param source where they were
   * @param destination where they go
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if a dimension is named twice or the arrays have different lengths
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.movedim.html">torch.movedim</a>
   */
  default Tensor movedim(long[] source, long[] destination) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(destination, "destination");
    return Results.tensor(
        AtenM.movedim_intlist(
            self.handle(), source, source.length, destination, destination.length),
        self);
  }

  /**
   * {@return a view of a matrix with rows and columns swapped; fewer dimensions stay as they are}
   *
   * <p>{@code aten::t(Tensor(a) self) -> Tensor(a)}
   *
   * @throws TorchException for more than two dimensions
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.t.html">torch.t</a>
   */
  default Tensor t() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenT.t(self.handle()), self);
  }

  /**
   * {@return a view with the last two dimensions swapped}
   *
   * <p>{@code aten::mT(Tensor(a) self) -> Tensor(a)}
   *
   * @throws TorchException for fewer than two dimensions
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.mT.html">torch.Tensor.mT</a>
   */
  default Tensor mT() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenM.mT(self.handle()), self);
  }

  /**
   * {@return a view without the dimensions of size 1}
   *
   * <p>{@code aten::squeeze(Tensor(a) self) -> Tensor(a)}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.squeeze.html">torch.squeeze</a>
   */
  default Tensor squeeze() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenS.squeeze(self.handle()), self);
  }

  /**
   * {@return a view without one dimension, if its size is 1}
   *
   * <p>{@code aten::squeeze.dim(Tensor(a) self, int dim) -> Tensor(a)}
   *
   * @param dim the dimension
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.squeeze.html">torch.squeeze</a>
   */
  default Tensor squeeze(long dim) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenS.squeeze_dim(self.handle(), dim), self);
  }

  /**
   * {@return a view without those of the dimensions whose size is 1}
   *
   * <p>{@code aten::squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)}
   *
   * @param dim the dimensions
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.squeeze.html">torch.squeeze</a>
   */
  default Tensor squeeze(long[] dim) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    return Results.tensor(AtenS.squeeze_dims(self.handle(), dim, dim.length), self);
  }

  /**
   * {@return a view with a new dimension of size 1}
   *
   * <p>{@code aten::unsqueeze(Tensor(a) self, int dim) -> Tensor(a)}
   *
   * @param dim where the new dimension goes
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.unsqueeze.html">torch.unsqueeze</a>
   */
  default Tensor unsqueeze(long dim) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenU.unsqueeze(self.handle(), dim), self);
  }

  /**
   * Swaps two dimensions of this tensor, without moving elements.
   *
   * <p>{@code aten::transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)}
   *
   * @param dim0 one dimension
   * @param dim1 the other dimension
   * @return this tensor
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.transpose_.html">torch.Tensor.transpose_</a>
   */
  default Tensor transpose_(long dim0, long dim1) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenT.transpose_(self.handle(), dim0, dim1), self);
  }

  /**
   * Swaps rows and columns of this matrix, without moving elements.
   *
   * <p>{@code aten::t_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException for more than two dimensions
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.t_.html">torch.Tensor.t_</a>
   */
  default Tensor t_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenT.t_(self.handle()), self);
  }

  /**
   * Removes the dimensions of size 1 from this tensor.
   *
   * <p>{@code aten::squeeze_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.squeeze_.html">torch.Tensor.squeeze_</a>
   */
  default Tensor squeeze_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenS.squeeze_(self.handle()), self);
  }

  /**
   * Removes a dimension from this tensor, if its size is 1.
   *
   * <p>{@code aten::squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)}
   *
   * @param dim the dimension
   * @return this tensor
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.squeeze_.html">torch.Tensor.squeeze_</a>
   */
  default Tensor squeeze_(long dim) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenS.squeeze__dim(self.handle(), dim), self);
  }

  /**
   * Adds a dimension of size 1 to this tensor.
   *
   * <p>{@code aten::unsqueeze_(Tensor(a!) self, int dim) -> Tensor(a!)}
   *
   * @param dim where the new dimension goes
   * @return this tensor
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.unsqueeze_.html">torch.Tensor.unsqueeze_</a>
   */
  default Tensor unsqueeze_(long dim) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenU.unsqueeze_(self.handle(), dim), self);
  }
}
