package org.torchjava;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;

/**
 * The state that this library keeps for a thread, to be carried into tasks that run on others.
 *
 * <pre>{@code
 * try (var off = noGrad()) {
 *   pool.submit(ThreadState.capture().wrap(() -> model(x)));
 * }
 * }</pre>
 *
 * <p><b>What a thread has of its own.</b> {@link GradMode}, {@link InferenceMode}, and whether
 * {@link ForwardAD} is on: a new thread starts with gradients recorded, whatever the mode of the
 * thread that started it, and a thread of a pool keeps what its last task left. These are carried.
 * {@link TensorScope}s are not: each frees what its own thread makes, so that a task opens its own,
 * or leaves its tensors to the garbage collector. Nor is the dual level of {@link ForwardAD}, of
 * which there is one for the process and one thread, nor {@link Torch#setFlushDenormal}, which sets
 * the processor up, nor {@link Torch#setNumThreads}, which a thread adopts when it first runs an
 * operator.
 *
 * <p><b>What all threads share</b>, and nothing needs to carry: tensors and their gradients, the
 * default dtype, the default random generator, the print options, the handler of {@link Warnings}
 * and the other settings that {@link Torch} has.
 *
 * <p>Virtual threads are threads like others here. Immutable, and so safe on every thread.
 */
public final class ThreadState {
  private final int modes;

  private ThreadState(int modes) {
    this.modes = modes;
  }

  /**
   * The state of this thread as it is now.
   *
   * @return the state
   */
  public static ThreadState capture() {
    return new ThreadState(ThreadModes.get());
  }

  /**
   * A task that runs with this state, whatever thread runs it, and leaves that thread's own as it
   * was.
   *
   * @param task what to run
   * @return the task with this state
   */
  public Runnable wrap(Runnable task) {
    Objects.requireNonNull(task, "task");
    return () -> {
      int previous = ThreadModes.get();
      ThreadModes.set(modes);
      try {
        task.run();
      } finally {
        ThreadModes.set(previous);
      }
    };
  }

  /**
   * As {@link #wrap(Runnable)}, for a task with a result.
   *
   * @param <T> type of the result
   * @param task what to run
   * @return the task with this state
   */
  public <T> Callable<T> wrap(Callable<T> task) {
    Objects.requireNonNull(task, "task");
    return () -> {
      int previous = ThreadModes.get();
      ThreadModes.set(modes);
      try {
        return task.call();
      } finally {
        ThreadModes.set(previous);
      }
    };
  }

  /**
   * An executor whose tasks all run with this state, for {@code CompletableFuture} and its like.
   *
   * @param executor what runs the tasks
   * @return the executor with this state
   */
  public Executor wrap(Executor executor) {
    Objects.requireNonNull(executor, "executor");
    return task -> executor.execute(wrap(task));
  }
}
