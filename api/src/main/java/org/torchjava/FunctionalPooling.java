package org.torchjava;

import java.util.Arrays;
import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenA;

/** Pooling into a given size, and of norms. Part of {@link Functional}. */
abstract class FunctionalPooling extends FunctionalGrids {
  private static final long[] NONE = {0};

  FunctionalPooling() {}

  /**
   * {@return the greatest values of as many windows as the output has elements}
   *
   * @param input the values, (N, C, L) or (C, L)
   * @param outputSize the size to reach
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.adaptive_max_pool1d.html">
   *     adaptive_max_pool1d</a>
   */
  public static Tensor adaptiveMaxPool1d(Tensor input, long... outputSize) {
    PoolingResult pooled = adaptiveMaxPool1dWithIndices(input, outputSize);
    pooled.indices().close();
    return pooled.output();
  }

  /**
   * {@return the greatest values of as many windows as the output has elements, and where they
   * were}
   *
   * @param input the values, (N, C, L) or (C, L)
   * @param outputSize the size to reach
   */
  public static PoolingResult adaptiveMaxPool1dWithIndices(Tensor input, long... outputSize) {
    Objects.requireNonNull(input, "input");
    long[] size = FunctionalArgs.spread(outputSize, 1, "outputSize");
    WindowGuards.pooledSize(size);
    long[] out = new long[2];
    int status = AtenA.adaptive_max_pool1d(input.handle(), size, size.length, out);
    return result(Results.tuple(status, out, 2, input));
  }

  /**
   * {@return the greatest values of as many windows as the output has elements}
   *
   * @param input the values, (N, C, H, W) or (C, H, W)
   * @param outputSize the size to reach, one for all dimensions or one for each
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.adaptive_max_pool2d.html">
   *     adaptive_max_pool2d</a>
   */
  public static Tensor adaptiveMaxPool2d(Tensor input, long... outputSize) {
    PoolingResult pooled = adaptiveMaxPool2dWithIndices(input, outputSize);
    pooled.indices().close();
    return pooled.output();
  }

  /**
   * {@return the greatest values of as many windows as the output has elements, and where they
   * were}
   *
   * @param input the values, (N, C, H, W) or (C, H, W)
   * @param outputSize the size to reach, one for all dimensions or one for each
   */
  public static PoolingResult adaptiveMaxPool2dWithIndices(Tensor input, long... outputSize) {
    Objects.requireNonNull(input, "input");
    long[] size = FunctionalArgs.spread(outputSize, 2, "outputSize");
    WindowGuards.pooledSize(size);
    long[] out = new long[2];
    int status = AtenA.adaptive_max_pool2d(input.handle(), size, size.length, out);
    return result(Results.tuple(status, out, 2, input));
  }

  /**
   * {@return the greatest values of as many windows as the output has elements}
   *
   * @param input the values, (N, C, D, H, W) or (C, D, H, W)
   * @param outputSize the size to reach, one for all dimensions or one for each
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.adaptive_max_pool3d.html">
   *     adaptive_max_pool3d</a>
   */
  public static Tensor adaptiveMaxPool3d(Tensor input, long... outputSize) {
    PoolingResult pooled = adaptiveMaxPool3dWithIndices(input, outputSize);
    pooled.indices().close();
    return pooled.output();
  }

  /**
   * {@return the greatest values of as many windows as the output has elements, and where they
   * were}
   *
   * @param input the values, (N, C, D, H, W) or (C, D, H, W)
   * @param outputSize the size to reach, one for all dimensions or one for each
   */
  public static PoolingResult adaptiveMaxPool3dWithIndices(Tensor input, long... outputSize) {
    Objects.requireNonNull(input, "input");
    long[] size = FunctionalArgs.spread(outputSize, 3, "outputSize");
    WindowGuards.pooledSize(size);
    long[] out = new long[2];
    int status = AtenA.adaptive_max_pool3d(input.handle(), size, size.length, out);
    return result(Results.tuple(status, out, 2, input));
  }

  /**
   * {@return the norms of windows that lie side by side}
   *
   * @param input the values, (N, C, L) or (C, L)
   * @param normType the order of the norm
   * @param kernelSize the size of the windows
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.lp_pool1d.html">lp_pool1d</a>
   */
  public static Tensor lpPool1d(Tensor input, double normType, long... kernelSize) {
    return lpPool1d(input, normType, kernelSize, new long[0], false);
  }

  /**
   * {@return the norms of windows}
   *
   * @param input the values, (N, C, L) or (C, L)
   * @param normType the order of the norm
   * @param kernelSize the size of the windows
   * @param stride the step of the windows; empty for their size
   * @param ceilMode whether a last window may reach beyond the input
   */
  public static Tensor lpPool1d(
      Tensor input, double normType, long[] kernelSize, long[] stride, boolean ceilMode) {
    Objects.requireNonNull(input, "input");
    long[] kernel = FunctionalArgs.spread(kernelSize, 1, "kernelSize");
    long[] step = FunctionalArgs.spread(stride, 1, "stride");
    return TensorScope.run(
        () -> {
          Tensor powers = input.pow(normType);
          long mean =
              AtenA.avg_pool1d(
                  powers.handle(),
                  kernel,
                  kernel.length,
                  step,
                  step.length,
                  NONE,
                  1,
                  ceilMode,
                  true);
          return norms(Results.tensor(mean, powers), kernel, normType);
        });
  }

  /**
   * {@return the norms of windows that lie side by side}
   *
   * @param input the values, (N, C, H, W) or (C, H, W)
   * @param normType the order of the norm
   * @param kernelSize the size of the windows, one for all dimensions or one for each
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.lp_pool2d.html">lp_pool2d</a>
   */
  public static Tensor lpPool2d(Tensor input, double normType, long... kernelSize) {
    return lpPool2d(input, normType, kernelSize, new long[0], false);
  }

  /**
   * {@return the norms of windows}
   *
   * @param input the values, (N, C, H, W) or (C, H, W)
   * @param normType the order of the norm
   * @param kernelSize the size of the windows, one for all dimensions or one for each
   * @param stride the step of the windows, likewise; empty for their size
   * @param ceilMode whether a last window may reach beyond the input
   */
  public static Tensor lpPool2d(
      Tensor input, double normType, long[] kernelSize, long[] stride, boolean ceilMode) {
    Objects.requireNonNull(input, "input");
    long[] kernel = FunctionalArgs.spread(kernelSize, 2, "kernelSize");
    long[] step = FunctionalArgs.spread(stride, 2, "stride");
    return TensorScope.run(
        () -> {
          Tensor powers = input.pow(normType);
          long mean =
              AtenA.avg_pool2d(
                  powers.handle(),
                  kernel,
                  kernel.length,
                  step,
                  step.length,
                  NONE,
                  1,
                  ceilMode,
                  true,
                  false,
                  0);
          return norms(Results.tensor(mean, powers), kernel, normType);
        });
  }

  /**
   * {@return the norms of windows that lie side by side}
   *
   * @param input the values, (N, C, D, H, W) or (C, D, H, W)
   * @param normType the order of the norm
   * @param kernelSize the size of the windows, one for all dimensions or one for each
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.lp_pool3d.html">lp_pool3d</a>
   */
  public static Tensor lpPool3d(Tensor input, double normType, long... kernelSize) {
    return lpPool3d(input, normType, kernelSize, new long[0], false);
  }

  /**
   * {@return the norms of windows}
   *
   * @param input the values, (N, C, D, H, W) or (C, D, H, W)
   * @param normType the order of the norm
   * @param kernelSize the size of the windows, one for all dimensions or one for each
   * @param stride the step of the windows, likewise; empty for their size
   * @param ceilMode whether a last window may reach beyond the input
   */
  public static Tensor lpPool3d(
      Tensor input, double normType, long[] kernelSize, long[] stride, boolean ceilMode) {
    Objects.requireNonNull(input, "input");
    long[] kernel = FunctionalArgs.spread(kernelSize, 3, "kernelSize");
    long[] step = FunctionalArgs.spread(stride, 3, "stride");
    return TensorScope.run(
        () -> {
          Tensor powers = input.pow(normType);
          long mean =
              AtenA.avg_pool3d(
                  powers.handle(),
                  kernel,
                  kernel.length,
                  step,
                  step.length,
                  NONE,
                  1,
                  ceilMode,
                  true,
                  false,
                  0);
          return norms(Results.tensor(mean, powers), kernel, normType);
        });
  }

  private static PoolingResult result(Tensor[] results) {
    return new PoolingResult(results[0], results[1]);
  }

  /** The roots of sums, from means of powers; no root of a negative sum, as PyTorch takes none. */
  private static Tensor norms(Tensor means, long[] kernel, double normType) {
    Tensor positive = means.sign().mul(means.abs().relu());
    return positive.mul(Arrays.stream(kernel).reduce(1, (a, b) -> a * b)).pow(1 / normType);
  }
}
