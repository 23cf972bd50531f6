package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenL;

/**
 * Evenly spaced numbers. Part of {@link Torch}.
 *
 * <p>Ranges of {@code long} are int64, those with a {@code double} of the default dtype.
 */
abstract class RangeFunctions extends LikeFunctions {
  /** For {@link Torch} alone. */
  RangeFunctions() {}

  /**
   * {@return 0, 1, 2, .. up to {@code end}, int64}
   *
   * <p>{@code aten::arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType?
   * dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param end where the elements end, which is not one of them
   * @throws TorchException if the step is zero, also after a conversion to int64, or leads away
   *     from {@code end}, or a bound is not finite
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.arange.html">torch.arange</a>
   */
  public static Tensor arange(long end) {
    return Ranges.arange(Scalar.of(0L), Scalar.of(end), Scalar.of(1L), null);
  }

  /**
   * {@return 0, 1, 2, .. up to {@code end}; int64 unless the options say otherwise}
   *
   * <p>{@code aten::arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType?
   * dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param end where the elements end, which is not one of them
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if the step is zero, also after a conversion to int64, or leads away
   *     from {@code end}, or a bound is not finite
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.arange.html">torch.arange</a>
   */
  public static Tensor arange(long end, TensorOptions options) {
    Objects.requireNonNull(options, "options");
    return Ranges.arange(Scalar.of(0L), Scalar.of(end), Scalar.of(1L), options);
  }

  /**
   * {@return {@code start}, {@code start} + 1, .. up to {@code end}, int64}
   *
   * <p>{@code aten::arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType?
   * dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param start the first element
   * @param end where the elements end, which is not one of them
   * @throws TorchException if the step is zero, also after a conversion to int64, or leads away
   *     from {@code end}, or a bound is not finite
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.arange.html">torch.arange</a>
   */
  public static Tensor arange(long start, long end) {
    return Ranges.arange(Scalar.of(start), Scalar.of(end), Scalar.of(1L), null);
  }

  /**
   * {@return {@code start}, {@code start} + 1, .. up to {@code end}; int64 unless the options say
   * otherwise}
   *
   * <p>{@code aten::arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType?
   * dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param start the first element
   * @param end where the elements end, which is not one of them
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if the step is zero, also after a conversion to int64, or leads away
   *     from {@code end}, or a bound is not finite
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.arange.html">torch.arange</a>
   */
  public static Tensor arange(long start, long end, TensorOptions options) {
    Objects.requireNonNull(options, "options");
    return Ranges.arange(Scalar.of(start), Scalar.of(end), Scalar.of(1L), options);
  }

  /**
   * {@return {@code start}, {@code start} + {@code step}, .. up to {@code end}, int64}
   *
   * <p>{@code aten::arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType?
   * dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param start the first element
   * @param end where the elements end, which is not one of them
   * @param step from one element to the next, not zero
   * @throws TorchException if the step is zero, also after a conversion to int64, or leads away
   *     from {@code end}, or a bound is not finite
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.arange.html">torch.arange</a>
   */
  public static Tensor arange(long start, long end, long step) {
    return Ranges.arange(Scalar.of(start), Scalar.of(end), Scalar.of(step), null);
  }

  /**
   * {@return {@code start}, {@code start} + {@code step}, .. up to {@code end}; int64 unless the
   * options say otherwise}
   *
   * <p>{@code aten::arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType?
   * dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param start the first element
   * @param end where the elements end, which is not one of them
   * @param step from one element to the next, not zero
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if the step is zero, also after a conversion to int64, or leads away
   *     from {@code end}, or a bound is not finite
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.arange.html">torch.arange</a>
   */
  public static Tensor arange(long start, long end, long step, TensorOptions options) {
    Objects.requireNonNull(options, "options");
    return Ranges.arange(Scalar.of(start), Scalar.of(end), Scalar.of(step), options);
  }

  /**
   * {@return 0, 1, 2, .. up to {@code end}, of the default dtype}
   *
   * <p>{@code aten::arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType?
   * dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param end where the elements end, which is not one of them
   * @throws TorchException if the step is zero, also after a conversion to int64, or leads away
   *     from {@code end}, or a bound is not finite
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.arange.html">torch.arange</a>
   */
  public static Tensor arange(double end) {
    return Ranges.arange(Scalar.of(0L), Scalar.of(end), Scalar.of(1L), null);
  }

  /**
   * {@return 0, 1, 2, .. up to {@code end}; of the default dtype unless the options say otherwise}
   *
   * <p>{@code aten::arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType?
   * dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param end where the elements end, which is not one of them
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if the step is zero, also after a conversion to int64, or leads away
   *     from {@code end}, or a bound is not finite
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.arange.html">torch.arange</a>
   */
  public static Tensor arange(double end, TensorOptions options) {
    Objects.requireNonNull(options, "options");
    return Ranges.arange(Scalar.of(0L), Scalar.of(end), Scalar.of(1L), options);
  }

  /**
   * {@return {@code start}, {@code start} + 1, .. up to {@code end}, of the default dtype}
   *
   * <p>{@code aten::arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType?
   * dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param start the first element
   * @param end where the elements end, which is not one of them
   * @throws TorchException if the step is zero, also after a conversion to int64, or leads away
   *     from {@code end}, or a bound is not finite
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.arange.html">torch.arange</a>
   */
  public static Tensor arange(double start, double end) {
    return Ranges.arange(Scalar.of(start), Scalar.of(end), Scalar.of(1L), null);
  }

  /**
   * {@return {@code start}, {@code start} + 1, .. up to {@code end}; of the default dtype unless
   * the options say otherwise}
   *
   * <p>{@code aten::arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType?
   * dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param start the first element
   * @param end where the elements end, which is not one of them
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if the step is zero, also after a conversion to int64, or leads away
   *     from {@code end}, or a bound is not finite
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.arange.html">torch.arange</a>
   */
  public static Tensor arange(double start, double end, TensorOptions options) {
    Objects.requireNonNull(options, "options");
    return Ranges.arange(Scalar.of(start), Scalar.of(end), Scalar.of(1L), options);
  }

  /**
   * {@return {@code start}, {@code start} + {@code step}, .. up to {@code end}, of the default
   * dtype}
   *
   * <p>{@code aten::arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType?
   * dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param start the first element
   * @param end where the elements end, which is not one of them
   * @param step from one element to the next, not zero
   * @throws TorchException if the step is zero, also after a conversion to int64, or leads away
   *     from {@code end}, or a bound is not finite
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.arange.html">torch.arange</a>
   */
  public static Tensor arange(double start, double end, double step) {
    return Ranges.arange(Scalar.of(start), Scalar.of(end), Scalar.of(step), null);
  }

  /**
   * {@return {@code start}, {@code start} + {@code step}, .. up to {@code end}; of the default
   * dtype unless the options say otherwise}
   *
   * <p>{@code aten::arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType?
   * dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param start the first element
   * @param end where the elements end, which is not one of them
   * @param step from one element to the next, not zero
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if the step is zero, also after a conversion to int64, or leads away
   *     from {@code end}, or a bound is not finite
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.arange.html">torch.arange</a>
   */
  public static Tensor arange(double start, double end, double step, TensorOptions options) {
    Objects.requireNonNull(options, "options");
    return Ranges.arange(Scalar.of(start), Scalar.of(end), Scalar.of(step), options);
  }

  /**
   * {@return evenly spaced numbers, of the default dtype}
   *
   * <p>{@code aten::linspace(Scalar start, Scalar end, int steps, *, ScalarType? dtype=None,
   * Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param start the first element
   * @param end the last element
   * @param steps how many elements
   * @throws TorchException if {@code steps} is negative
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.linspace.html">torch.linspace</a>
   */
  public static Tensor linspace(double start, double end, long steps) {
    return Results.tensor(
        AtenL.linspace(
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(start),
            0,
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(end),
            0,
            steps,
            -1,
            -1,
            -1,
            -1));
  }

  /**
   * {@return evenly spaced numbers}
   *
   * <p>{@code aten::linspace(Scalar start, Scalar end, int steps, *, ScalarType? dtype=None,
   * Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param start the first element
   * @param end the last element
   * @param steps how many elements
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if {@code steps} is negative
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.linspace.html">torch.linspace</a>
   */
  public static Tensor linspace(double start, double end, long steps, TensorOptions options) {
    Objects.requireNonNull(options, "options");
    return CreationOptions.finish(
        AtenL.linspace(
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(start),
            0,
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(end),
            0,
            steps,
            CreationOptions.dtypeCode(options),
            -1,
            CreationOptions.deviceCode(options),
            -1),
        options);
  }

  /**
   * {@return powers of ten with evenly spaced exponents, of the default dtype}
   *
   * <p>{@code aten::logspace(Scalar start, Scalar end, int steps, float base=10., *, ScalarType?
   * dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param start the exponent of the first element
   * @param end the exponent of the last element
   * @param steps how many elements
   * @throws TorchException if {@code steps} is negative
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.logspace.html">torch.logspace</a>
   */
  public static Tensor logspace(double start, double end, long steps) {
    return logspace(start, end, steps, 10.0);
  }

  /**
   * {@return powers with evenly spaced exponents, of the default dtype}
   *
   * <p>{@code aten::logspace(Scalar start, Scalar end, int steps, float base=10., *, ScalarType?
   * dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param start the exponent of the first element
   * @param end the exponent of the last element
   * @param steps how many elements
   * @param base what the exponents are of
   * @throws TorchException if {@code steps} is negative
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.logspace.html">torch.logspace</a>
   */
  public static Tensor logspace(double start, double end, long steps, double base) {
    return Results.tensor(
        AtenL.logspace(
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(start),
            0,
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(end),
            0,
            steps,
            base,
            -1,
            -1,
            -1,
            -1));
  }

  /**
   * {@return powers with evenly spaced exponents}
   *
   * <p>{@code aten::logspace(Scalar start, Scalar end, int steps, float base=10., *, ScalarType?
   * dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param start the exponent of the first element
   * @param end the exponent of the last element
   * @param steps how many elements
   * @param base what the exponents are of
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if {@code steps} is negative
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.logspace.html">torch.logspace</a>
   */
  public static Tensor logspace(
      double start, double end, long steps, double base, TensorOptions options) {
    Objects.requireNonNull(options, "options");
    return CreationOptions.finish(
        AtenL.logspace(
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(start),
            0,
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(end),
            0,
            steps,
            base,
            CreationOptions.dtypeCode(options),
            -1,
            CreationOptions.deviceCode(options),
            -1),
        options);
  }
}
