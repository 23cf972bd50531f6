package org.torchjava;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.torchjava.nativebridge.NativeTensor;

/**
 * The one reference that a tensor holds in native memory, and who gives it back.
 *
 * <p>A tensor starts as its thread's own: only that thread uses it, and its {@code close} frees at
 * once. The first use by another thread makes it shared, for good. Closing a shared tensor makes
 * every later use fail, but leaves the memory to the garbage collector, which alone knows when no
 * thread can be inside a native call on it any more. So the common case costs one comparison, and
 * memory is never freed under anybody's feet.
 */
abstract sealed class TensorHandle implements AutoCloseable permits Tensor {
  private static final int OWN = 0;
  private static final int SHARED = 1;
  private static final int CLOSED = 2;
  private static final int PERMANENT = 3;

  private static final VarHandle STATE;

  static {
    try {
      STATE = MethodHandles.lookup().findVarHandle(TensorHandle.class, "state", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Address of the TensorImpl; once closed, the negative number of {@link ClosedTensor}. */
  private long handle;

  /**
   * The {@link TensorScope} or {@link TensorReaper.Entry} that frees this tensor; null for neither.
   */
  private Object keeper;

  private final Thread thread = Thread.currentThread();

  @SuppressWarnings("unused") // through STATE
  private volatile int state;

  /** Takes over one reference; the open scope or the garbage collector will give it back. */
  TensorHandle(long handle) {
    this.handle = handle;
    TensorScope scope = TensorScope.current();
    if (scope != null) {
      keeper = scope;
      scope.add((Tensor) this);
    } else {
      keeper = TensorReaper.track((Tensor) this, handle);
    }
  }

  /** Takes over one reference that stays for good, or until {@code close} when not permanent. */
  TensorHandle(long handle, boolean permanent) {
    this.handle = handle;
    this.state = permanent ? PERMANENT : OWN;
  }

  /**
   * The address to pass to native code, borrowed: name this tensor to {@link Results} after the
   * call.
   *
   * @throws IllegalStateException when this tensor is closed
   */
  final long handle() {
    long h = handle;
    return thread == Thread.currentThread() && h > 0 ? h : sharedHandle();
  }

  private long sharedHandle() {
    long h = handle;
    STATE.compareAndSet(this, OWN, SHARED);
    if (h <= 0 || state == CLOSED) {
      throw new IllegalStateException(
          "a tensor of " + describeClosed() + " was used after it was closed");
    }
    return h;
  }

  /**
   * Frees this tensor, at once where only one thread has used it. Views and graphs that need its
   * memory keep it. The second and later calls do nothing.
   */
  @Override
  public final void close() {
    if (thread == Thread.currentThread() && STATE.compareAndSet(this, OWN, CLOSED)) {
      long h = retire();
      if (keeper instanceof TensorReaper.Entry entry) {
        entry.cancel();
      }
      keeper = null;
      NativeTensor.release(h);
    } else {
      closeShared();
    }
  }

  private synchronized void closeShared() {
    STATE.compareAndSet(this, OWN, SHARED);
    if (STATE.compareAndSet(this, SHARED, CLOSED)) {
      long h = retire();
      if (!(keeper instanceof TensorReaper.Entry)) {
        keeper = TensorReaper.track((Tensor) this, h);
      }
    }
  }

  // The handle must not be read after this: what is left tells dtype and shape alone.
  private long retire() {
    long h = handle;
    handle = NativeTensor.summary(h);
    return h;
  }

  /**
   * Whether this tensor was closed, by itself or by its scope.
   *
   * @return true when it can no longer be used
   */
  public final boolean isClosed() {
    return state == CLOSED;
  }

  /** What is left to say of a closed tensor. */
  final String describeClosed() {
    // The thread that closes says so first and leaves the description behind a moment later.
    while (state == CLOSED && handle > 0) {
      Thread.onSpinWait();
    }
    return ClosedTensor.describe(handle);
  }

  /** Frees this tensor if it still belongs to the scope. */
  final void closeBy(TensorScope scope) {
    if (keeper == scope) {
      close();
    }
  }

  /** Passes this tensor from a scope to the surrounding one, or to the collector for null. */
  final synchronized void moveOut(TensorScope from, TensorScope to) {
    if (keeper != from || state == CLOSED) {
      return;
    }
    if (to != null) {
      keeper = to;
      to.add((Tensor) this);
    } else {
      keeper = TensorReaper.track((Tensor) this, handle);
    }
  }
}
