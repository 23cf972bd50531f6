package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenA;
import org.torchjava.nativebridge.ops.AtenC;

/**
 * Whether all or any elements are true, and how many.
 *
 * <p>Every method that returns a tensor makes a new one, which belongs to the open {@link
 * TensorScope} of the thread or, without one, to the garbage collector. Threads may read one tensor
 * at the same time; a tensor that one thread writes to must not be used by another.
 *
 * <p>All methods throw {@link NullPointerException} for a null argument, which they name, and
 * {@link IllegalStateException} for a tensor that was closed. Messages of other exceptions are
 * PyTorch's.
 */
public sealed interface LogicalReductionOps permits ReductionOps {
  /**
   * {@return whether all elements are true (not zero)}
   *
   * <p>{@code aten::all(Tensor self) -> Tensor}; bool; uint8 for a uint8 tensor
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.all.html">torch.all</a>
   */
  default Tensor all() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenA.all(self.handle()), self);
  }

  /**
   * {@return whether all elements are true (not zero), along a dimension}
   *
   * <p>{@code aten::all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor}; bool; uint8 for a
   * uint8 tensor
   *
   * @param dim the dimension to reduce; a negative one counts from the end
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.all.html">torch.all</a>
   */
  default Tensor all(long dim) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenA.all_dim(self.handle(), dim, false), self);
  }

  /**
   * {@return whether all elements are true (not zero), along a dimension}
   *
   * <p>{@code aten::all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor}; bool; uint8 for a
   * uint8 tensor
   *
   * @param dim the dimension to reduce; a negative one counts from the end
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.all.html">torch.all</a>
   */
  default Tensor all(long dim, boolean keepdim) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenA.all_dim(self.handle(), dim, keepdim), self);
  }

  /**
   * {@return whether all elements are true (not zero), along dimensions}
   *
   * <p>{@code aten::all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor}; bool;
   * uint8 for a uint8 tensor
   *
   * @param dim the dimensions to reduce, negative ones count from the end; an empty array means all
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if a dimension is named twice
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.all.html">torch.all</a>
   */
  default Tensor all(long[] dim, boolean keepdim) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    return Results.tensor(AtenA.all_dims(self.handle(), dim, dim.length, keepdim), self);
  }

  /**
   * {@return whether any element is true (not zero)}
   *
   * <p>{@code aten::any(Tensor self) -> Tensor}; bool; uint8 for a uint8 tensor
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.any.html">torch.any</a>
   */
  default Tensor any() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenA.any(self.handle()), self);
  }

  /**
   * {@return whether any element is true (not zero), along a dimension}
   *
   * <p>{@code aten::any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor}; bool; uint8 for a
   * uint8 tensor
   *
   * @param dim the dimension to reduce; a negative one counts from the end
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.any.html">torch.any</a>
   */
  default Tensor any(long dim) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenA.any_dim(self.handle(), dim, false), self);
  }

  /**
   * {@return whether any element is true (not zero), along a dimension}
   *
   * <p>{@code aten::any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor}; bool; uint8 for a
   * uint8 tensor
   *
   * @param dim the dimension to reduce; a negative one counts from the end
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.any.html">torch.any</a>
   */
  default Tensor any(long dim, boolean keepdim) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenA.any_dim(self.handle(), dim, keepdim), self);
  }

  /**
   * {@return whether any element is true (not zero), along dimensions}
   *
   * <p>{@code aten::any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor}; bool;
   * uint8 for a uint8 tensor
   *
   * @param dim the dimensions to reduce, negative ones count from the end; an empty array means all
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if a dimension is named twice
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.any.html">torch.any</a>
   */
  default Tensor any(long[] dim, boolean keepdim) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    return Results.tensor(AtenA.any_dims(self.handle(), dim, dim.length, keepdim), self);
  }

  /**
   * {@return how many elements are not zero}
   *
   * <p>{@code aten::count_nonzero(Tensor self, int? dim=None) -> Tensor}; int64
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.count_nonzero.html">torch.count_nonzero</a>
   */
  default Tensor countNonzero() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenC.count_nonzero(self.handle(), false, 0), self);
  }

  /**
   * {@return how many elements are not zero, along dimensions}
   *
   * <p>{@code aten::count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor}; int64
   *
   * @param dim the dimensions to reduce, negative ones count from the end; none means all
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if a dimension is named twice
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.count_nonzero.html">torch.count_nonzero</a>
   */
  default Tensor countNonzero(long... dim) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    return Results.tensor(AtenC.count_nonzero_dim_IntList(self.handle(), dim, dim.length), self);
  }
}
