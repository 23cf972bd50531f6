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
import java.util.function.IntFunction;

/** The C++ side of a row on as many threads as the Java side has, measured in slices of time. */
final class FloorLoop {
  /** So long a batch takes at least: the clock is read once for each. */
  private static final long SHORTEST_BATCH_NANOS = 1_000_000;

  private final List<NativeLoop> loops;
  private final ExecutorService threads;
  private final long batch;

  private FloorLoop(List<NativeLoop> loops, ExecutorService threads) {
    this.loops = loops;
    this.threads = threads;
    this.batch = batchOf(loops.get(0));
  }

  static Optional<FloorLoop> of(String row, int number) {
    ExecutorService threads = Executors.newFixedThreadPool(number, FloorLoop::daemon);
    List<NativeLoop> loops = new ArrayList<>();
    for (Optional<NativeLoop> loop : onAll(threads, number, i -> NativeLoop.of(row))) {
      loop.ifPresent(loops::add);
    }
    if (loops.isEmpty()) {
      threads.shutdown();
      return Optional.empty();
    }
    return Optional.of(new FloorLoop(loops, threads));
  }

  /** Nanoseconds for one operation, the mean of all threads, which start together. */
  double nanosPerOperation(long sliceNanos) {
    double sum = 0;
    for (double nanos : onAll(threads, loops.size(), i -> slice(loops.get(i), sliceNanos))) {
      sum += nanos;
    }
    return sum / loops.size();
  }

  /**
   * Does something on each of so many threads, which start together. What each makes for itself
   * comes from memory of its own: counts of references that share a cache line would have the
   * threads wait for each other.
   */
  private static <T> List<T> onAll(ExecutorService threads, int number, IntFunction<T> work) {
    CyclicBarrier start = new CyclicBarrier(number);
    List<Callable<T>> tasks = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      int which = i;
      tasks.add(
          () -> {
            start.await();
            return work.apply(which);
          });
    }
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> result : threads.invokeAll(tasks)) {
        results.add(result.get());
      }
      return results;
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
