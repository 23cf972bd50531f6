package org.torchjava;

import java.util.Arrays;

/**
 * Addresses of native objects to be released, given out in their order in memory. The collector
 * finds tensors in an order of its own, and malloc gives their memory out again in the order of its
 * release: after some collections, a few hundred thousand small tensors would lie at random, and
 * each operator would wait for main memory several times. In order, the processor fetches the next
 * ones in time.
 *
 * <p>Any thread may call any method. None holds a lock for long but {@link #sort}, whose lock is
 * one of its own.
 */
final class SortedHandles {
  private static final int FIRST_CAPACITY = 16;
  private static final long[] NONE = {};

  private final int most;

  /** Held while some are sorted, so that whoever sorts next finds them given back. */
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

  /** For so many at once, or somewhat more. */
  SortedHandles(int most) {
    this.most = most;
  }

  /** Addresses in ascending order, given out from their end. */
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

  /** Adds so many, if there is room for them. */
  synchronized boolean add(long[] some, int number) {
    if (arrivals + number > arrived.length && !growFor(number)) {
      return false;
    }
    System.arraycopy(some, 0, arrived, arrivals, number);
    arrivals += number;
    count += number;
    return true;
  }

  private boolean growFor(int number) {
    try {
      int capacity = Math.max(FIRST_CAPACITY, 2 * (arrivals + number));
      arrived = count < most ? Arrays.copyOf(arrived, capacity) : arrived;
    } catch (OutOfMemoryError e) {
      // of the Java heap: there is no room
    }
    return arrivals + number <= arrived.length;
  }

  /** Has those given out that were added before. */
  void sort() {
    synchronized (sorting) {
      Run run = takeArrived();
      try {
        Arrays.sort(run.handles, 0, run.left);
      } catch (OutOfMemoryError e) {
        // of the Java heap, before any was moved: in disorder they are worth more than lost
      }
      append(run);
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
