package org.torchjava;

/**
 * Bounds for numbers of threads: where the system refuses to start one, OpenMP ends the process.
 */
final class ThreadCounts {
  private static final int ALWAYS_ALLOWED = 64;
  private static final int PER_PROCESSOR = 8;

  private ThreadCounts() {}

  /** The largest number taken: far more than help, and few enough to be had. */
  static int largest() {
    return Math.max(ALWAYS_ALLOWED, PER_PROCESSOR * Runtime.getRuntime().availableProcessors());
  }

  static int checked(int threads) {
    if (threads > largest()) {
      throw new IllegalArgumentException(
          "at most " + largest() + " threads can be used on this machine, but got " + threads);
    }
    return threads;
  }
}
