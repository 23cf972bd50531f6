package org.torchjava;

import org.torchjava.nativebridge.NativeFunctorch;
import org.torchjava.nativebridge.NativeModes;

/**
 * A level of function transforms that is open on this thread: operators meet it until it is closed.
 * Rules: torch/csrc/functorch/init.cpp and torch/_functorch/eager_transforms.py, 2.10.
 */
final class TransformLevel implements AutoCloseable {
  private static final int NO_MODE = 0;

  // An operator goes through LibTorch level by level; 150 levels use up the stack of a Java thread
  // that does little else.
  private static final int MOST_LEVELS = 32;

  private static volatile boolean opened;

  /** The mode that is on within this level, and whether it was on around it. */
  private final int mode;

  private final boolean before;
  private final long number;

  private TransformLevel(int mode, boolean before, long number) {
    this.mode = mode;
    this.before = before;
    this.number = number;
    if (mode != NO_MODE) {
      ThreadModes.set(mode, true);
    }
  }

  static TransformLevel vmap(long batchSize, Randomness randomness) {
    requirePlatformThread();
    long level = NativeFunctorch.pushVmap(batchSize, randomness.ordinal());
    return new TransformLevel(NO_MODE, false, opened(level));
  }

  /** Gradients are recorded within, whatever the mode around it. */
  static TransformLevel grad() {
    requirePlatformThread();
    boolean before = ThreadModes.has(NativeModes.GRAD);
    return new TransformLevel(NativeModes.GRAD, before, opened(NativeFunctorch.pushGrad()));
  }

  /** Forward gradients are computed within, whatever the mode around it. */
  static TransformLevel jvp() {
    requirePlatformThread();
    boolean before = ThreadModes.has(NativeModes.FORWARD_GRAD);
    return new TransformLevel(NativeModes.FORWARD_GRAD, before, opened(NativeFunctorch.pushJvp()));
  }

  private static void requirePlatformThread() {
    if (ThreadModes.isVirtual()) {
      throw new UnsupportedOperationException(
          "function transforms belong to a native thread, which a virtual thread may leave: call"
              + " them on a platform thread");
    }
  }

  private static long opened(long level) {
    if (level < 0) {
      throw NativeErrors.take();
    }
    if (level > MOST_LEVELS) {
      NativeFunctorch.pop();
      throw new TorchException("function transforms are nested more than " + MOST_LEVELS + " deep");
    }
    opened = true;
    return level;
  }

  /** Whether there ever was a level: where none was, no tensor belongs to one. */
  static boolean everOpened() {
    return opened;
  }

  /** 1 for the outermost level. */
  long number() {
    return number;
  }

  @Override
  public void close() {
    if (mode != NO_MODE) {
      ThreadModes.set(mode, before);
    }
    Results.check(NativeFunctorch.pop());
  }
}
