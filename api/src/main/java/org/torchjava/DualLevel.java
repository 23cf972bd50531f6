package org.torchjava;

/**
 * An open dual level, which {@link #close} exits: see {@link ForwardAD#dualLevel()}. It must be
 * closed on the thread that entered it.
 */
public final class DualLevel implements AutoCloseable {
  private final long level = DualLevels.enter();
  private boolean open = true;

  DualLevel() {}

  /**
   * The number of the level, what {@code with dual_level() as level} gives.
   *
   * @return 0, as there is one level
   */
  public long level() {
    return level;
  }

  /**
   * Exits the level and takes the tangents away from all dual tensors; the second and later calls
   * do nothing.
   *
   * @throws IllegalStateException on another thread than the one that entered the level
   * @throws TorchException if {@link ForwardAD#exitDualLevel()} has exited it
   */
  @Override
  public void close() {
    if (open) {
      DualLevels.exit();
      open = false;
    }
  }
}
