package org.torchjava;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.PhantomReference;
import org.torchjava.nativebridge.NativeAllocator;

/**
 * The reference of one tensor that the garbage collector is to free. It survives a collection where
 * its tensor does not, so each field counts: two are few enough for 40 bytes.
 */
class TrackedTensor extends PhantomReference<Object> implements TensorReaper.Collected {
  private static final VarHandle HANDLE;

  static {
    try {
      HANDLE = MethodHandles.lookup().findVarHandle(TrackedTensor.class, "handle", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final TrackedTensors.Chunk chunk;

  /** 0 for a tensor that is gone. */
  @SuppressWarnings("unused") // through HANDLE
  private volatile long handle;

  private TrackedTensor(Tensor tensor, long handle, TrackedTensors.Chunk chunk) {
    super(tensor, TensorReaper.queue());
    this.chunk = chunk;
    this.handle = handle;
  }

  static TrackedTensor of(Tensor tensor, long handle, TrackedTensors.Chunk chunk) {
    return TrackedTensors.ESTIMATES
        ? new Estimated(tensor, handle, chunk)
        : new TrackedTensor(tensor, handle, chunk);
  }

  /** Gives the reference back to whoever calls this. */
  final void cancel() {
    clear();
    take();
  }

  @Override
  public final boolean collected() {
    long taken = take();
    if (taken != 0) {
      chunk.dead().add(taken);
    }
    return false;
  }

  /** The handle for the first one to ask, who has to release it; 0 for others. */
  private long take() {
    long taken = (long) HANDLE.getAndSet(this, 0L);
    if (taken != 0) {
      gone(chunk);
    }
    return taken;
  }

  void gone(TrackedTensors.Chunk chunk) {
    chunk.countGone();
  }

  /** One with memory that nobody counts. */
  private static final class Estimated extends TrackedTensor {
    private final long bytes;

    private Estimated(Tensor tensor, long handle, TrackedTensors.Chunk chunk) {
      super(tensor, handle, chunk);
      this.bytes = NativeAllocator.uncountedBytes(handle);
      chunk.estimate(bytes);
    }

    @Override
    void gone(TrackedTensors.Chunk chunk) {
      chunk.estimate(-bytes);
      super.gone(chunk);
    }
  }
}
