package org.torchjava;

import java.util.Objects;
import java.util.function.Supplier;
import org.torchjava.nativebridge.NativeModes;

/**
 * Computing without any thought of gradients: {@code torch.inference_mode()}. Faster than {@link
 * GradMode#noGrad()}, and stricter: tensors made in it can never take part in recorded operations.
 *
 * <pre>{@code
 * try (var inference = inferenceMode()) {
 *   prediction = model(x);
 * }
 * Tensor again = inferenceMode(() -> model(x));
 * }</pre>
 *
 * <p>The mode belongs to the thread, virtual or not; new threads start without it, and {@link
 * ThreadState} carries it to another. Within it no operation is recorded. A guard restores the mode
 * and grad mode on the thread that opened it and must be closed there. See <a
 * href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.grad_mode.inference_mode.html">torch.inference_mode</a>.
 */
public final class InferenceMode {
  // What c10::InferenceMode switches together (c10/core/InferenceMode.h, 2.10.0).
  private static final int OFF =
      NativeModes.GRAD | NativeModes.FORWARD_GRAD | NativeModes.MULTITHREADING;

  private InferenceMode() {}

  /**
   * Whether this thread is in inference mode.
   *
   * @return false unless switched on
   */
  public static boolean isEnabled() {
    return ThreadModes.has(NativeModes.INFERENCE);
  }

  /**
   * Switches inference mode on, and the recording of gradients off, until the guard is closed.
   *
   * @return the guard, for try-with-resources
   */
  public static Guard inferenceMode() {
    return new Guard(true);
  }

  /**
   * Switches inference mode on or off until the guard is closed. Off means that gradients are
   * recorded, as outside of it.
   *
   * @param mode whether to switch it on
   * @return the guard, for try-with-resources
   */
  public static Guard inferenceMode(boolean mode) {
    return new Guard(mode);
  }

  /**
   * Runs a body in inference mode.
   *
   * @param body what to run
   */
  public static void inferenceMode(Runnable body) {
    Objects.requireNonNull(body, "body");
    Guard guard = new Guard(true);
    try {
      body.run();
    } finally {
      guard.close();
    }
  }

  /**
   * Runs a body in inference mode.
   *
   * @param <T> type of the result
   * @param body what to run
   * @return the body's result
   */
  public static <T> T inferenceMode(Supplier<T> body) {
    Objects.requireNonNull(body, "body");
    Guard guard = new Guard(true);
    try {
      return body.get();
    } finally {
      guard.close();
    }
  }

  /** Restores inference mode and grad mode as they were when it was made. */
  public static final class Guard extends ModeGuard {
    private final int previous = ThreadModes.get();

    private Guard(boolean enabled) {
      super("an inference mode");
      ThreadModes.set(enabled ? NativeModes.INFERENCE : OFF);
    }

    /**
     * Restores the modes; the second and later calls do nothing.
     *
     * @throws IllegalStateException on another thread than the one that opened the guard
     */
    @Override
    public void close() {
      super.close();
    }

    @Override
    void restore() {
      ThreadModes.set(previous);
    }
  }
}
