package org.torchjava;

import org.torchjava.nativebridge.ops.AtenInternalU;
import org.torchjava.nativebridge.ops.AtenU;

/**
 * Distinct elements: {@code torch.unique}, which is several operators in LibTorch.
 *
 * <p>Results are new tensors, which belong to the open {@link TensorScope} of the thread or,
 * without one, to the garbage collector. All methods throw {@link IllegalStateException} for a
 * tensor that was closed. Threads may read one tensor at the same time.
 */
public sealed interface UniqueOps permits Tensor {
  /**
   * {@return the distinct elements in ascending order, 1-d}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.unique.html">torch.unique</a>
   */
  default Tensor unique() {
    Tensor self = (Tensor) this;
    long[] out = new long[3];
    int status = AtenInternalU._unique2(self.handle(), true, false, false, out);
    return only(Results.tuple(status, out, 3, self));
  }

  /**
   * {@return the distinct slices along a dimension, in ascending order}
   *
   * @param dim the dimension
   * @throws IndexOutOfBoundsException if there is no such dimension
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.unique.html">torch.unique</a>
   */
  default Tensor unique(long dim) {
    Tensor self = (Tensor) this;
    long[] out = new long[3];
    int status = AtenU.unique_dim(self.handle(), dim, true, false, false, out);
    return only(Results.tuple(status, out, 3, self));
  }

  /**
   * {@return the distinct elements, 1-d, and what else is asked for}
   *
   * <p>{@code aten::_unique2(Tensor self, bool sorted=True, bool return_inverse=False, bool
   * return_counts=False) -> (Tensor, Tensor, Tensor)}
   *
   * @param sorted whether they shall be in ascending order
   * @param returnInverse whether to tell where each element is among them
   * @param returnCounts whether to tell how often each of them occurs
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.unique.html">torch.unique</a>
   */
  default UniqueResult unique(boolean sorted, boolean returnInverse, boolean returnCounts) {
    Tensor self = (Tensor) this;
    long[] out = new long[3];
    int status = AtenInternalU._unique2(self.handle(), sorted, returnInverse, returnCounts, out);
    return result(Results.tuple(status, out, 3, self));
  }

  /**
   * {@return the distinct slices along a dimension, and what else is asked for}
   *
   * <p>{@code aten::unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False,
   * bool return_counts=False) -> (Tensor, Tensor, Tensor)}
   *
   * @param sorted whether they shall be in ascending order
   * @param returnInverse whether to tell where each slice is among them
   * @param returnCounts whether to tell how often each of them occurs
   * @param dim the dimension
   * @throws IndexOutOfBoundsException if there is no such dimension
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.unique.html">torch.unique</a>
   */
  default UniqueResult unique(
      boolean sorted, boolean returnInverse, boolean returnCounts, long dim) {
    Tensor self = (Tensor) this;
    long[] out = new long[3];
    int status = AtenU.unique_dim(self.handle(), dim, sorted, returnInverse, returnCounts, out);
    return result(Results.tuple(status, out, 3, self));
  }

  private static UniqueResult result(Tensor[] results) {
    return new UniqueResult(results[0], results[1], results[2]);
  }

  private static Tensor only(Tensor[] results) {
    results[1].close();
    results[2].close();
    return results[0];
  }
}
