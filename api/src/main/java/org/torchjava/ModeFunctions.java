package org.torchjava;

import java.util.Objects;
import java.util.function.Supplier;
import org.torchjava.nativebridge.NativeRuntime;
import org.torchjava.print.PrintOptions;

/** Gradients on and off, default dtype, printing and threads. Part of {@link Torch}. */
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
   * {@return the dtype of tensors of real numbers where none is asked for}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.get_default_dtype.html">torch.get_default_dtype</a>
   */
  public static DType getDefaultDtype() {
    return DefaultDtype.get();
  }

  /**
   * Sets the dtype of tensors of real numbers where none is asked for.
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
   * Sets how many threads an operator may use on the CPU.
   *
   * @param threads how many, at least one
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.set_num_threads.html">torch.set_num_threads</a>
   */
  public static void setNumThreads(int threads) {
    Results.check(NativeRuntime.setNumThreads(threads));
  }

  /** {@return the version of LibTorch that is loaded, for example {@code 2.10.0}} */
  public static String version() {
    int version = NativeRuntime.libtorchVersion();
    return (version >> 16) + "." + (version >> 8 & 0xff) + "." + (version & 0xff);
  }
}
