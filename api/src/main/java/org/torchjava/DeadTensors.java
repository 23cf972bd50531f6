package org.torchjava;

import java.util.concurrent.atomic.AtomicInteger;
import org.torchjava.nativebridge.NativeAllocator;
import org.torchjava.nativebridge.NativeTensor;

/**
 * Tensors that the garbage collector found and nobody has released yet. The reaper leaves them to
 * the threads that make new ones, which release as many as they make: what a thread has freed is
 * what malloc gives it next, while memory that another thread frees has the two wait for each
 * other. What waits too long the reaper releases itself, and large tensors at once.
 */
final class DeadTensors {
  /** A power of two, and fewer than the 7 freed blocks of a size that glibc keeps for a thread. */
  private static final int AT_ONCE = 4;

  /** How many are released at once where time does not matter. */
  private static final int MANY = 128;

  /** More do not wait. */
  private static final int MOST = 1 << 20;

  /**
   * Where tensors have more bytes in the mean, they do not wait: {@link MemoryPressure} takes those
   * that do for tensors in use, which must not become much.
   */
  private static final long SMALL_BYTES = 128;

  /** Threads that make fewer tensors between looks than this share of those that wait are idle. */
  private static final int IDLE_SHARE = 16;

  /** How many threads need memory at once. */
  private static final AtomicInteger IN_NEED = new AtomicInteger();

  /** Not before they were weighed. */
  private static volatile boolean small;

  private final SortedHandles handles = new SortedHandles(MOST);

  /** How many tensors were made next to these. Counted without a lock: about right. */
  private int made;

  private int madeAtLastLook;

  /** Tells how many bytes so many tensors have, alive or dead. */
  static void weigh(long tensors) {
    small = !TrackedTensors.ESTIMATES && NativeAllocator.liveBytes() <= tensors * SMALL_BYTES;
  }

  /** From now on the reaper releases all itself, until this is taken back. */
  static void need(boolean now) {
    IN_NEED.addAndGet(now ? 1 : -1);
  }

  /** Whether what the collector finds is left to threads that make tensors. */
  static boolean mayWait() {
    return small && IN_NEED.get() == 0;
  }

  /** Whether tensors have few bytes, in the mean. */
  static boolean areSmall() {
    return small;
  }

  /** Takes over references, to release them now or later. */
  void add(long[] some, int number) {
    if (!mayWait() || !handles.add(some, number)) {
      NativeTensor.releaseAll(some, number, 0);
    }
  }

  /** To be called after a sweep: only then some are released by others. */
  void sort() {
    handles.sort();
  }

  /** How many wait. Reads without a lock: about right. */
  int count() {
    return handles.count();
  }

  /** To be called for each tensor that is made: releases another one in its place. */
  void releaseSome() {
    if ((++made & (AT_ONCE - 1)) == 0) {
      release(AT_ONCE);
    }
  }

  /** Releases all; how many there were. */
  int releaseAll() {
    handles.sort();
    int all = 0;
    for (int released = release(MANY); released > 0; released = release(MANY)) {
      all += released;
    }
    return all;
  }

  /**
   * Releases those that wait for threads which make no more tensors, or must not wait.
   *
   * @return how many were released
   */
  int look() {
    boolean idle = made - madeAtLastLook <= handles.count() / IDLE_SHARE;
    madeAtLastLook = made;
    return idle || !mayWait() ? releaseAll() : 0;
  }

  /** Gives memory of the Java heap back when none wait. */
  void trim() {
    handles.trim();
  }

  // Never under a lock: a release may free a graph, and call what is written in Java.
  private int release(int most) {
    if (handles.count() == 0) {
      return 0;
    }
    long[] released = SpareArrays.handles(2 * most);
    int written = handles.take(released, most);
    int number = Math.min(most, written);
    if (number > 0) {
      NativeTensor.releaseAll(released, number, written - number);
    }
    return number;
  }
}
