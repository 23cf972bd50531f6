package org.torchjava;

import java.lang.ref.PhantomReference;
import org.torchjava.nativebridge.NativeAllocator;

/**
 * The reference of one tensor that the garbage collector is to free. It survives a collection where
 * its tensor does not, so each field counts: two are few enough for 40 bytes.
 *
 * <p>It has no queue: {@link TrackedTensors#sweep} finds it when the collector has cleared it, for
 * a fraction of what a queue takes, with two threads, two locks and a write for each.
 */
sealed class TrackedTensor extends PhantomReference<Object> implements Tracker {
  private final TrackedTensors.Chunk chunk;

  /** 0 for a tensor that is gone. Guarded by the owner of the chunk. */
  private long handle;

  private TrackedTensor(Tensor tensor, long handle, TrackedTensors.Chunk chunk) {
    super(tensor, null);
    this.chunk = chunk;
    this.handle = handle;
  }

  static TrackedTensor of(Tensor tensor, long handle, TrackedTensors.Chunk chunk) {
    return TrackedTensors.ESTIMATES
        ? new Estimated(tensor, handle, chunk)
        : new TrackedTensor(tensor, handle, chunk);
  }

  @Override
  public final void cancel(Tensor tensor) {
    chunk.cancel(this);
    clear(); // only now: whoever sweeps takes what is cleared
  }

  /** Whether nobody has taken the handle yet and nobody can reach the tensor. */
  final boolean isDead() {
    return handle != 0 && refersTo(null);
  }

  /** The handle for the first one to ask, who has to release it; 0 for others. */
  long take() {
    long taken = handle;
    handle = 0;
    return taken;
  }

  /** How many bytes this tensor has that nobody counts. */
  long estimatedBytes() {
    return 0;
  }

  /** One with memory that nobody counts. */
  private static final class Estimated extends TrackedTensor {
    private final long bytes;

    private Estimated(Tensor tensor, long handle, TrackedTensors.Chunk chunk) {
      super(tensor, handle, chunk);
      this.bytes = NativeAllocator.uncountedBytes(handle);
    }

    @Override
    long estimatedBytes() {
      return bytes;
    }
  }
}
