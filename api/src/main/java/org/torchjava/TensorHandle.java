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
 * memory is never freed under anybody's feet. To free shared tensors at once, every use would have
 * to announce its beginning and its end to other threads: two ordered writes per operand.
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

  /**
   * Address of the TensorImpl; once closed, the negative number of {@link ClosedTensor}, and 0
   * while it is freed.
   */
  private long handle;

  /** The {@link ScopedTensors} or {@link Tracker} that free this tensor; null for neither. */
  private Object keeper;

  /** See {@link ThreadModes#owner}. */
  private final Object owner = ThreadModes.owner();

  @SuppressWarnings("unused") // through STATE
  private volatile int state;

  /** Takes over one reference; the open scope or the garbage collector will give it back. */
  TensorHandle(long handle) {
    this.handle = handle;
    ScopedTensors scope = TensorScope.current();
    if (scope != null) {
      keeper = scope;
      scope.add((Tensor) this);
    } else {
      TensorReaper.track((Tensor) this, handle);
    }
    if (LeakLog.ON) {
      LeakLog.made(this, scope != null);
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
    return owner == Thread.currentThread() && h > 0 ? h : slowHandle();
  }

  private long slowHandle() {
    long h = handle;
    if (!ThreadModes.enter(owner) && state == OWN) {
      STATE.compareAndSet(this, OWN, SHARED);
    }
    if (h <= 0 || state == CLOSED) {
      throw LeakLog.usedAfterClose(this);
    }
    if (DualLevels.isOpenElsewhere()) {
      DualLevels.requireOwnThread(h);
      ThreadModes.enter(owner); // a virtual thread may have waited
    }
    return h;
  }

  /**
   * Frees this tensor. Every later use of it throws {@link IllegalStateException}; the second and
   * later calls do nothing. Views and graphs that need its memory keep it.
   *
   * <p>Any thread may close any tensor at any time, and memory is never freed while a thread may be
   * using it. A tensor that only the thread which made it has used, and which that thread closes,
   * is freed at once. One that another thread has used or closes is freed by the garbage collector,
   * soon after nobody holds it any more; its bytes are counted until then, and so ask for a
   * collection when they are many.
   */
  @Override
  public final void close() {
    if (ThreadModes.isOwner(owner) && STATE.compareAndSet(this, OWN, CLOSED)) {
      if (keeper instanceof Tracker tracker) {
        tracker.cancel((Tensor) this);
      }
      leave(NativeTensor.close(retire()));
    } else {
      closeShared();
    }
  }

  private synchronized void closeShared() {
    STATE.compareAndSet(this, OWN, SHARED);
    if (STATE.compareAndSet(this, SHARED, CLOSED)) {
      long h = handle;
      handle = NativeTensor.summary(h);
      if (LeakLog.ON) {
        LeakLog.closed(this);
      }
      if (!(keeper instanceof Tracker)) {
        TensorReaper.trackQuietly((Tensor) this, h);
      }
    }
  }

  /** Nobody gets the handle after this: whoever called owns it, and has to {@link #leave}. */
  private long retire() {
    long h = handle;
    handle = 0;
    keeper = null;
    if (LeakLog.ON) {
      LeakLog.closed(this);
    }
    return h;
  }

  /** All that is left of a tensor: a number that tells dtype and shape. */
  final void leave(long summary) {
    handle = summary;
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
    while (state == CLOSED && handle >= 0) {
      Thread.onSpinWait();
    }
    return ClosedTensor.describe(handle);
  }

  /**
   * Closes this tensor if it still belongs to the scope.
   *
   * @return what to release before {@link #leave} is called; 0 for nothing
   */
  final long closeBy(ScopedTensors scope) {
    if (!isKeptBy(scope)) {
      return 0;
    }
    if (ThreadModes.isOwner(owner) && STATE.compareAndSet(this, OWN, CLOSED)) {
      return retire();
    }
    closeShared();
    return 0;
  }

  /** Of a tensor that is left to the collector. */
  final Tracker tracker() {
    return (Tracker) keeper;
  }

  /** For trackers alone, under the lock with which they take a tensor over. */
  final void trackBy(Tracker tracker) {
    keeper = tracker;
  }

  final boolean isKeptBy(ScopedTensors scope) {
    return keeper == scope;
  }

  /**
   * Passes this tensor from a scope that nobody can close to the collector, on another thread than
   * the one that may close this tensor: sharing it first makes the two take turns.
   */
  final void abandonBy(ScopedTensors scope) {
    STATE.compareAndSet(this, OWN, SHARED);
    moveOut(scope, null);
  }

  /** Passes this tensor from a scope to the surrounding one, or to the collector for null. */
  final synchronized void moveOut(ScopedTensors from, ScopedTensors to) {
    if (keeper != from || state == CLOSED) {
      return;
    }
    if (to != null) {
      keeper = to;
      to.add((Tensor) this);
    } else {
      TensorReaper.trackQuietly((Tensor) this, handle);
    }
  }
}
