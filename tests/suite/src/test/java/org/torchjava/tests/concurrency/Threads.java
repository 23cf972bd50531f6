package org.torchjava.tests.concurrency;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;

/** Runs bodies at the same time, each on a thread of its own. */
final class Threads {
  private static final long TIMEOUT_SECONDS = 60;

  private Threads() {}

  /** What the bodies 0 to count - 1 returned; the first failure ends all and is the caller's. */
  static <T> List<T> run(int count, IntFunction<Callable<T>> bodies) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(count);
    CyclicBarrier start = new CyclicBarrier(count);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    try {
      List<Future<T>> pending = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        Callable<T> body = bodies.apply(i);
        pending.add(
            threads.submit(
                () -> {
                  start.await();
                  try {
                    return body.call();
                  } catch (Throwable t) {
                    failure.compareAndSet(null, t);
                    threads.shutdownNow(); // the others may be waiting for this one
                    throw t;
                  }
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : pending) {
        results.add(future.get(TIMEOUT_SECONDS, TimeUnit.SECONDS));
      }
      return results;
    } catch (ExecutionException e) {
      throw new ExecutionException(failure.get());
    } finally {
      threads.shutdownNow();
    }
  }

  /** What a body does on another thread, as the caller's own failure. */
  static void elsewhere(Runnable body) throws Throwable {
    try {
      run(
          1,
          i ->
              () -> {
                body.run();
                return null;
              });
    } catch (ExecutionException e) {
      throw e.getCause();
    }
  }
}
