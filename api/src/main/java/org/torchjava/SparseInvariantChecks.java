package org.torchjava;

import org.torchjava.nativebridge.NativeSettings;

/**
 * Whether functions that make sparse tensors check their indices: {@code
 * torch.sparse.check_sparse_tensor_invariants}. Off at the start; the setting is that of the
 * process. An object, made by {@link Sparse#checkSparseTensorInvariants(boolean)}, restores the
 * setting that was in force when it was made.
 *
 * <p>See <a
 * href="https://docs.pytorch.org/docs/2.10/generated/torch.sparse.check_sparse_tensor_invariants.html">check_sparse_tensor_invariants</a>.
 */
public final class SparseInvariantChecks implements AutoCloseable {
  private final boolean previous = isEnabled();
  private boolean open = true;

  SparseInvariantChecks(boolean enabled) {
    set(enabled);
  }

  /**
   * Whether sparse tensors are checked.
   *
   * @return true while they are
   */
  public static boolean isEnabled() {
    return Results.bool(NativeSettings.checkSparseTensorInvariants());
  }

  /** Has sparse tensors checked from here on. */
  public static void enable() {
    set(true);
  }

  /** Has sparse tensors no longer checked. */
  public static void disable() {
    set(false);
  }

  private static void set(boolean enabled) {
    Results.check(NativeSettings.setCheckSparseTensorInvariants(enabled ? 1 : 0));
  }

  /** Restores the setting; the second and later calls do nothing. */
  @Override
  public void close() {
    if (open) {
      open = false;
      set(previous);
    }
  }
}
