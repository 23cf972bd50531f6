package org.torchjava;

/**
 * PyTorch's module {@code torch.sparse}: operators on sparse tensors.
 *
 * <p>Results are new tensors, which belong to the open {@link TensorScope} of the thread or,
 * without one, to the garbage collector. Threads may read one tensor at the same time; a tensor
 * that one thread writes to must not be used by another.
 *
 * <p>All methods throw {@link NullPointerException} for a null argument that is not said to be
 * optional, which they name, {@link IllegalStateException} for a tensor that was closed, and {@link
 * TorchException} or another exception with PyTorch's message for what PyTorch refuses.
 */
public final class Sparse extends SparseOperators {
  private Sparse() {}

  /**
   * {@return a guard that switches the checks of sparse tensors on or off until it is closed}
   *
   * <p>For try-with-resources: {@code try (var on = Sparse.checkSparseTensorInvariants(true)) { ..
   * }}.
   *
   * @param enable whether functions that make sparse tensors shall check their indices
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.sparse.check_sparse_tensor_invariants.html">check_sparse_tensor_invariants</a>
   */
  public static SparseInvariantChecks checkSparseTensorInvariants(boolean enable) {
    return new SparseInvariantChecks(enable);
  }
}
