package org.torchjava;

import org.torchjava.nativebridge.NativeEngine;

/**
 * Anomaly detection: {@code torch.autograd.detect_anomaly()}.
 *
 * <p>While it is on, each node of the graph remembers the Java stack that made it, and gradients
 * that are NaN are an error. When a node fails in {@code backward}, a warning shows that stack, and
 * the exception has it as a suppressed {@link ForwardTrace}, whose stack trace is that of the
 * forward call. Slow: for debugging only.
 *
 * <p>The mode is the process's, whatever thread switches it. Guards restore what they found.
 *
 * @see <a
 *     href="https://docs.pytorch.org/docs/2.10/autograd.html#anomaly-detection">torch.autograd.detect_anomaly</a>
 */
public final class AnomalyMode {
  private static volatile boolean enabled;
  private static volatile boolean checkNan = true;

  private AnomalyMode() {}

  /**
   * Whether anomaly detection is on: {@code torch.is_anomaly_enabled}.
   *
   * @return false unless switched on
   */
  public static boolean isEnabled() {
    return enabled;
  }

  /**
   * Whether anomaly detection also looks for NaN: {@code torch.is_anomaly_check_nan_enabled}.
   *
   * @return true unless switched off
   */
  public static boolean isCheckNanEnabled() {
    return checkNan;
  }

  /**
   * Switches anomaly detection from here on: {@code torch.set_anomaly_enabled}.
   *
   * @param on whether nodes remember where they were made
   * @param checksNan whether gradients that are NaN are an error
   */
  public static synchronized void setEnabled(boolean on, boolean checksNan) {
    EngineAnswers.start();
    Results.check(NativeEngine.setAnomaly(on, checksNan));
    enabled = on;
    checkNan = checksNan;
  }

  /**
   * Switches anomaly detection on until the guard is closed: {@code detect_anomaly()}.
   *
   * @return the guard, for try-with-resources
   */
  public static Guard detectAnomaly() {
    return detectAnomaly(true);
  }

  /**
   * Switches anomaly detection on until the guard is closed.
   *
   * @param checksNan whether gradients that are NaN are an error
   * @return the guard, for try-with-resources
   */
  public static Guard detectAnomaly(boolean checksNan) {
    Warnings.warn(
        "Anomaly Detection has been enabled. This mode will increase the runtime and should only be"
            + " enabled for debugging.");
    return new Guard(true, checksNan);
  }

  /**
   * Switches anomaly detection on or off until the guard is closed: {@code set_detect_anomaly}.
   *
   * @param on whether nodes remember where they were made
   * @param checksNan whether gradients that are NaN are an error
   * @return the guard, for try-with-resources
   */
  public static Guard setDetectAnomaly(boolean on, boolean checksNan) {
    return new Guard(on, checksNan);
  }

  // Words of SavedVariable::unpack (torch/csrc/autograd/saved_variable.cpp, 2.10.0).
  static String hint() {
    return enabled
        ? "the backtrace further above shows the operation that failed to compute its gradient. The"
            + " variable in question was changed in there or anywhere later. Good luck!"
        : "enable anomaly detection to find the operation that failed to compute its gradient, with"
            + " torch.autograd.set_detect_anomaly(True).";
  }

  /** Restores what was in force when it was made. */
  public static final class Guard implements AutoCloseable {
    private final boolean wasEnabled = enabled;
    private final boolean checkedNan = checkNan;
    private boolean open = true;

    private Guard(boolean on, boolean checksNan) {
      setEnabled(on, checksNan);
    }

    /** Restores the mode; the second and later calls do nothing. */
    @Override
    public void close() {
      if (open) {
        open = false;
        setEnabled(wasEnabled, checkedNan);
      }
    }
  }
}
