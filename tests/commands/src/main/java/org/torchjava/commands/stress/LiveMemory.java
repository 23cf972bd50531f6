package org.torchjava.commands.stress;

import java.time.Duration;
import org.torchjava.MemoryStats;

/**
 * Native memory that is in use when nobody makes tensors.
 *
 * @param tensors how many tensors are alive
 * @param bytes how many bytes their elements take
 */
record LiveMemory(long tensors, long bytes) {
  private static final long MILLIS_BETWEEN = 100;

  static LiveMemory now() {
    MemoryStats stats = MemoryStats.now();
    return new LiveMemory(stats.liveTensors(), stats.liveBytes());
  }

  /** Collects garbage until as much is in use as before, or patience ends. */
  static LiveMemory backAt(LiveMemory before, Duration patience) throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    LiveMemory now = now();
    while (!now.equals(before) && System.nanoTime() < deadline) {
      System.gc();
      Thread.sleep(MILLIS_BETWEEN);
      now = now();
    }
    return now;
  }

  /** What is in use after several collections. */
  static LiveMemory settled() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(MILLIS_BETWEEN);
    }
    return now();
  }

  @Override
  public String toString() {
    return tensors + " tensors with " + bytes + " bytes";
  }
}
