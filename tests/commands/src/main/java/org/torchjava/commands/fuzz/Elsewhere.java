package org.torchjava.commands.fuzz;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One other thread, for what belongs to a thread and is used on the wrong one. */
final class Elsewhere {
  private static final ExecutorService THREAD =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "elsewhere");
            thread.setDaemon(true);
            return thread;
          });

  private Elsewhere() {}

  /** What a task on the other thread returns; waits for it. */
  static <T> T call(Callable<T> task) {
    try {
      return THREAD.submit(task).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the task itself failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
