package org.torchjava;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.concurrent.TimeUnit;
import org.torchjava.nativebridge.NativeAllocator;

/**
 * Frees tensors that the garbage collector found unreachable.
 *
 * <p>{@link TrackedTensors} are chosen by thread, so that threads seldom meet at a lock. A daemon
 * thread learns of each collection, takes over the references of what it found, and passes the
 * tensors of scopes that were abandoned on to the collector.
 */
final class TensorReaper {
  private static final TrackedTensors[] TRACKED = new TrackedTensors[64]; // a power of two
  private static final ReferenceQueue<Object> COLLECTIONS = new ReferenceQueue<>();
  private static final Thread THREAD = new Thread(TensorReaper::run, "torch-java tensor reaper");
  private static final long STOP_MILLIS = 1000;

  /** How often the reaper looks after what it has left to others. */
  private static final long LOOK_MILLIS = 500;

  /** How long no collection may come until the arrays for tensors and handles are given back. */
  private static final long TRIM_MILLIS = 10_000;

  private static final long FOR_EVER = 0;

  /** How many tensors of some threads come until all are counted anew; a power of two. */
  private static final int COUNT_EVERY = 256;

  private static volatile boolean stopped;

  /** Whether it is time to look, however little has passed since the last time. */
  private static volatile boolean hurried;

  /** How many references were taken over or released: tells whether the reaper has come to rest. */
  private static volatile long met;

  /** Comes out of the queue after the next collection. */
  private static PhantomReference<Object> herald = newHerald();

  /** Groups of earlier epochs are older than the herald. */
  private static int epochOfHerald;

  /** Groups of earlier epochs are older than the last herald that came. */
  private static int epochOfLast;

  /**
   * What tracked tensors take besides what is counted exactly, as of the last time it was added up.
   */
  private static volatile long overhead;

  static {
    for (int i = 0; i < TRACKED.length; i++) {
      TRACKED[i] = new TrackedTensors();
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

  /**
   * Takes over the reference, unless it throws: it is given back when the tensor is unreachable.
   */
  static void track(Tensor tensor, long handle) {
    TrackedTensors some = ofThread();
    checkPressure(); // before, since it may throw
    some.dead().releaseSome();
    if (DeadTensors.areSmall()) {
      some.groups().add(tensor, handle);
    } else {
      some.add(tensor, handle);
    }
    countSometimes(some);
  }

  /** The same without asking for a collection, and found by the first one after its death. */
  static void trackQuietly(Tensor tensor, long handle) {
    TrackedTensors some = ofThread();
    some.add(tensor, handle);
    countSometimes(some);
  }

  private static TrackedTensors ofThread() {
    return TRACKED[(int) Thread.currentThread().getId() & (TRACKED.length - 1)];
  }

  private static void countSometimes(TrackedTensors some) {
    if (TrackedTensors.ESTIMATES || (some.added() & (COUNT_EVERY - 1)) == 0) {
      MemoryPressure.relax(recount());
    }
  }

  /** Asks for a collection if there is need. */
  static void checkPressure() {
    MemoryPressure.check(overhead);
  }

  /** How many tensors wait for the collector, or for their release after it. */
  static long tracked() {
    long sum = 0;
    for (TrackedTensors some : TRACKED) {
      sum += some.size() + some.dead().count();
    }
    return sum;
  }

  /**
   * Adds up what tracked tensors take besides what is counted exactly. Reads without locks: about
   * right.
   */
  static long recount() {
    long sum = 0;
    for (TrackedTensors some : TRACKED) {
      sum += some.overhead();
    }
    overhead = sum;
    DeadTensors.weigh(tracked());
    return sum;
  }

  /**
   * Takes over the references of all that collections have found unreachable.
   *
   * @param epoch groups of earlier ones have outlived a collection
   * @return whether the next collection may find more because of this
   */
  static boolean sweep(int epoch) {
    boolean more = ScopedTensors.sweep();
    long split = splitGroups();
    long[] found = new long[TrackedTensors.AT_ONCE];
    for (TrackedTensors some : TRACKED) {
      some.beginSweep();
      for (int number = some.sweep(found, epoch); number >= 0; number = some.sweep(found, epoch)) {
        some.dead().add(found, number);
        met += number; // about right, where two threads do
      }
    }
    return more || splitGroups() != split;
  }

  /** How many groups were split so far. */
  static long splitGroups() {
    long sum = 0;
    for (TrackedTensors some : TRACKED) {
      sum += some.groups().split();
    }
    return sum;
  }

  /** Releases what {@link #sweep} has left to others. */
  static void releaseDead() {
    for (TrackedTensors some : TRACKED) {
      some.dead().releaseAll();
    }
  }

  /** Has the reaper sweep at once, and look after what was left to others. */
  static void hurry() {
    hurried = true;
    THREAD.interrupt();
  }

  /** Looks after what was left to others, and tells whether anything still is. */
  private static boolean look() {
    boolean left = false;
    for (TrackedTensors some : TRACKED) {
      met += some.dead().look();
      left |= some.dead().count() > 0;
    }
    return left;
  }

  private static void trim() {
    for (TrackedTensors some : TRACKED) {
      some.trim();
    }
  }

  /** Waits until nothing has been taken over or released for a while, or the time is over. */
  static void awaitRest(long settlingMillis, long deadlineNanos) throws InterruptedException {
    long before;
    do {
      before = met;
      Thread.sleep(settlingMillis);
    } while (met != before && System.nanoTime() < deadlineNanos);
  }

  private static void run() {
    boolean left = false;
    boolean trimmed = true;
    long lookedAt = System.nanoTime();
    while (!stopped) {
      try {
        if (collectionComes(left ? LOOK_MILLIS : trimmed ? FOR_EVER : TRIM_MILLIS) || hurried) {
          sweep(hurried ? TensorGroups.newEpoch() : epochOfLast);
          sortDead();
          left = true; // it may be
          trimmed = false;
        } else if (!left) {
          trim();
          trimmed = true;
        }
        long now = System.nanoTime();
        if (hurried || now - lookedAt > TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS)) {
          hurried = false;
          lookedAt = now;
          left = look();
        }
      } catch (OutOfMemoryError e) {
        // of the Java heap: go on, since all tensors depend on this thread
      }
    }
  }

  /** Waits for a collection; false when none has come within this time, or somebody calls. */
  private static boolean collectionComes(long millis) {
    try {
      boolean came = COLLECTIONS.remove(herald == null ? LOOK_MILLIS : millis) != null;
      if (came || herald == null) {
        herald = null; // and stays so if the Java heap has no room: then this is tried again
        herald = newHerald(); // before the sweep, during which the next collection may come
        epochOfLast = epochOfHerald;
        epochOfHerald = TensorGroups.newEpoch();
        return true;
      }
      return false;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private static PhantomReference<Object> newHerald() {
    return new PhantomReference<>(new Object(), COLLECTIONS);
  }

  private static void sortDead() {
    for (TrackedTensors some : TRACKED) {
      some.dead().sort();
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
}
