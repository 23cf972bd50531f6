package org.torchjava;

/** Restores modes on the thread that switched them, once. */
abstract class ModeGuard implements AutoCloseable {
  private final Thread thread = Thread.currentThread();
  private final String name;
  private boolean open = true;

  /** {@code name} as messages call the guard. */
  ModeGuard(String name) {
    this.name = name;
  }

  abstract void restore();

  /**
   * Restores the mode; the second and later calls do nothing.
   *
   * @throws IllegalStateException on another thread than the one that opened the guard
   */
  @Override
  public void close() {
    if (Thread.currentThread() != thread) {
      throw new IllegalStateException(
          name + " guard must be closed on the thread that opened it, " + thread.getName());
    }
    if (open) {
      open = false;
      restore();
    }
  }
}
