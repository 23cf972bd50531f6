package org.torchjava.benchmarks.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The C++ side of a row on as many threads as the Java side has, measured in slices of time. */
final class FloorLoop {
  /** So long a batch takes at least: the clock is read once for each. */
  private static final long SHORTEST_BATCH_NANOS = 1_000_000;

  private final List<NativeLoop> loops;
  private final ExecutorService threads;
  private final long batch;

  private FloorLoop(List<NativeLoop> loops) {
    this.loops = loops;
    this.threads = Executors.newFixedThreadPool(loops.size(), FloorLoop::daemon);
    this.batch = batchOf(loops.get(0));
  }

  static Optional<FloorLoop> of(String row, int threads) {
    List<NativeLoop> loops = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      NativeLoop.of(row).ifPresent(loops::add);
    }
    return loops.isEmpty() ? Optional.empty() : Optional.of(new FloorLoop(loops));
  }

  /** Nanoseconds for one operation, the mean of all threads, which start together. */
  double nanosPerOperation(long sliceNanos) {
    CyclicBarrier start = new CyclicBarrier(loops.size());
    List<Callable<Double>> slices = new ArrayList<>();
    for (NativeLoop loop : loops) {
      slices.add(
          () -> {
            start.await();
            return slice(loop, sliceNanos);
          });
    }
    try {
      double sum = 0;
      for (Future<Double> slice : threads.invokeAll(slices)) {
        sum += slice.get();
      }
      return sum / loops.size();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("the C++ side was not measured", e);
    }
  }

  private double slice(NativeLoop loop, long sliceNanos) {
    long operations = 0;
    long begin = System.nanoTime();
    long elapsed;
    do {
      loop.run(batch);
      operations += batch;
      elapsed = System.nanoTime() - begin;
    } while (elapsed < sliceNanos);
    return (double) elapsed / operations;
  }

  // Also warms the loop up.
  private static long batchOf(NativeLoop loop) {
    for (long batch = 1; ; batch *= 2) {
      long begin = System.nanoTime();
      loop.run(batch);
      if (System.nanoTime() - begin >= SHORTEST_BATCH_NANOS) {
        return batch;
      }
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "floor");
    thread.setDaemon(true);
    return thread;
  }
}
