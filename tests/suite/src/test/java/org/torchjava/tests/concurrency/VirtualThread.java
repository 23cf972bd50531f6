package org.torchjava.tests.concurrency;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** Virtual threads for code that is compiled for a JDK without them. */
final class VirtualThread {
  private VirtualThread() {}

  /** Starts a virtual thread; its result or failure comes with the future. */
  static <T> FutureTask<T> start(Callable<T> body) {
    FutureTask<T> task = new FutureTask<>(body);
    try {
      Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, task);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this JDK has no virtual threads", e);
    }
    return task;
  }

  /** What a virtual thread returns. */
  static <T> T run(Callable<T> body) throws Exception {
    return start(body).get();
  }

  /** What many virtual threads return that run at the same time. */
  static <T> List<T> runMany(int count, Callable<T> body) throws Exception {
    List<FutureTask<T>> tasks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      tasks.add(start(body));
    }
    List<T> results = new ArrayList<>();
    for (FutureTask<T> task : tasks) {
      results.add(task.get());
    }
    return results;
  }
}
