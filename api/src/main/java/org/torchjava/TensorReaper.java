package org.torchjava;

import java.lang.ref.ReferenceQueue;
import java.util.concurrent.TimeUnit;
import org.torchjava.nativebridge.NativeAllocator;

/**
 * Frees tensors that the garbage collector found unreachable.
 *
 * <p>{@link TrackedTensors} are chosen by thread, so that threads seldom meet at a lock. A daemon
 * thread frees what comes out of the reference queue, and passes the tensors of scopes that were
 * abandoned on to the collector.
 */
final class TensorReaper {
  private static final TrackedTensors[] TRACKED = new TrackedTensors[64]; // a power of two
  private static final ReferenceQueue<Object> QUEUE = new ReferenceQueue<>();
  private static final Thread THREAD = new Thread(TensorReaper::run, "torch-java tensor reaper");
  private static final long STOP_MILLIS = 1000;

  /** How often the reaper looks after what it has left to others. */
  private static final long LOOK_MILLIS = 500;

  /** How long nothing may come until all of a collection has been handed over. */
  private static final long SETTLING_MILLIS = 2;

  private static final long FOR_EVER = 0;

  /** How many references are taken without a look at anything else. */
  private static final int MOST_AT_ONCE = 256;

  /** How many tensors of some threads come until all are counted anew; a power of two. */
  private static final int COUNT_EVERY = 256;

  private static volatile boolean stopped;

  /** Whether it is time to look, however little has passed since the last time. */
  private static volatile boolean hurried;

  /** How many references the reaper has met: tells others whether it has come to rest. */
  private static volatile long met;

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

  /**
   * Takes over the reference, unless it throws: it is given back when the tensor is unreachable.
   */
  static TrackedTensor track(Tensor tensor, long handle) {
    TrackedTensors some = ofThread();
    checkPressure(); // before, since it may throw
    some.dead().releaseSome();
    return track(tensor, handle, some);
  }

  /** The same without asking for a collection. */
  static TrackedTensor trackQuietly(Tensor tensor, long handle) {
    return track(tensor, handle, ofThread());
  }

  private static TrackedTensors ofThread() {
    return TRACKED[(int) Thread.currentThread().getId() & (TRACKED.length - 1)];
  }

  private static TrackedTensor track(Tensor tensor, long handle, TrackedTensors some) {
    TrackedTensor tracked = some.add(tensor, handle);
    if (TrackedTensors.ESTIMATES || (some.added() & (COUNT_EVERY - 1)) == 0) {
      MemoryPressure.relax(recount());
    }
    return tracked;
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

  /** Releases what {@link #drain} and the reaper have left to others. */
  static void releaseDead() {
    for (TrackedTensors some : TRACKED) {
      some.dead().releaseAll();
    }
  }

  /** Has the reaper look at once after what was left to others. */
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

  /** Waits until the reaper has met nothing for a while, or the time is over. */
  static void awaitRest(long settlingMillis, long deadlineNanos) throws InterruptedException {
    long before;
    do {
      before = met;
      Thread.sleep(settlingMillis);
    } while (met != before && System.nanoTime() < deadlineNanos);
  }

  private static void run() {
    boolean arriving = false;
    boolean left = false;
    long lookedAt = System.nanoTime();
    while (!stopped) {
      try {
        Object found = next(arriving ? SETTLING_MILLIS : left ? LOOK_MILLIS : FOR_EVER);
        if (found == null && arriving) {
          sortDead();
          left = true; // it may be
        }
        arriving = found != null;
        takeSome(found);
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

  /** What comes within this time; null for nothing, and when somebody calls. */
  private static Object next(long millis) {
    try {
      return hurried ? QUEUE.poll() : QUEUE.remove(millis);
    } catch (InterruptedException e) {
      return null;
    }
  }

  /** Takes what was found, if anything, and more that is there. */
  private static void takeSome(Object first) {
    Object found = first;
    for (int left = MOST_AT_ONCE; found != null; found = --left > 0 ? QUEUE.poll() : null) {
      ((Collected) found).collected();
      met++; // this thread alone writes it
    }
    MemoryPressure.freedLate(overhead);
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
