package org.torchjava;

import java.util.Arrays;

/**
 * Addresses of native objects to be released, given out in their order in memory. A collector finds
 * objects in an order of its own, which differs from the last time. Released that way, and taken
 * again by malloc that way, a few hundred thousand small tensors lie at random after some
 * collections, and each operator waits for main memory several times; in order, the processor
 * fetches the next ones meanwhile.
 */
final class SortedHandles {
  private static final int FIRST_CAPACITY = 16;
  private static final long[] NONE = {};

  private final int most;
  private final Object sorting = new Object();

  /** Those that came last. */
  private long[] arrived = NONE;

  private int arrivals;

  /** The others, the next ones to give out first. */
  private Run first;

  private Run last;

  /** The array of a run that was given out, for more to arrive in. */
  private long[] spare = NONE;

  private volatile int count;

  /** Takes up so many at once, or somewhat more. */
  SortedHandles(int most) {
    this.most = most;
  }

  /** Addresses in ascending order, of which the last {@code size} ones... */
  private static final class Run {
    private final long[] handles;
    private int left;
    private Run next;

    private Run(long[] handles, int left) {
      this.handles = handles;
      this.left = left;
    }
  }

  /** How many there are. */
  int count() {
    return count;
  }

  /** Adds one, if there is room for it. */
  synchronized boolean add(long handle) {
    if (arrivals == arrived.length && !grow()) {
      return false;
    }
    arrived[arrivals++] = handle;
    count++;
    return true;
  }

  private boolean grow() {
    try {
      int capacity = Math.max(FIRST_CAPACITY, 2 * arrivals);
      arrived = count < most ? Arrays.copyOf(arrived, capacity) : arrived;
    } catch (OutOfMemoryError e) {
      // of the Java heap: there is no room
    }
    return arrivals < arrived.length;
  }

  /** Has those given out that were added before. */
  void sort() {
    synchronized (sorting) { // the other lock is for no longer than a moment
      Run run = takeArrived();
      try {
        Arrays.sort(run.handles, 0, run.left);
      } finally {
        append(run); // in any order: this throws where the heap is full, before it has begun
      }
    }
  }

  private synchronized Run takeArrived() {
    Run run = new Run(arrived, arrivals);
    arrived = spare;
    arrivals = 0;
    spare = NONE;
    return run;
  }

  private synchronized void append(Run run) {
    if (run.left == 0) {
      recycle(run);
    } else if (first == null) {
      first = run;
      last = run;
    } else {
      last.next = run;
      last = run;
    }
  }

  private void recycle(Run run) {
    if (run.handles.length > spare.length) {
      spare = run.handles;
    }
  }

  /**
   * Gives out some, the highest first, and tells the ones after them.
   *
   * @param into where to write at most twice {@code most}
   * @param most how many to take
   * @return how many were written: up to {@code most} that are taken, and as many that come next
   */
  synchronized int take(long[] into, int most) {
    if (first == null) {
      return 0;
    }
    Run run = first;
    int written = Math.min(2 * most, run.left);
    int taken = Math.min(most, written);
    for (int i = 0; i < written; i++) {
      into[i] = run.handles[run.left - 1 - i];
    }
    run.left -= taken;
    count -= taken;
    if (run.left == 0) {
      first = run.next;
      recycle(run);
    }
    return written;
  }

  /** Gives memory back when there are none. */
  synchronized void trim() {
    if (count == 0) {
      arrived = NONE;
      spare = NONE;
    }
  }
}
