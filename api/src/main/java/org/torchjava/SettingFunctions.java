package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.NativeSettings;

/** Determinism, precision, warnings and threads of the process. Part of {@link Torch}. */
abstract class SettingFunctions extends ModeFunctions {
  /** For {@link Torch} alone. */
  SettingFunctions() {}

  /**
   * Sets whether operators that have no deterministic algorithm are refused.
   *
   * @param mode whether to refuse them; false at the start
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.use_deterministic_algorithms.html">torch.use_deterministic_algorithms</a>
   */
  public static void useDeterministicAlgorithms(boolean mode) {
    useDeterministicAlgorithms(mode, false);
  }

  /**
   * Sets whether operators that have no deterministic algorithm are refused, or only warned of.
   *
   * @param mode whether to look for them
   * @param warnOnly whether a warning is enough
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.use_deterministic_algorithms.html">torch.use_deterministic_algorithms</a>
   */
  public static void useDeterministicAlgorithms(boolean mode, boolean warnOnly) {
    Results.check(NativeSettings.setDeterministicAlgorithms(mode ? 1 : 0, warnOnly ? 1 : 0));
  }

  /**
   * {@return whether deterministic algorithms were asked for}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.are_deterministic_algorithms_enabled.html">torch.are_deterministic_algorithms_enabled</a>
   */
  public static boolean areDeterministicAlgorithmsEnabled() {
    return Results.bool(NativeSettings.deterministicAlgorithms());
  }

  /**
   * {@return whether operators without a deterministic algorithm are only warned of}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.is_deterministic_algorithms_warn_only_enabled.html">torch.is_deterministic_algorithms_warn_only_enabled</a>
   */
  public static boolean isDeterministicAlgorithmsWarnOnlyEnabled() {
    return Results.bool(NativeSettings.deterministicAlgorithmsWarnOnly());
  }

  /**
   * Sets what happens to operators that have no deterministic algorithm.
   *
   * @param debugMode {@code default} for nothing, {@code warn}, or {@code error}
   * @throws TorchException for another word
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.set_deterministic_debug_mode.html">torch.set_deterministic_debug_mode</a>
   */
  public static void setDeterministicDebugMode(String debugMode) {
    switch (Objects.requireNonNull(debugMode, "debugMode")) {
      case "default" -> setDeterministicDebugMode(0);
      case "warn" -> setDeterministicDebugMode(1);
      case "error" -> setDeterministicDebugMode(2);
      default ->
          throw new TorchException(
              "invalid value of debug_mode, expected one of `default`, `warn`, or `error`, but"
                  + " got "
                  + debugMode);
    }
  }

  /**
   * Sets what happens to operators that have no deterministic algorithm.
   *
   * @param debugMode 0 for nothing, 1 for warnings, 2 for errors
   * @throws TorchException for another number
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.set_deterministic_debug_mode.html">torch.set_deterministic_debug_mode</a>
   */
  public static void setDeterministicDebugMode(int debugMode) {
    if (debugMode < 0 || debugMode > 2) {
      throw new TorchException(
          "invalid value of debug_mode, expected 0, 1, or 2, but got " + debugMode);
    }
    useDeterministicAlgorithms(debugMode > 0, debugMode == 1);
  }

  /**
   * {@return what happens to operators that have no deterministic algorithm: 0 for nothing, 1 for
   * warnings, 2 for errors}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.get_deterministic_debug_mode.html">torch.get_deterministic_debug_mode</a>
   */
  public static int getDeterministicDebugMode() {
    if (!areDeterministicAlgorithmsEnabled()) {
      return 0;
    }
    return isDeterministicAlgorithmsWarnOnlyEnabled() ? 1 : 2;
  }

  /**
   * Sets how exact products of float32 matrices are computed.
   *
   * @param precision {@code highest}, as at the start, {@code high} or {@code medium}; LibTorch
   *     warns of another word and leaves the precision as it is
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.set_float32_matmul_precision.html">torch.set_float32_matmul_precision</a>
   */
  public static void setFloat32MatmulPrecision(String precision) {
    Objects.requireNonNull(precision, "precision");
    Results.check(NativeSettings.setFloat32MatmulPrecision(precision));
  }

  /**
   * {@return how exact products of float32 matrices are computed: {@code highest}, {@code high} or
   * {@code medium}}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.get_float32_matmul_precision.html">torch.get_float32_matmul_precision</a>
   */
  public static String getFloat32MatmulPrecision() {
    return switch ((int) Results.code(NativeSettings.float32MatmulPrecision())) {
      case 0 -> "highest";
      case 1 -> "high";
      default -> "medium";
    };
  }

  /**
   * Sets whether this thread takes denormal numbers, those next to zero, for zero. It is a setting
   * of the processor, so that Java's own arithmetic on this thread follows it too.
   *
   * @param mode whether to do so
   * @return whether it can be set; false on a virtual thread, which has no processor to itself
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.set_flush_denormal.html">torch.set_flush_denormal</a>
   */
  public static boolean setFlushDenormal(boolean mode) {
    return !ThreadModes.isVirtual() && Results.bool(NativeSettings.setFlushDenormal(mode ? 1 : 0));
  }

  /**
   * Sets whether LibTorch warns every time and not only the first time.
   *
   * @param enabled whether to do so; false at the start
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.set_warn_always.html">torch.set_warn_always</a>
   */
  public static void setWarnAlways(boolean enabled) {
    Results.check(NativeSettings.setWarnAlways(enabled ? 1 : 0));
  }

  /**
   * {@return whether LibTorch warns every time and not only the first time}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.is_warn_always_enabled.html">torch.is_warn_always_enabled</a>
   */
  public static boolean isWarnAlwaysEnabled() {
    return Results.bool(NativeSettings.warnAlways());
  }

  /**
   * {@return how many threads may run operators next to each other on the CPU}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.get_num_interop_threads.html">torch.get_num_interop_threads</a>
   */
  public static int getNumInteropThreads() {
    return (int) Results.code(NativeSettings.getNumInteropThreads());
  }

  /**
   * Sets how many threads may run operators next to each other on the CPU. It can be called once,
   * before such work has started.
   *
   * @param threads how many, at least one, and bounded as in {@link #setNumThreads}
   * @throws TorchException for less than one, or if it is too late
   * @throws IllegalArgumentException for too many
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.set_num_interop_threads.html">torch.set_num_interop_threads</a>
   */
  public static void setNumInteropThreads(int threads) {
    Results.check(NativeSettings.setNumInteropThreads(ThreadCounts.checked(threads)));
  }
}
