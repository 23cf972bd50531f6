package org.torchjava;

import java.util.Objects;
import java.util.function.Supplier;
import org.torchjava.nativebridge.NativeRuntime;
import org.torchjava.print.PrintOptions;

/** Gradients and inference mode, default dtype, printing, threads. Part of {@link Torch}. */
abstract class ModeFunctions extends TypeFunctions {
  /** For {@link Torch} alone. */
  ModeFunctions() {}

  /**
   * {@return a guard that switches the recording of gradients off for this thread until it is
   * closed}
   *
   * <p>For try-with-resources: {@code try (var off = noGrad()) { .. }}.
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.no_grad.html">torch.no_grad</a>
   */
  public static GradMode.Guard noGrad() {
    return GradMode.noGrad();
  }

  /**
   * Runs something on this thread without recording gradients.
   *
   * @param body what to run
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.no_grad.html">torch.no_grad</a>
   */
  public static void noGrad(Runnable body) {
    GradMode.noGrad(body);
  }

  /**
   * {@return what something returns that runs on this thread without recording gradients}
   *
   * @param <T> the type of the result
   * @param body what to run
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.no_grad.html">torch.no_grad</a>
   */
  public static <T> T noGrad(Supplier<T> body) {
    return GradMode.noGrad(body);
  }

  /**
   * {@return a guard that switches the recording of gradients on for this thread until it is
   * closed}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.enable_grad.html">torch.enable_grad</a>
   */
  public static GradMode.Guard enableGrad() {
    return GradMode.enableGrad();
  }

  /**
   * Runs something on this thread while gradients are recorded.
   *
   * @param body what to run
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.enable_grad.html">torch.enable_grad</a>
   */
  public static void enableGrad(Runnable body) {
    GradMode.enableGrad(body);
  }

  /**
   * {@return what something returns that runs on this thread while gradients are recorded}
   *
   * @param <T> the type of the result
   * @param body what to run
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.enable_grad.html">torch.enable_grad</a>
   */
  public static <T> T enableGrad(Supplier<T> body) {
    return GradMode.enableGrad(body);
  }

  /**
   * {@return whether this thread records gradients}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.is_grad_enabled.html">torch.is_grad_enabled</a>
   */
  public static boolean isGradEnabled() {
    return GradMode.isEnabled();
  }

  /**
   * Switches the recording of gradients for this thread.
   *
   * @param enabled whether to record
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.set_grad_enabled.html">torch.set_grad_enabled</a>
   */
  public static void setGradEnabled(boolean enabled) {
    GradMode.setEnabled(enabled);
  }

  /**
   * {@return a guard that switches inference mode on for this thread until it is closed: no
   * recording of gradients, and tensors that can never take part in it}
   *
   * <p>For try-with-resources: {@code try (var inference = inferenceMode()) { .. }}.
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.grad_mode.inference_mode.html">torch.inference_mode</a>
   */
  public static InferenceMode.Guard inferenceMode() {
    return InferenceMode.inferenceMode();
  }

  /**
   * {@return a guard that switches inference mode on or off for this thread until it is closed}
   *
   * @param mode whether to switch it on; off, gradients are recorded
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.grad_mode.inference_mode.html">torch.inference_mode</a>
   */
  public static InferenceMode.Guard inferenceMode(boolean mode) {
    return InferenceMode.inferenceMode(mode);
  }

  /**
   * Runs something on this thread in inference mode.
   *
   * @param body what to run
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.grad_mode.inference_mode.html">torch.inference_mode</a>
   */
  public static void inferenceMode(Runnable body) {
    InferenceMode.inferenceMode(body);
  }

  /**
   * {@return what something returns that runs on this thread in inference mode}
   *
   * @param <T> the type of the result
   * @param body what to run
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.grad_mode.inference_mode.html">torch.inference_mode</a>
   */
  public static <T> T inferenceMode(Supplier<T> body) {
    return InferenceMode.inferenceMode(body);
  }

  /**
   * {@return whether this thread is in inference mode}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.is_inference_mode_enabled.html">torch.is_inference_mode_enabled</a>
   */
  public static boolean isInferenceModeEnabled() {
    return InferenceMode.isEnabled();
  }

  /**
   * {@return the dtype of tensors of real numbers where none is asked for}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.get_default_dtype.html">torch.get_default_dtype</a>
   */
  public static DType getDefaultDtype() {
    return DefaultDtype.get();
  }

  /**
   * Sets the dtype of tensors of real numbers where none is asked for, for all threads.
   *
   * @param dtype a floating point dtype; float32 at the start
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.set_default_dtype.html">torch.set_default_dtype</a>
   */
  public static void setDefaultDtype(DType dtype) {
    DefaultDtype.set(dtype);
  }

  /**
   * Sets how {@link Tensor#toString} prints, for all threads.
   *
   * @param options the options
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.set_printoptions.html">torch.set_printoptions</a>
   */
  public static void setPrintOptions(PrintOptions options) {
    PrintOptions.set(options);
  }

  /**
   * {@return the sizes as an array, for functions that take options after the shape: {@code
   * ones(shape(2, 2), FLOAT64)}}
   *
   * @param size the sizes
   */
  public static long[] shape(long... size) {
    return Objects.requireNonNull(size, "size");
  }

  /** {@return options that ask for a tensor that requires gradients, and leave the rest open} */
  public static TensorOptions requiresGrad() {
    return TensorOptions.defaults().requiresGrad(true);
  }

  /**
   * {@return how many threads an operator may use on the CPU}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.get_num_threads.html">torch.get_num_threads</a>
   */
  public static int getNumThreads() {
    return NativeRuntime.getNumThreads();
  }

  /**
   * Sets how many threads an operator may use on the CPU: for this thread, and for those that have
   * not run an operator yet. As in PyTorch, a thread that has keeps its number.
   *
   * @param threads how many, at least one; at most 64, or eight for each processor where that is
   *     more
   * @throws TorchException if it is not positive
   * @throws IllegalArgumentException if there are too many: the system might refuse them in the
   *     middle of an operator, which would end the process
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.set_num_threads.html">torch.set_num_threads</a>
   */
  public static void setNumThreads(int threads) {
    Results.check(NativeRuntime.setNumThreads(ThreadCounts.checked(threads)));
  }

  /** {@return the version of LibTorch that is loaded, for example {@code 2.10.0}} */
  public static String version() {
    int version = NativeRuntime.libtorchVersion();
    return (version >> 16) + "." + (version >> 8 & 0xff) + "." + (version & 0xff);
  }
}
