package org.torchjava;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicLong;
import org.torchjava.nativebridge.NativeAllocator;
import org.torchjava.nativebridge.NativeLibrary;

/**
 * The tensors that some threads left to the garbage collector.
 *
 * <p>Something has to keep a reference reachable until its tensor is not. Chunks do, each for
 * tensors that were made one after the other, and go as a whole: such tensors mostly die together.
 * The chunks form a list, which any of them leaves at once.
 */
final class TrackedTensors {
  /** A tensor that outlives its neighbours keeps the references of at most so many, less one. */
  private static final int CHUNK = 16;

  /** What the C++ side of a tensor takes besides its storage: TensorImpl, graph node, malloc. */
  private static final long FIXED_BYTES = 512;

  /** Whether LibTorch has memory that {@link NativeAllocator} does not count. */
  static final boolean ESTIMATES = !NativeLibrary.report().countsAllMemory();

  private Chunk newest;
  private int filled = CHUNK;
  private long added;
  private final DeadTensors dead = new DeadTensors();
  private final AtomicLong gone = new AtomicLong();
  private final AtomicLong estimatedBytes = new AtomicLong();

  /** Takes over the reference, unless it throws. */
  synchronized TrackedTensor add(Tensor tensor, long handle) {
    if (filled == CHUNK) {
      newest = new Chunk(this, newest);
      filled = 0;
    }
    TrackedTensor tracked = TrackedTensor.of(tensor, handle, newest);
    newest.tensors[filled++] = tracked;
    added++;
    return tracked;
  }

  /** Makes a chunk unreachable all of whose tensors are gone. */
  private synchronized void remove(Chunk chunk) {
    if (chunk.older != null) {
      chunk.older.newer = chunk.newer;
    }
    if (chunk.newer != null) {
      chunk.newer.older = chunk.older;
    } else {
      newest = chunk.older; // full as well: none goes before it is full
    }
    chunk.older = null;
    chunk.newer = null;
  }

  /** Those that are gone and not released yet. */
  DeadTensors dead() {
    return dead;
  }

  /** How many have been added so far. Reads without a lock, as the others do: about right. */
  long added() {
    return added;
  }

  /** How many of them are not gone. */
  long size() {
    return added - gone.get();
  }

  /** What these take besides what is counted exactly. */
  long overhead() {
    return size() * FIXED_BYTES + estimatedBytes.get();
  }

  /** A few tensors of one owner. */
  static final class Chunk {
    private static final VarHandle LEFT;

    static {
      try {
        LEFT = MethodHandles.lookup().findVarHandle(Chunk.class, "left", int.class);
      } catch (ReflectiveOperationException e) {
        throw new ExceptionInInitializerError(e);
      }
    }

    private final TrackedTensors owner;
    private final TrackedTensor[] tensors = new TrackedTensor[CHUNK];

    /** How many are not gone, those included that are still to come. */
    @SuppressWarnings("unused") // through LEFT
    private volatile int left = CHUNK;

    private Chunk older;
    private Chunk newer;

    private Chunk(TrackedTensors owner, Chunk older) {
      this.owner = owner;
      this.older = older;
      if (older != null) {
        older.newer = this;
      }
    }

    /** To be called once for each tensor. */
    void countGone() {
      owner.gone.getAndIncrement();
      if ((int) LEFT.getAndAdd(this, -1) == 1) {
        owner.remove(this);
      }
    }

    DeadTensors dead() {
      return owner.dead;
    }

    void estimate(long bytes) {
      owner.estimatedBytes.getAndAdd(bytes);
    }
  }
}
