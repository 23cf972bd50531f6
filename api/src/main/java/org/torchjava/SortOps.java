package org.torchjava;

import org.torchjava.nativebridge.ops.AtenA;
import org.torchjava.nativebridge.ops.AtenInternalU;
import org.torchjava.nativebridge.ops.AtenM;
import org.torchjava.nativebridge.ops.AtenS;
import org.torchjava.nativebridge.ops.AtenT;
import org.torchjava.nativebridge.ops.AtenU;

/**
 * Sorting, the largest k, and distinct elements.
 *
 * <p>nan is larger than every number here. The order of equal elements is open unless a method says
 * stable.
 *
 * <p>Every method that returns a tensor makes a new one, which belongs to the open {@link
 * TensorScope} of the thread or, without one, to the garbage collector. Threads may read one tensor
 * at the same time; a tensor that one thread writes to must not be used by another.
 *
 * <p>All methods throw {@link NullPointerException} for a null argument, which they name, and
 * {@link IllegalStateException} for a tensor that was closed. Messages of other exceptions are
 * PyTorch's.
 */
public sealed interface SortOps permits ReductionOps {
  /**
   * {@return the elements in ascending order along the last dimension, with where they came from}
   *
   * <p>{@code aten::sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor
   * indices)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.sort.html">torch.sort</a>
   */
  default SortResult sort() {
    Tensor self = (Tensor) this;
    long[] out = new long[2];
    Tensor[] results = Results.tuple(AtenS.sort(self.handle(), -1, false, out), out, 2, self);
    return new SortResult(results[0], results[1]);
  }

  /**
   * {@return the elements in ascending order along a dimension, with where they came from}
   *
   * <p>{@code aten::sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor
   * indices)}
   *
   * @param dim the dimension to sort along; a negative one counts from the end
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.sort.html">torch.sort</a>
   */
  default SortResult sort(long dim) {
    Tensor self = (Tensor) this;
    long[] out = new long[2];
    Tensor[] results = Results.tuple(AtenS.sort(self.handle(), dim, false, out), out, 2, self);
    return new SortResult(results[0], results[1]);
  }

  /**
   * {@return the elements in order along a dimension, with where they came from}
   *
   * <p>{@code aten::sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor
   * indices)}
   *
   * @param dim the dimension to sort along; a negative one counts from the end
   * @param descending whether the largest comes first
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.sort.html">torch.sort</a>
   */
  default SortResult sort(long dim, boolean descending) {
    Tensor self = (Tensor) this;
    long[] out = new long[2];
    Tensor[] results = Results.tuple(AtenS.sort(self.handle(), dim, descending, out), out, 2, self);
    return new SortResult(results[0], results[1]);
  }

  /**
   * {@return the elements in order along a dimension, with where they came from}
   *
   * <p>{@code aten::sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) ->
   * (Tensor values, Tensor indices)}
   *
   * @param dim the dimension to sort along; a negative one counts from the end
   * @param descending whether the largest comes first
   * @param stable whether equal elements keep their order
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.sort.html">torch.sort</a>
   */
  default SortResult sort(long dim, boolean descending, boolean stable) {
    Tensor self = (Tensor) this;
    long[] out = new long[2];
    Tensor[] results =
        Results.tuple(
            AtenS.sort_stable(self.handle(), stable ? 1 : 0, dim, descending, out), out, 2, self);
    return new SortResult(results[0], results[1]);
  }

  /**
   * {@return the indices that sort the last dimension in ascending order}
   *
   * <p>{@code aten::argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor}; int64
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.argsort.html">torch.argsort</a>
   */
  default Tensor argsort() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenA.argsort(self.handle(), -1, false), self);
  }

  /**
   * {@return the indices that sort a dimension}
   *
   * <p>{@code aten::argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor}; int64
   *
   * @param dim the dimension to sort along; a negative one counts from the end
   * @param descending whether the largest comes first
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.argsort.html">torch.argsort</a>
   */
  default Tensor argsort(long dim, boolean descending) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenA.argsort(self.handle(), dim, descending), self);
  }

  /**
   * {@return the indices that sort a dimension}
   *
   * <p>{@code aten::argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False)
   * -> Tensor}; int64
   *
   * @param dim the dimension to sort along; a negative one counts from the end
   * @param descending whether the largest comes first
   * @param stable whether equal elements keep their order
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.argsort.html">torch.argsort</a>
   */
  default Tensor argsort(long dim, boolean descending, boolean stable) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenA.argsort_stable(self.handle(), stable, dim, descending), self);
  }

  /**
   * {@return the elements in ascending order along the first dimension}
   *
   * <p>{@code aten::msort(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.msort.html">torch.msort</a>
   */
  default Tensor msort() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenM.msort(self.handle()), self);
  }

  /**
   * {@return the largest elements along the last dimension in descending order, with their indices}
   *
   * <p>{@code aten::topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) ->
   * (Tensor values, Tensor indices)}
   *
   * @param k how many
   * @throws TorchException if {@code k} is negative or larger than the size of the dimension
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.topk.html">torch.topk</a>
   */
  default TopkResult topk(long k) {
    Tensor self = (Tensor) this;
    long[] out = new long[2];
    Tensor[] results =
        Results.tuple(AtenT.topk(self.handle(), k, -1, true, true, out), out, 2, self);
    return new TopkResult(results[0], results[1]);
  }

  /**
   * {@return the largest elements along a dimension in descending order, with their indices}
   *
   * <p>{@code aten::topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) ->
   * (Tensor values, Tensor indices)}
   *
   * @param k how many
   * @param dim the dimension to search along; a negative one counts from the end
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if {@code k} is negative or larger than the size of the dimension
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.topk.html">torch.topk</a>
   */
  default TopkResult topk(long k, long dim) {
    Tensor self = (Tensor) this;
    long[] out = new long[2];
    Tensor[] results =
        Results.tuple(AtenT.topk(self.handle(), k, dim, true, true, out), out, 2, self);
    return new TopkResult(results[0], results[1]);
  }

  /**
   * {@return the largest or smallest elements along a dimension, with their indices}
   *
   * <p>{@code aten::topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) ->
   * (Tensor values, Tensor indices)}
   *
   * @param k how many
   * @param dim the dimension to search along; a negative one counts from the end
   * @param largest whether to take the largest, or else the smallest
   * @param sorted whether the result is in order
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if {@code k} is negative or larger than the size of the dimension
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.topk.html">torch.topk</a>
   */
  default TopkResult topk(long k, long dim, boolean largest, boolean sorted) {
    Tensor self = (Tensor) this;
    long[] out = new long[2];
    Tensor[] results =
        Results.tuple(AtenT.topk(self.handle(), k, dim, largest, sorted, out), out, 2, self);
    return new TopkResult(results[0], results[1]);
  }

  /**
   * {@return the distinct elements in ascending order, 1-d}
   *
   * <p>{@code aten::_unique2(Tensor self, bool sorted=True, bool return_inverse=False, bool
   * return_counts=False) -> (Tensor, Tensor, Tensor)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.unique.html">torch.unique</a>
   */
  default Tensor unique() {
    Tensor self = (Tensor) this;
    long[] out = new long[3];
    int status = AtenInternalU._unique2(self.handle(), true, false, false, out);
    Tensor[] results = Results.tuple(status, out, 3, self);
    // PyTorch makes the other two results even when nobody asked for them: they are empty.
    results[1].close();
    results[2].close();
    return results[0];
  }

  /**
   * {@return the distinct elements in ascending order, where each element went, and how often each
   * occurs}
   *
   * <p>{@code aten::_unique2(Tensor self, bool sorted=True, bool return_inverse=False, bool
   * return_counts=False) -> (Tensor, Tensor, Tensor)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.unique.html">torch.unique</a>
   */
  default UniqueResult uniqueCounts() {
    Tensor self = (Tensor) this;
    long[] out = new long[3];
    Tensor[] results =
        Results.tuple(AtenInternalU._unique2(self.handle(), true, true, true, out), out, 3, self);
    return new UniqueResult(results[0], results[1], results[2]);
  }

  /**
   * {@return the distinct slices along a dimension in ascending order, where each slice went, and
   * how often each occurs}
   *
   * <p>{@code aten::unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False,
   * bool return_counts=False) -> (Tensor, Tensor, Tensor)}
   *
   * @param dim the dimension whose slices are compared
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.unique.html">torch.unique</a>
   */
  default UniqueResult uniqueCounts(long dim) {
    Tensor self = (Tensor) this;
    long[] out = new long[3];
    Tensor[] results =
        Results.tuple(AtenU.unique_dim(self.handle(), dim, true, true, true, out), out, 3, self);
    return new UniqueResult(results[0], results[1], results[2]);
  }

  /**
   * {@return the elements without those that equal the one before, where each went, and the lengths
   * of the runs}
   *
   * <p>{@code aten::unique_consecutive(Tensor self, bool return_inverse=False, bool
   * return_counts=False, int? dim=None) -> (Tensor, Tensor, Tensor)}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.unique_consecutive.html">torch.unique_consecutive</a>
   */
  default UniqueResult uniqueConsecutive() {
    Tensor self = (Tensor) this;
    long[] out = new long[3];
    Tensor[] results =
        Results.tuple(
            AtenU.unique_consecutive(self.handle(), true, true, false, 0, out), out, 3, self);
    return new UniqueResult(results[0], results[1], results[2]);
  }
}
