package org.torchjava;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.torchjava.nativebridge.NativeAllocator;

/**
 * Asks for a garbage collection when tensors' native memory, which the collector cannot see, grows
 * too large or runs out.
 *
 * <p>The threshold follows what is in use: after a collection, as much again may come before the
 * next one, but never more than half of what the machine has left. Per operator there is one
 * comparison.
 */
final class MemoryPressure {
  /** Below this many bytes no collection is asked for. */
  private static final long QUIET_BYTES = 256L << 20;

  /** The least that may come between two collections where memory is short. */
  private static final long LEAST_BYTES = QUIET_BYTES / 4;

  /** How long nothing may come until a failing allocation tries again. */
  private static final long REST_MILLIS = 50;

  /** How long a failing allocation waits for memory at most. */
  private static final long ROOM_SECONDS = 10;

  /** The share of its excess that the threshold gives up each time. */
  private static final int RELAXATION = 8;

  private static final ReentrantLock COLLECTING = new ReentrantLock();
  private static final long MOST_BYTES = mostBytes();
  private static volatile long threshold = fittingThreshold(0);
  private static volatile long collections;

  private MemoryPressure() {}

  /** Collects when the live bytes and this overhead are too many; one thread does, others go on. */
  static void check(long overhead) {
    if (NativeAllocator.roughlyLiveBytes() + overhead > threshold && COLLECTING.tryLock()) {
      try {
        TensorReaper.recount(); // large tensors may have come since they were weighed
        collect(DeadTensors.mayWait());
      } finally {
        COLLECTING.unlock();
      }
    }
  }

  /** Collects whatever the figures are. */
  static void collectNow() {
    COLLECTING.lock();
    try {
      collect(false);
    } finally {
      COLLECTING.unlock();
    }
  }

  /** How often a collection was asked for. */
  static long collections() {
    return collections;
  }

  /**
   * Lets the threshold follow when less is in use than it was made for: slowly, so that a program
   * whose memory rises and falls is not asked to collect on every rise.
   */
  static void relax(long overhead) {
    long present = threshold;
    long fitting = fittingThreshold(NativeAllocator.roughlyLiveBytes() + overhead);
    if (fitting < present) {
      threshold = present - (present - fitting) / RELAXATION;
    }
  }

  /**
   * Collects as direct buffers do when they hit their limit.
   *
   * @param leaving whether the release of what is found may be left to threads that make more
   */
  private static void collect(boolean leaving) {
    boolean more = TensorReaper.sweep(collectGarbage());
    if (!leaving) {
      if (more) {
        TensorReaper.sweep(collectGarbage());
      }
      TensorReaper.releaseDead();
    }
    // What is left is in use: wait until enough has come before asking once more.
    threshold = fittingThreshold(NativeAllocator.roughlyLiveBytes() + TensorReaper.recount());
  }

  /**
   * Makes room for an allocation that failed on this thread, which is inside of LibTorch and may
   * hold its locks: the reaper's thread frees, this one waits no longer than a while.
   *
   * @return whether to try again
   */
  static boolean makeRoom() {
    DeadTensors.need(true);
    try {
      TensorReaper.hurry();
      waitForRoom();
    } finally {
      DeadTensors.need(false);
    }
    return true;
  }

  // An interrupt ends the wait and stays for the caller; one from before stays too, but does not
  // keep this thread from waiting, or each of its collections would seem to have freed nothing.
  private static void waitForRoom() {
    boolean interrupted = Thread.interrupted();
    try {
      collectForRoom();
    } catch (InterruptedException e) {
      interrupted = true;
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static void collectForRoom() throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(ROOM_SECONDS);
    boolean locked = COLLECTING.tryLock(ROOM_SECONDS, TimeUnit.SECONDS);
    try {
      long split = TensorReaper.splitGroups();
      collectAndAwaitRest(deadline);
      if (TensorReaper.splitGroups() != split) {
        collectAndAwaitRest(deadline); // which finds the dead ones of those
      }
    } finally {
      if (locked) {
        COLLECTING.unlock();
      }
    }
  }

  private static void collectAndAwaitRest(long deadline) throws InterruptedException {
    collectGarbage();
    TensorReaper.hurry();
    TensorReaper.awaitRest(REST_MILLIS, deadline);
  }

  /** Tells the epoch after all groups that have outlived this collection. */
  private static int collectGarbage() {
    collections++; // under the lock but for the rarest of cases
    int epoch = TensorGroups.newEpoch();
    System.gc();
    return epoch;
  }

  private static long fittingThreshold(long used) {
    long share = Math.max(LEAST_BYTES, (MOST_BYTES - used) / 2);
    return used + Math.min(Math.max(QUIET_BYTES, used), share);
  }

  private static long mostBytes() {
    long machine = MachineMemory.bytes() - Runtime.getRuntime().maxMemory();
    return Math.min(NativeAllocator.limit(), Math.max(QUIET_BYTES, machine));
  }
}
