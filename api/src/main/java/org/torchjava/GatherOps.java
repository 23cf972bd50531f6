package org.torchjava;

import org.torchjava.nativebridge.ops.AtenA;
import org.torchjava.nativebridge.ops.AtenG;
import org.torchjava.nativebridge.ops.AtenI;
import org.torchjava.nativebridge.ops.AtenM;
import org.torchjava.nativebridge.ops.AtenN;
import org.torchjava.nativebridge.ops.AtenT;

/**
 * Elements picked by a tensor of indices or a mask, into a new tensor.
 *
 * <p>Every method that returns a tensor makes a new one, which belongs to the open {@link
 * TensorScope} of the thread or, without one, to the garbage collector. Threads may read one tensor
 * at the same time; a tensor that one thread writes to must not be used by another.
 *
 * <p>All methods throw {@link NullPointerException} for a null argument, which they name, and
 * {@link IllegalStateException} for a tensor that was closed. Messages of other exceptions are
 * PyTorch's.
 */
public sealed interface GatherOps permits IndexOps {
  /**
   * {@return for every place of {@code index}, the element that it names along a dimension}
   *
   * <p>{@code aten::gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) ->
   * Tensor}; the shape is that of {@code index}
   *
   * @param dim the dimension that the indices are of
   * @param index the indices, of int64, with as many dimensions as this tensor
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if the shapes do not fit, the dtype of the indices is not an integer
   *     one, or an index is out of range
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.gather.html">torch.gather</a>
   */
  default Tensor gather(long dim, Tensor index) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenG.gather(self.handle(), dim, Args.handle(index, "index"), false), self, index);
  }

  /**
   * {@return for every place of {@code indices}, the element that it names along a dimension}
   *
   * <p>{@code aten::take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor}
   *
   * @param indices the indices, of int64, broadcast against this tensor
   * @param dim the dimension that the indices are of
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if an index is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.take_along_dim.html">torch.take_along_dim</a>
   */
  default Tensor takeAlongDim(Tensor indices, long dim) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenT.take_along_dim(self.handle(), Args.handle(indices, "indices"), true, dim),
        self,
        indices);
  }

  /**
   * {@return the elements at places of the flattened tensor}
   *
   * <p>{@code aten::take(Tensor self, Tensor index) -> Tensor}; the shape is that of {@code index}
   *
   * @param index the indices, of int64
   * @throws IndexOutOfBoundsException if an index is out of range
   * @throws TorchException for indices that are not int64
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.take.html">torch.take</a>
   */
  default Tensor take(Tensor index) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenT.take(self.handle(), Args.handle(index, "index")), self, index);
  }

  /**
   * {@return a copy of the slices that the indices name along a dimension}
   *
   * <p>{@code aten::index_select(Tensor self, int dim, Tensor index) -> Tensor}
   *
   * @param dim the dimension that the indices are of
   * @param index the indices, 1-d, of int32 or int64
   * @throws IndexOutOfBoundsException if a dimension or an index is out of range, or {@code index}
   *     has more than one dimension
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.index_select.html">torch.index_select</a>
   */
  default Tensor indexSelect(long dim, Tensor index) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenI.index_select(self.handle(), dim, Args.handle(index, "index")), self, index);
  }

  /**
   * {@return the elements where a mask is true, 1-d}
   *
   * <p>{@code aten::masked_select(Tensor self, Tensor mask) -> Tensor}
   *
   * @param mask where to take elements, bool; the shapes are broadcast together
   * @throws TorchException for a mask that is not bool, or shapes that cannot be broadcast together
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.masked_select.html">torch.masked_select</a>
   */
  default Tensor maskedSelect(Tensor mask) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenM.masked_select(self.handle(), Args.handle(mask, "mask")), self, mask);
  }

  /**
   * {@return the indices of the elements that are not zero, a row for each}
   *
   * <p>{@code aten::nonzero(Tensor self) -> Tensor}; int64; the shape is [n, dim()]
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nonzero.html">torch.nonzero</a>
   */
  default Tensor nonzero() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenN.nonzero(self.handle()), self);
  }

  /**
   * {@return the indices of the elements that are not zero, a row for each}
   *
   * <p>{@code aten::argwhere(Tensor self) -> Tensor}; int64; the shape is [n, dim()]
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.argwhere.html">torch.argwhere</a>
   */
  default Tensor argwhere() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenA.argwhere(self.handle()), self);
  }
}
