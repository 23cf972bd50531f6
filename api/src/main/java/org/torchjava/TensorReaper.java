package org.torchjava;

import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.torchjava.nativebridge.NativeTensor;

/**
 * Frees tensors that the garbage collector found unreachable, and asks for a collection when their
 * native memory, which the collector cannot see, grows too large.
 *
 * <p>Entries hang in one of several lists, chosen by thread, so that threads seldom meet at a lock.
 * A daemon thread frees what comes out of the reference queue.
 */
final class TensorReaper {
  private static final int LISTS = 64; // a power of two
  private static final Entry[] HEADS = new Entry[LISTS];
  private static final ReferenceQueue<Tensor> QUEUE = new ReferenceQueue<>();

  /** Below this many native bytes no collection is asked for. */
  private static final long QUIET_BYTES = 256L << 20;

  /** A TensorImpl with its storage and allocator overhead, in bytes. */
  private static final long FIXED_BYTES = 512;

  private static final Thread THREAD = new Thread(TensorReaper::run, "torch-java tensor reaper");

  private static final long STOP_MILLIS = 1000;

  /** How long the JVM may take to hand over the first, and then each further reference. */
  private static final long ARRIVAL_MILLIS = 200;

  private static final long SETTLING_MILLIS = 2;

  private static final AtomicLong liveBytes = new AtomicLong();
  private static final ReentrantLock collecting = new ReentrantLock();
  private static volatile long threshold = QUIET_BYTES;
  private static volatile boolean stopped;

  static {
    for (int i = 0; i < LISTS; i++) {
      HEADS[i] = new Entry();
    }
    THREAD.setDaemon(true);
    THREAD.start();
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(TensorReaper::stop, "torch-java shutdown"));
    } catch (IllegalStateException e) {
      // the JVM is shutting down, and its first tensor is made by a hook of the user's
    }
  }

  private TensorReaper() {}

  /** Takes over the reference: it is given back when the tensor is unreachable. */
  static Entry track(Tensor tensor, long handle) {
    long bytes = FIXED_BYTES + NativeTensor.ownBytes(handle);
    Entry entry = new Entry(tensor, handle, bytes);
    entry.link();
    if (liveBytes.addAndGet(bytes) > threshold) {
      collect();
    }
    return entry;
  }

  // One thread collects, as direct buffers do when they hit their limit; the others go on.
  private static void collect() {
    if (!collecting.tryLock()) {
      return;
    }
    try {
      ReferenceQueue<Object> arrivals = new ReferenceQueue<>();
      PhantomReference<Object> witness = new PhantomReference<>(new Object(), arrivals);
      System.gc();
      // The JVM hands references over after the collection; without waiting, nothing would seem to
      // have become free, and the threshold would grow without need.
      arrivals.remove(ARRIVAL_MILLIS);
      Reference.reachabilityFence(witness);
      for (var found = QUEUE.poll(); found != null; found = QUEUE.remove(SETTLING_MILLIS)) {
        ((Entry) found).free();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // for the caller; the reaper does the rest
    } finally {
      // What is left is in use: wait until as much again has come before asking once more.
      threshold = fittingThreshold();
      collecting.unlock();
    }
  }

  private static long fittingThreshold() {
    return Math.max(QUIET_BYTES, 2 * liveBytes.get());
  }

  private static void run() {
    while (!stopped) {
      try {
        ((Entry) QUEUE.remove()).free();
        threshold = Math.min(threshold, fittingThreshold());
      } catch (InterruptedException e) {
        // stop, when it is time to; nobody else has a reason to interrupt this thread
      }
    }
  }

  // Daemon threads outlive the JVM's shutdown, and LibTorch's own clean-up must not meet one of
  // ours.
  private static void stop() {
    stopped = true;
    THREAD.interrupt();
    try {
      THREAD.join(STOP_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The reference of one tensor. */
  static final class Entry extends PhantomReference<Tensor> {
    private final long handle;
    private final long bytes;
    private final Entry head;
    private Entry previous;
    private Entry next;

    /** The head of an empty list. */
    private Entry() {
      super(null, null);
      handle = 0;
      bytes = 0;
      head = this;
      previous = this;
      next = this;
    }

    private Entry(Tensor tensor, long handle, long bytes) {
      super(tensor, QUEUE);
      this.handle = handle;
      this.bytes = bytes;
      this.head = HEADS[(int) Thread.currentThread().getId() & (LISTS - 1)];
    }

    private void link() {
      synchronized (head) {
        previous = head;
        next = head.next;
        next.previous = this;
        head.next = this;
      }
    }

    /** Whether this call took the entry out of its list, which happens once. */
    private boolean unlink() {
      synchronized (head) {
        if (next == null) {
          return false;
        }
        previous.next = next;
        next.previous = previous;
        next = null;
        previous = null;
      }
      liveBytes.addAndGet(-bytes);
      return true;
    }

    /** Gives the reference back to whoever calls this. */
    void cancel() {
      clear();
      unlink();
    }

    private void free() {
      if (unlink()) {
        NativeTensor.release(handle);
      }
    }
  }
}
