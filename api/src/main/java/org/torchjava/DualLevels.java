package org.torchjava;

import org.torchjava.nativebridge.NativeForwardAd;

/**
 * The dual level of the process, and the thread that it belongs to.
 *
 * <p>LibTorch has one level. Exiting it takes the tangents out of all dual tensors, without regard
 * to threads that may be reading them. So dual tensors stay with the thread that entered the level:
 * another one that comes with a tensor from elsewhere is asked here, one at a time and never during
 * an exit, whether it is dual.
 */
final class DualLevels {
  static final long LEVEL = 0;

  /** The thread whose level is open; null for none. */
  private static volatile Thread owner;

  private DualLevels() {}

  static boolean isOpenHere() {
    return owner == Thread.currentThread();
  }

  static boolean isOpenElsewhere() {
    Thread thread = owner;
    return thread != null && thread != Thread.currentThread();
  }

  static synchronized long enter() {
    if (owner != null && !owner.isAlive()) {
      exitLevel(); // nobody else could
    }
    long level = Results.integer(NativeForwardAd.enterLevel());
    owner = Thread.currentThread();
    return level;
  }

  static synchronized void exit() {
    if (owner == null) {
      // torch/csrc/autograd/init.cpp, 2.10.0
      throw new TorchException("Dual level must be a positive number.");
    }
    requireOwnThread();
    exitLevel();
  }

  private static void exitLevel() {
    Results.check(NativeForwardAd.exitLevel(LEVEL));
    owner = null;
  }

  static void requireOwnThread() {
    Thread thread = owner;
    if (thread != null && thread != Thread.currentThread()) {
      throw new IllegalStateException(
          "a dual level belongs to the thread that entered it, " + thread.getName());
    }
  }

  /** Refuses a dual tensor on another thread than the one of the level. */
  static synchronized void requireOwnThread(long handle) {
    if (isOpenElsewhere() && Results.bool(NativeForwardAd.hasTangent(handle, LEVEL))) {
      throw new IllegalStateException(
          "a dual tensor belongs to the thread that entered the dual level, " + owner.getName());
    }
  }
}
