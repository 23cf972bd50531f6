package org.torchjava;

import org.torchjava.nativebridge.NativeAllocator;
import org.torchjava.nativebridge.NativeLibrary;

/**
 * The tensors that some threads left to the garbage collector.
 *
 * <p>Something has to keep a reference reachable until its tensor is not. Chunks do, each for
 * tensors that were made one after the other, and go as a whole: such tensors mostly die together.
 * The chunks form a list, which any of them leaves at once. After a collection the list is swept, a
 * few nanoseconds for each tensor that lives on. Small tensors have no chunk, but share references
 * at first: see {@link TensorGroups}.
 */
final class TrackedTensors {
  /** How many are found at once at most: a group is found as a whole. */
  static final int AT_ONCE = TensorGroup.SIZE;

  private static final int CHUNK = 16;

  /** What the C++ side of a tensor takes besides its storage: TensorImpl, graph node, malloc. */
  private static final long FIXED_BYTES = 512;

  /** Whether LibTorch has memory that {@link NativeAllocator} does not count. */
  static final boolean ESTIMATES = !NativeLibrary.report().countsAllMemory();

  private final DeadTensors dead = new DeadTensors();
  private final TensorGroups groups = new TensorGroups(this);
  private Chunk newest;
  private int filled = CHUNK;

  /** Where to go on sweeping; null at the end. */
  private Chunk next;

  // Written under the lock, read without it: about right.
  private long added;
  private long gone;
  private long estimatedBytes;

  /** Takes over the reference, unless it throws. */
  synchronized void add(Tensor tensor, long handle) {
    if (filled == CHUNK) {
      newest = new Chunk(this, newest);
      filled = 0;
    }
    TrackedTensor tracked = TrackedTensor.of(tensor, handle, newest);
    newest.tensors[filled++] = tracked;
    added++;
    estimatedBytes += tracked.estimatedBytes();
    tensor.trackBy(tracked);
  }

  /** Begins with those added last. Threads that sweep at the same time share the work. */
  void beginSweep() {
    groups.beginSweep();
    beginSingles();
  }

  private synchronized void beginSingles() {
    next = newest;
  }

  /**
   * Takes over the references of some more tensors that nobody can reach any more.
   *
   * @param into receives them; at least {@link #AT_ONCE}
   * @param epoch see {@link TensorGroups#sweep}
   * @return how many there are, or -1 at the end
   */
  int sweep(long[] into, int epoch) {
    int found = groups.sweep(into, epoch); // which takes our lock under its own
    return found >= 0 ? found : sweepSingles(into);
  }

  private synchronized int sweepSingles(long[] into) {
    if (next == null) {
      return -1;
    }
    int found = 0;
    for (int looked = 0; next != null && looked < AT_ONCE; looked += CHUNK) {
      Chunk chunk = next;
      next = chunk.older;
      found = sweep(chunk, into, found);
    }
    return found;
  }

  private int sweep(Chunk chunk, long[] into, int foundBefore) {
    int found = foundBefore;
    for (int i = 0; i < CHUNK; i++) {
      TrackedTensor tracked = chunk.tensors[i];
      if (tracked != null && tracked.isDead()) {
        into[found++] = take(tracked, chunk);
        chunk.tensors[i] = null;
      }
    }
    return found;
  }

  private synchronized void cancel(TrackedTensor tracked, Chunk chunk) {
    take(tracked, chunk);
  }

  private long take(TrackedTensor tracked, Chunk chunk) {
    long handle = tracked.take();
    if (handle != 0) {
      gone++;
      estimatedBytes -= tracked.estimatedBytes();
      if (--chunk.left == 0) {
        remove(chunk);
      }
    }
    return handle;
  }

  /** Makes a chunk unreachable all of whose tensors are gone. */
  private void remove(Chunk chunk) {
    if (chunk == next) {
      next = chunk.older;
    }
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

  /** Gives memory of the Java heap back where there are none. */
  void trim() {
    groups.trim();
    dead.trim();
  }

  /** Those that are found together with others. */
  TensorGroups groups() {
    return groups;
  }

  /** How many have been added so far. Reads without a lock, as the others do: about right. */
  long added() {
    return added + groups.added();
  }

  /** How many of them are not gone. */
  long size() {
    return added - gone + groups.size();
  }

  /** What these take besides what is counted exactly. */
  long overhead() {
    return size() * FIXED_BYTES + estimatedBytes;
  }

  /** A few tensors of one owner, which guards all but that. */
  static final class Chunk {
    private final TrackedTensors owner;
    private final TrackedTensor[] tensors = new TrackedTensor[CHUNK];

    /** How many are not gone, those included that are still to come. */
    private int left = CHUNK;

    private Chunk older;
    private Chunk newer;

    private Chunk(TrackedTensors owner, Chunk older) {
      this.owner = owner;
      this.older = older;
      if (older != null) {
        older.newer = this;
      }
    }

    /** For a tensor of this chunk that is freed in another way. */
    void cancel(TrackedTensor tracked) {
      owner.cancel(tracked, this);
    }
  }
}
