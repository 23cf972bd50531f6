package org.torchjava;

import java.util.Objects;
import java.util.function.Supplier;
import org.torchjava.nativebridge.NativeModes;

/**
 * Whether operations are recorded for {@code backward}: {@code torch.no_grad()} and {@code
 * torch.enable_grad()}.
 *
 * <pre>{@code
 * try (var off = noGrad()) {
 *   weights.sub_(weights.grad().mul(rate));
 * }
 * Tensor prediction = noGrad(() -> model(x));
 * }</pre>
 *
 * <p>The mode belongs to the thread, virtual or not; new threads start with recording on, and
 * {@link ThreadState} carries it to another. A guard restores the mode on the thread that opened it
 * and must be closed there. See <a
 * href="https://docs.pytorch.org/docs/2.10/generated/torch.no_grad.html">torch.no_grad</a>.
 */
public final class GradMode {
  private GradMode() {}

  /**
   * Whether this thread records operations.
   *
   * @return true unless switched off
   */
  public static boolean isEnabled() {
    return ThreadModes.has(NativeModes.GRAD);
  }

  /**
   * Switches recording on or off for this thread from here on.
   *
   * @param enabled whether to record
   */
  public static void setEnabled(boolean enabled) {
    ThreadModes.set(NativeModes.GRAD, enabled);
  }

  /**
   * Switches recording off until the guard is closed.
   *
   * @return the guard, for try-with-resources
   */
  public static Guard noGrad() {
    return new Guard(false);
  }

  /**
   * Switches recording on until the guard is closed.
   *
   * @return the guard, for try-with-resources
   */
  public static Guard enableGrad() {
    return new Guard(true);
  }

  /**
   * Runs a body without recording.
   *
   * @param body what to run
   */
  public static void noGrad(Runnable body) {
    run(false, body);
  }

  /**
   * Runs a body without recording.
   *
   * @param <T> type of the result
   * @param body what to run
   * @return the body's result
   */
  public static <T> T noGrad(Supplier<T> body) {
    return get(false, body);
  }

  /**
   * Runs a body with recording, as within {@link #noGrad()}.
   *
   * @param body what to run
   */
  public static void enableGrad(Runnable body) {
    run(true, body);
  }

  /**
   * Runs a body with recording, as within {@link #noGrad()}.
   *
   * @param <T> type of the result
   * @param body what to run
   * @return the body's result
   */
  public static <T> T enableGrad(Supplier<T> body) {
    return get(true, body);
  }

  private static void run(boolean enabled, Runnable body) {
    Objects.requireNonNull(body, "body");
    Guard guard = new Guard(enabled);
    try {
      body.run();
    } finally {
      guard.close();
    }
  }

  private static <T> T get(boolean enabled, Supplier<T> body) {
    Objects.requireNonNull(body, "body");
    Guard guard = new Guard(enabled);
    try {
      return body.get();
    } finally {
      guard.close();
    }
  }

  /** Restores the mode that was in force when it was made. */
  public static final class Guard extends ModeGuard {
    private final boolean previous = isEnabled();

    private Guard(boolean enabled) {
      super("a grad mode");
      setEnabled(enabled);
    }

    /**
     * Restores the mode; the second and later calls do nothing.
     *
     * @throws IllegalStateException on another thread than the one that opened the guard
     */
    @Override
    public void close() {
      super.close();
    }

    @Override
    void restore() {
      setEnabled(previous);
    }
  }
}
