package org.torchjava;

import java.util.List;
import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenC;
import org.torchjava.nativebridge.ops.AtenN;
import org.torchjava.nativebridge.ops.AtenS;
import org.torchjava.nativebridge.ops.AtenT;
import org.torchjava.nativebridge.ops.AtenU;

/**
 * Parts of a tensor along a dimension: views of the same elements.
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
public sealed interface SplitOps permits ShapeOps {
  /**
   * {@return one slice along a dimension, which is removed}
   *
   * <p>{@code aten::select.int(Tensor(a) self, int dim, SymInt index) -> Tensor(a)}
   *
   * @param dim the dimension; a negative one counts from the end
   * @param index which slice; a negative one counts from the end
   * @throws IndexOutOfBoundsException if the dimension or the index is out of range
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.select.html">torch.select</a>
   */
  default Tensor select(long dim, long index) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenS.select_int(self.handle(), dim, index), self);
  }

  /**
   * {@return a range of slices along a dimension}
   *
   * <p>{@code aten::narrow(Tensor(a) self, int dim, SymInt start, SymInt length) -> Tensor(a)}
   *
   * @param dim the dimension; a negative one counts from the end
   * @param start the first slice
   * @param length how many slices
   * @throws IndexOutOfBoundsException if the dimension or {@code start} is out of range
   * @throws TorchException if {@code length} is negative or too large
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.narrow.html">torch.narrow</a>
   */
  default Tensor narrow(long dim, long start, long length) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenN.narrow(self.handle(), dim, start, length), self);
  }

  /**
   * {@return a range of slices along a dimension, as Python's {@code start:end} takes it}
   *
   * <p>The same as {@link #slice(long, long, long, long)} with step 1.
   *
   * @param dim the dimension; a negative one counts from the end
   * @param start the first slice
   * @param end the first slice not taken
   * @throws IndexOutOfBoundsException if a dimension is out of range
   */
  default Tensor slice(long dim, long start, long end) {
    return slice(dim, start, end, 1);
  }

  /**
   * {@return slices along a dimension, as Python's {@code start:end:step} takes them}
   *
   * <p>{@code aten::slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None,
   * SymInt step=1) -> Tensor(a)}; a start or end out of range is cut to it
   *
   * @param dim the dimension; a negative one counts from the end
   * @param start the first slice
   * @param end the first slice not taken
   * @param step from one slice to the next
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if the step is not positive
   */
  default Tensor slice(long dim, long start, long end, long step) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenS.slice_Tensor(self.handle(), dim, true, start, true, end, step), self);
  }

  /**
   * {@return the slices along the first dimension, which is removed}
   *
   * <p>{@code aten::unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]}
   *
   * @throws IndexOutOfBoundsException for a 0-d tensor
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.unbind.html">torch.unbind</a>
   */
  default List<Tensor> unbind() {
    Tensor self = (Tensor) this;
    return Results.list(AtenU.unbind_int(self.handle(), 0), self);
  }

  /**
   * {@return the slices along a dimension, which is removed}
   *
   * <p>{@code aten::unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]}
   *
   * @param dim the dimension; a negative one counts from the end
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.unbind.html">torch.unbind</a>
   */
  default List<Tensor> unbind(long dim) {
    Tensor self = (Tensor) this;
    return Results.list(AtenU.unbind_int(self.handle(), dim), self);
  }

  /**
   * {@return parts of equal size along the first dimension, the last may be smaller}
   *
   * <p>{@code aten::chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]}
   *
   * @param chunks how many parts at most
   * @throws TorchException if {@code chunks} is not positive
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.chunk.html">torch.chunk</a>
   */
  default List<Tensor> chunk(long chunks) {
    Tensor self = (Tensor) this;
    return Results.list(AtenC.chunk(self.handle(), chunks, 0), self);
  }

  /**
   * {@return parts of equal size along a dimension, the last may be smaller}
   *
   * <p>{@code aten::chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]}
   *
   * @param chunks how many parts at most
   * @param dim the dimension; a negative one counts from the end
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if {@code chunks} is not positive
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.chunk.html">torch.chunk</a>
   */
  default List<Tensor> chunk(long chunks, long dim) {
    Tensor self = (Tensor) this;
    return Results.list(AtenC.chunk(self.handle(), chunks, dim), self);
  }

  /**
   * {@return parts of one size along the first dimension, the last may be smaller}
   *
   * <p>{@code aten::split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) -> Tensor(a)[]}
   *
   * @param splitSize the size of a part
   * @throws TorchException if {@code splitSize} is negative
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.split.html">torch.split</a>
   */
  default List<Tensor> split(long splitSize) {
    Tensor self = (Tensor) this;
    return Results.list(AtenS.split_Tensor(self.handle(), splitSize, 0), self);
  }

  /**
   * {@return parts of one size along a dimension, the last may be smaller}
   *
   * <p>{@code aten::split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) -> Tensor(a)[]}
   *
   * @param splitSize the size of a part
   * @param dim the dimension; a negative one counts from the end
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if {@code splitSize} is negative
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.split.html">torch.split</a>
   */
  default List<Tensor> split(long splitSize, long dim) {
    Tensor self = (Tensor) this;
    return Results.list(AtenS.split_Tensor(self.handle(), splitSize, dim), self);
  }

  /**
   * {@return parts of given sizes along a dimension}
   *
   * <p>{@code aten::split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) ->
   * Tensor(a)[]}
   *
   * @param splitSizes the sizes of the parts
   * @param dim the dimension; a negative one counts from the end
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if the sizes do not add up to that of the dimension
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.split.html">torch.split</a>
   */
  default List<Tensor> split(long[] splitSizes, long dim) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(splitSizes, "splitSizes");
    return Results.list(
        AtenS.split_with_sizes(self.handle(), splitSizes, splitSizes.length, dim), self);
  }

  /**
   * {@return that many parts along a dimension, as equal in size as possible}
   *
   * <p>{@code aten::tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) ->
   * Tensor(a)[]}
   *
   * @param sections how many parts
   * @param dim the dimension; a negative one counts from the end
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if {@code sections} is not positive
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor_split.html">torch.tensor_split</a>
   */
  default List<Tensor> tensorSplit(long sections, long dim) {
    Tensor self = (Tensor) this;
    return Results.list(AtenT.tensor_split_sections(self.handle(), sections, dim), self);
  }

  /**
   * {@return the parts along a dimension between given places}
   *
   * <p>{@code aten::tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0) ->
   * Tensor(a)[]}
   *
   * @param indices where parts begin, but for the first
   * @param dim the dimension; a negative one counts from the end
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor_split.html">torch.tensor_split</a>
   */
  default List<Tensor> tensorSplit(long[] indices, long dim) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(indices, "indices");
    return Results.list(
        AtenT.tensor_split_indices(self.handle(), indices, indices.length, dim), self);
  }
}
