package org.torchjava;

import java.util.Arrays;

/**
 * Addresses of native objects to be released, given out in their order in memory. The collector
 * finds tensors in an order of its own, and malloc gives their memory out again in the order of its
 * release: after some collections, a few hundred thousand small tensors would lie at random, and
 * each operator would wait for main memory several times. In order, the processor fetches the next
 * ones in time.
 *
 * <p>Any thread may call any method. {@link #take} waits for no longer than a few addresses take,
 * or the growth of an array; the others wait for {@link #sort} too.
 */
final class SortedHandles {
  private static final int FIRST_CAPACITY = 16; // a power of two, as all capacities
  private static final long[] NONE = {};

  /** Tensors that are made one after the other lie no further apart, with all that is theirs. */
  private static final long NEAR_BYTES = 16 << 10;

  /** Where no more than one of so many lies far from the one before, they are in order as it is. */
  private static final int MANY = 16;

  private final int most;

  /**
   * Held while those that arrived are sorted, by whoever adds too: the array must not grow then.
   * Always taken before the lock of this object, which guards all else.
   */
  private final Object sorting = new Object();

  /** A ring: those to give out, the next one first, and then those that have arrived since. */
  private long[] ring = NONE;

  // Places in the ring but for whole turns: they only ever rise.
  private int next;
  private int arrived;
  private int end;

  private volatile int count;

  /** For so many at once, a power of two. */
  SortedHandles(int most) {
    this.most = most;
  }

  /** How many there are. */
  int count() {
    return count;
  }

  /** Adds so many, if there is room for them. */
  boolean add(long[] some, int number) {
    synchronized (sorting) {
      return addUnsorted(some, number);
    }
  }

  private synchronized boolean addUnsorted(long[] some, int number) {
    if (count + number > ring.length && !growFor(number)) {
      return false;
    }
    for (int i = 0; i < number; i++) {
      ring[place(end++)] = some[i];
    }
    count += number;
    return true;
  }

  private int place(int position) {
    return position & (ring.length - 1);
  }

  private boolean growFor(int number) {
    int capacity = Math.max(FIRST_CAPACITY, ring.length);
    while (capacity < count + number) {
      capacity *= 2;
    }
    return capacity <= most && growTo(capacity);
  }

  private boolean growTo(int capacity) {
    try {
      long[] grown = new long[capacity];
      for (int position = next; position != end; position++) {
        grown[position & (capacity - 1)] = ring[place(position)];
      }
      ring = grown;
      return true;
    } catch (OutOfMemoryError e) {
      return false; // of the Java heap: there is no room
    }
  }

  /** Has those given out that were added before. */
  void sort() {
    synchronized (sorting) {
      int number = end - arrived; // nobody else adds
      if (number > 0) {
        int first = place(arrived);
        int after = Math.min(first + number, ring.length);
        sort(first, after);
        sort(0, number - (after - first));
        giveOut(number);
      }
    }
  }

  private synchronized void giveOut(int number) {
    arrived += number;
  }

  // Others take from elsewhere in the ring meanwhile.
  private void sort(int from, int to) {
    if (jumps(from, to) > (to - from) / MANY) {
      try {
        Arrays.sort(ring, from, to);
      } catch (OutOfMemoryError e) {
        // of the Java heap, before any was moved: in disorder they are worth more than lost
      }
    }
  }

  /** How many lie far from the one before. */
  private int jumps(int from, int to) {
    int jumps = 0;
    for (int i = from + 1; i < to; i++) {
      jumps += Math.abs(ring[i] - ring[i - 1]) > NEAR_BYTES ? 1 : 0;
    }
    return jumps;
  }

  /**
   * Gives out some and tells the ones after them.
   *
   * @param into where to write at most twice {@code most}
   * @param most how many to take
   * @return how many were written: up to {@code most} that are taken, the last one first since
   *     malloc too gives out last what was released first, and as many that come next
   */
  synchronized int take(long[] into, int most) {
    int written = Math.min(2 * most, arrived - next);
    int taken = Math.min(most, written);
    for (int i = 0; i < taken; i++) {
      into[taken - 1 - i] = ring[place(next + i)];
    }
    for (int i = taken; i < written; i++) {
      into[i] = ring[place(next + i)];
    }
    next += taken;
    count -= taken;
    return written;
  }

  /** Gives memory back when there are none. */
  void trim() {
    synchronized (sorting) {
      synchronized (this) {
        ring = count == 0 ? NONE : ring;
      }
    }
  }
}
