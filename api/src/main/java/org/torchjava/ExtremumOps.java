package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenA;
import org.torchjava.nativebridge.ops.AtenM;

/**
 * Largest and smallest elements, and where they are.
 *
 * <p>nan is the result wherever it occurs. Where several elements are equal, any of their indices
 * can be the result of {@code max} and its relatives, and all of them share the gradient of {@code
 * amax} and its relatives evenly.
 *
 * <p>Every method that returns a tensor makes a new one, which belongs to the open {@link
 * TensorScope} of the thread or, without one, to the garbage collector. Threads may read one tensor
 * at the same time; a tensor that one thread writes to must not be used by another.
 *
 * <p>All methods throw {@link NullPointerException} for a null argument, which they name, and
 * {@link IllegalStateException} for a tensor that was closed. Messages of other exceptions are
 * PyTorch's.
 */
public sealed interface ExtremumOps permits ReductionOps {
  /**
   * {@return the largest of all elements, 0-d}
   *
   * <p>{@code aten::max(Tensor self) -> Tensor}
   *
   * @throws TorchException for a tensor without elements
   * @throws UnsupportedOperationException for complex dtypes
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.max.html">torch.max</a>
   */
  default Tensor max() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenM.max(self.handle()), self);
  }

  /**
   * {@return the largest elements along a dimension, with their indices}
   *
   * <p>{@code aten::max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor
   * indices)}
   *
   * @param dim the dimension to reduce; a negative one counts from the end
   * @throws IndexOutOfBoundsException if a dimension is out of range or has no elements
   * @throws UnsupportedOperationException for complex dtypes
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.max.html">torch.max</a>
   */
  default MaxResult max(long dim) {
    Tensor self = (Tensor) this;
    long[] out = new long[2];
    Tensor[] results = Results.tuple(AtenM.max_dim(self.handle(), dim, false, out), out, 2, self);
    return new MaxResult(results[0], results[1]);
  }

  /**
   * {@return the largest elements along a dimension, with their indices}
   *
   * <p>{@code aten::max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor
   * indices)}
   *
   * @param dim the dimension to reduce; a negative one counts from the end
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range or has no elements
   * @throws UnsupportedOperationException for complex dtypes
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.max.html">torch.max</a>
   */
  default MaxResult max(long dim, boolean keepdim) {
    Tensor self = (Tensor) this;
    long[] out = new long[2];
    Tensor[] results = Results.tuple(AtenM.max_dim(self.handle(), dim, keepdim, out), out, 2, self);
    return new MaxResult(results[0], results[1]);
  }

  /**
   * {@return the larger of each pair of elements of two tensors}
   *
   * <p>{@code aten::max.other(Tensor self, Tensor other) -> Tensor}; the dtypes are promoted to a
   * common one
   *
   * @param other the tensor to compare with; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.maximum.html">torch.maximum</a>
   */
  default Tensor max(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenM.max_other(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return the largest elements along dimensions}
   *
   * <p>{@code aten::amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}
   *
   * @param dim the dimensions to reduce, negative ones count from the end; none means all
   * @throws IndexOutOfBoundsException if a dimension is out of range or has no elements
   * @throws TorchException if a dimension is named twice
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.amax.html">torch.amax</a>
   */
  default Tensor amax(long... dim) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    return Results.tensor(AtenA.amax(self.handle(), dim, dim.length, false), self);
  }

  /**
   * {@return the largest elements along dimensions}
   *
   * <p>{@code aten::amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}
   *
   * @param dim the dimensions to reduce, negative ones count from the end; an empty array means all
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range or has no elements
   * @throws TorchException if a dimension is named twice
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.amax.html">torch.amax</a>
   */
  default Tensor amax(long[] dim, boolean keepdim) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    return Results.tensor(AtenA.amax(self.handle(), dim, dim.length, keepdim), self);
  }

  /**
   * {@return the index of the largest element in the flattened tensor, 0-d}
   *
   * <p>{@code aten::argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}; int64
   *
   * @throws IndexOutOfBoundsException for a tensor without elements
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.argmax.html">torch.argmax</a>
   */
  default Tensor argmax() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenA.argmax(self.handle(), false, 0, false), self);
  }

  /**
   * {@return the indices of the largest elements along a dimension}
   *
   * <p>{@code aten::argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}; int64
   *
   * @param dim the dimension to reduce; a negative one counts from the end
   * @throws IndexOutOfBoundsException if a dimension is out of range or has no elements
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.argmax.html">torch.argmax</a>
   */
  default Tensor argmax(long dim) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenA.argmax(self.handle(), true, dim, false), self);
  }

  /**
   * {@return the indices of the largest elements along a dimension}
   *
   * <p>{@code aten::argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}; int64
   *
   * @param dim the dimension to reduce; a negative one counts from the end
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range or has no elements
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.argmax.html">torch.argmax</a>
   */
  default Tensor argmax(long dim, boolean keepdim) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenA.argmax(self.handle(), true, dim, keepdim), self);
  }

  /**
   * {@return the smallest of all elements, 0-d}
   *
   * <p>{@code aten::min(Tensor self) -> Tensor}
   *
   * @throws TorchException for a tensor without elements
   * @throws UnsupportedOperationException for complex dtypes
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.min.html">torch.min</a>
   */
  default Tensor min() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenM.min(self.handle()), self);
  }

  /**
   * {@return the smallest elements along a dimension, with their indices}
   *
   * <p>{@code aten::min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor
   * indices)}
   *
   * @param dim the dimension to reduce; a negative one counts from the end
   * @throws IndexOutOfBoundsException if a dimension is out of range or has no elements
   * @throws UnsupportedOperationException for complex dtypes
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.min.html">torch.min</a>
   */
  default MinResult min(long dim) {
    Tensor self = (Tensor) this;
    long[] out = new long[2];
    Tensor[] results = Results.tuple(AtenM.min_dim(self.handle(), dim, false, out), out, 2, self);
    return new MinResult(results[0], results[1]);
  }

  /**
   * {@return the smallest elements along a dimension, with their indices}
   *
   * <p>{@code aten::min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor
   * indices)}
   *
   * @param dim the dimension to reduce; a negative one counts from the end
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range or has no elements
   * @throws UnsupportedOperationException for complex dtypes
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.min.html">torch.min</a>
   */
  default MinResult min(long dim, boolean keepdim) {
    Tensor self = (Tensor) this;
    long[] out = new long[2];
    Tensor[] results = Results.tuple(AtenM.min_dim(self.handle(), dim, keepdim, out), out, 2, self);
    return new MinResult(results[0], results[1]);
  }

  /**
   * {@return the smaller of each pair of elements of two tensors}
   *
   * <p>{@code aten::min.other(Tensor self, Tensor other) -> Tensor}; the dtypes are promoted to a
   * common one
   *
   * @param other the tensor to compare with; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.minimum.html">torch.minimum</a>
   */
  default Tensor min(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenM.min_other(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return the smallest elements along dimensions}
   *
   * <p>{@code aten::amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}
   *
   * @param dim the dimensions to reduce, negative ones count from the end; none means all
   * @throws IndexOutOfBoundsException if a dimension is out of range or has no elements
   * @throws TorchException if a dimension is named twice
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.amin.html">torch.amin</a>
   */
  default Tensor amin(long... dim) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    return Results.tensor(AtenA.amin(self.handle(), dim, dim.length, false), self);
  }

  /**
   * {@return the smallest elements along dimensions}
   *
   * <p>{@code aten::amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}
   *
   * @param dim the dimensions to reduce, negative ones count from the end; an empty array means all
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range or has no elements
   * @throws TorchException if a dimension is named twice
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.amin.html">torch.amin</a>
   */
  default Tensor amin(long[] dim, boolean keepdim) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    return Results.tensor(AtenA.amin(self.handle(), dim, dim.length, keepdim), self);
  }

  /**
   * {@return the index of the smallest element in the flattened tensor, 0-d}
   *
   * <p>{@code aten::argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}; int64
   *
   * @throws IndexOutOfBoundsException for a tensor without elements
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.argmin.html">torch.argmin</a>
   */
  default Tensor argmin() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenA.argmin(self.handle(), false, 0, false), self);
  }

  /**
   * {@return the indices of the smallest elements along a dimension}
   *
   * <p>{@code aten::argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}; int64
   *
   * @param dim the dimension to reduce; a negative one counts from the end
   * @throws IndexOutOfBoundsException if a dimension is out of range or has no elements
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.argmin.html">torch.argmin</a>
   */
  default Tensor argmin(long dim) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenA.argmin(self.handle(), true, dim, false), self);
  }

  /**
   * {@return the indices of the smallest elements along a dimension}
   *
   * <p>{@code aten::argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}; int64
   *
   * @param dim the dimension to reduce; a negative one counts from the end
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range or has no elements
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.argmin.html">torch.argmin</a>
   */
  default Tensor argmin(long dim, boolean keepdim) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenA.argmin(self.handle(), true, dim, keepdim), self);
  }

  /**
   * {@return the smallest and the largest of all elements}
   *
   * <p>{@code aten::aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min,
   * Tensor max)}
   *
   * @throws TorchException for a tensor without elements
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.aminmax.html">torch.aminmax</a>
   */
  default AminmaxResult aminmax() {
    Tensor self = (Tensor) this;
    long[] out = new long[2];
    Tensor[] results =
        Results.tuple(AtenA.aminmax(self.handle(), false, 0, false, out), out, 2, self);
    return new AminmaxResult(results[0], results[1]);
  }

  /**
   * {@return the smallest and the largest elements along a dimension}
   *
   * <p>{@code aten::aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min,
   * Tensor max)}
   *
   * @param dim the dimension to reduce; a negative one counts from the end
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.aminmax.html">torch.aminmax</a>
   */
  default AminmaxResult aminmax(long dim, boolean keepdim) {
    Tensor self = (Tensor) this;
    long[] out = new long[2];
    Tensor[] results =
        Results.tuple(AtenA.aminmax(self.handle(), true, dim, keepdim, out), out, 2, self);
    return new AminmaxResult(results[0], results[1]);
  }
}
