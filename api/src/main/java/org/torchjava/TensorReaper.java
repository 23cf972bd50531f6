package org.torchjava;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import org.torchjava.nativebridge.NativeAllocator;
import org.torchjava.nativebridge.NativeLibrary;
import org.torchjava.nativebridge.NativeTensor;

/**
 * Frees tensors that the garbage collector found unreachable.
 *
 * <p>Entries hang in one of several lists, chosen by thread, so that threads seldom meet at a lock.
 * A daemon thread frees what comes out of the reference queue, and passes the tensors of scopes
 * that were abandoned on to the collector.
 */
final class TensorReaper {
  private static final int LISTS = 64; // a power of two
  private static final EntryList[] ENTRIES = new EntryList[LISTS];
  private static final ReferenceQueue<Object> QUEUE = new ReferenceQueue<>();
  private static final Thread THREAD = new Thread(TensorReaper::run, "torch-java tensor reaper");
  private static final long STOP_MILLIS = 1000;

  /** What the C++ side of a tensor takes besides its storage: TensorImpl, graph node, malloc. */
  private static final long FIXED_BYTES = 512;

  /** How many entries a list takes up until they are counted anew; a power of two. */
  private static final int COUNT_EVERY = 256;

  /** Whether LibTorch has memory that {@link NativeAllocator} does not count. */
  private static final boolean ESTIMATES = !NativeLibrary.report().countsAllMemory();

  private static volatile boolean stopped;

  /** How many references the reaper has met: tells others whether it has come to rest. */
  private static volatile long met;

  /**
   * What tracked tensors take besides what is counted exactly, as of the last time it was added up.
   */
  private static volatile long overhead;

  static {
    for (int i = 0; i < LISTS; i++) {
      ENTRIES[i] = new EntryList();
    }
    THREAD.setDaemon(true);
    THREAD.start();
    NativeAllocator.onShortage(MemoryPressure::makeRoom);
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(TensorReaper::stop, "torch-java shutdown"));
    } catch (IllegalStateException e) {
      // the JVM is shutting down, and its first tensor is made by a hook of the user's
    }
  }

  private TensorReaper() {}

  /** Something that the collector hands over when nobody can use it any more. */
  interface Collected {
    /**
     * Called once, on the reaper's thread or on one that asked for a collection.
     *
     * @return whether the next collection may find more because of this
     */
    boolean collected();
  }

  /** Where references are to be registered that are {@link Collected}. */
  static ReferenceQueue<Object> queue() {
    return QUEUE;
  }

  /** Takes over the reference: it is given back when the tensor is unreachable. */
  static Entry track(Tensor tensor, long handle) {
    Entry entry = trackQuietly(tensor, handle);
    checkPressure();
    return entry;
  }

  /** The same without asking for a collection. */
  static Entry trackQuietly(Tensor tensor, long handle) {
    Entry entry = new Entry(tensor, handle);
    int taken = entry.link();
    if (ESTIMATES || (taken & (COUNT_EVERY - 1)) == 0) {
      MemoryPressure.relax(recount());
    }
    return entry;
  }

  /** Asks for a collection if there is need. */
  static void checkPressure() {
    MemoryPressure.check(overhead);
  }

  /** How many tensors wait for the collector. */
  static long tracked() {
    long sum = 0;
    for (EntryList list : ENTRIES) {
      sum += list.size;
    }
    return sum;
  }

  /**
   * Adds up what tracked tensors take besides what is counted exactly. Reads without locks: about
   * right.
   */
  static long recount() {
    long sum = 0;
    for (EntryList list : ENTRIES) {
      sum += list.size * FIXED_BYTES + list.estimatedBytes;
    }
    overhead = sum;
    return sum;
  }

  /**
   * Frees what has been handed over, until nothing comes for a while.
   *
   * @return whether the next collection may find more because of this
   */
  static boolean drain(long settlingMillis) throws InterruptedException {
    boolean more = false;
    for (var found = QUEUE.poll(); found != null; found = QUEUE.remove(settlingMillis)) {
      more |= ((Collected) found).collected();
    }
    return more;
  }

  /** Waits until the reaper has met nothing for a while, or the time is over. */
  static void awaitRest(long settlingMillis, long deadlineNanos) throws InterruptedException {
    long before;
    do {
      before = met;
      Thread.sleep(settlingMillis);
    } while (met != before && System.nanoTime() < deadlineNanos);
  }

  private static void run() {
    while (!stopped) {
      try {
        ((Collected) QUEUE.remove()).collected();
        met++; // this thread alone writes it
        MemoryPressure.freedLate(overhead);
      } catch (InterruptedException e) {
        // stop, when it is time to; nobody else has a reason to interrupt this thread
      } catch (OutOfMemoryError e) {
        // of the Java heap: go on, since all tensors depend on this thread
      }
    }
  }

  // Daemon threads outlive the JVM's shutdown, and LibTorch's own clean-up must not meet one of
  // ours; nor can it ask Java for memory then.
  private static void stop() {
    stopped = true;
    NativeAllocator.onShortage(() -> false);
    THREAD.interrupt();
    try {
      THREAD.join(STOP_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Entries of some threads. Its lock guards all fields of it and the links of its entries. */
  private static final class EntryList {
    private Entry first;
    private int taken;
    private long size;
    private long estimatedBytes;
  }

  /** The reference of one tensor. */
  static final class Entry extends PhantomReference<Object> implements Collected {
    private final long handle;
    private final long estimatedBytes;
    private final EntryList list;
    private boolean linked;
    private Entry previous;
    private Entry next;

    private Entry(Tensor tensor, long handle) {
      super(tensor, QUEUE);
      this.handle = handle;
      this.estimatedBytes = ESTIMATES ? NativeAllocator.uncountedBytes(handle) : 0;
      this.list = ENTRIES[(int) Thread.currentThread().getId() & (LISTS - 1)];
    }

    /** Returns how many entries the list has taken up so far. */
    private int link() {
      synchronized (list) {
        linked = true;
        next = list.first;
        if (next != null) {
          next.previous = this;
        }
        list.first = this;
        list.size++;
        list.estimatedBytes += estimatedBytes;
        return ++list.taken;
      }
    }

    /** Whether this call took the entry out of its list, which happens once. */
    private boolean unlink() {
      synchronized (list) {
        if (!linked) {
          return false;
        }
        linked = false;
        if (previous == null) {
          list.first = next;
        } else {
          previous.next = next;
        }
        if (next != null) {
          next.previous = previous;
        }
        next = null;
        previous = null;
        list.size--;
        list.estimatedBytes -= estimatedBytes;
        return true;
      }
    }

    /** Gives the reference back to whoever calls this. */
    void cancel() {
      clear();
      unlink();
    }

    @Override
    public boolean collected() {
      if (unlink()) {
        NativeTensor.release(handle);
      }
      return false;
    }
  }
}
