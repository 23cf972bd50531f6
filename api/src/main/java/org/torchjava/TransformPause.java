package org.torchjava;

import org.torchjava.nativebridge.NativeFunctorch;

/** Lets operators pass the levels of function transforms by until it is closed. */
final class TransformPause implements AutoCloseable {
  private static final TransformPause NOTHING = new TransformPause(false);

  private final boolean paused;

  private TransformPause(boolean paused) {
    this.paused = paused;
  }

  static TransformPause begin() {
    return NativeFunctorch.suspend() == 0 ? NOTHING : new TransformPause(true);
  }

  /** Whether there were levels to pass by. */
  boolean isPause() {
    return paused;
  }

  @Override
  public void close() {
    if (paused) {
      NativeFunctorch.resume();
    }
  }
}
