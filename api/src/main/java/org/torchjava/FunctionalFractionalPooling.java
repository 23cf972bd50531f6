package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenF;

/** Pooling of windows at random steps. Part of {@link Functional}. */
abstract class FunctionalFractionalPooling extends FunctionalPooling {
  FunctionalFractionalPooling() {}

  /**
   * {@return the greatest values of windows at random steps}
   *
   * @param input the values, (N, C, H, W) or (C, H, W)
   * @param kernelSize the size of the windows, one for all dimensions or one for each
   * @param outputSize the size to reach, likewise
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.fractional_max_pool2d.html">
   *     fractional_max_pool2d</a>
   */
  public static Tensor fractionalMaxPool2d(Tensor input, long[] kernelSize, long[] outputSize) {
    return output(fractionalMaxPool2dWithIndices(input, kernelSize, outputSize));
  }

  /**
   * {@return the greatest values of windows at random steps}
   *
   * @param input the values, (N, C, H, W) or (C, H, W)
   * @param kernelSize the size of the windows, one for all dimensions or one for each
   * @param outputRatio the size to reach as a part of the input's, likewise
   */
  public static Tensor fractionalMaxPool2d(Tensor input, long[] kernelSize, double[] outputRatio) {
    return output(fractionalMaxPool2dWithIndices(input, kernelSize, outputRatio));
  }

  /**
   * {@return the greatest values of windows at random steps, and where they were}
   *
   * @param input the values, (N, C, H, W) or (C, H, W)
   * @param kernelSize the size of the windows, one for all dimensions or one for each
   * @param outputSize the size to reach, likewise
   */
  public static PoolingResult fractionalMaxPool2dWithIndices(
      Tensor input, long[] kernelSize, long[] outputSize) {
    Objects.requireNonNull(input, "input");
    long[] kernel = FunctionalArgs.spread(kernelSize, 2, "kernelSize");
    long[] size = FunctionalArgs.spread(outputSize, 2, "outputSize");
    WindowGuards.windows(kernel);
    WindowGuards.pooledSize(size);
    long[] out = new long[2];
    try (Tensor samples = samples(input, 2)) {
      int status =
          AtenF.fractional_max_pool2d(
              input.handle(), kernel, kernel.length, size, size.length, samples.handle(), out);
      Tensor[] results = Results.tuple(status, out, 2, input, samples);
      return new PoolingResult(results[0], results[1]);
    }
  }

  /**
   * {@return the greatest values of windows at random steps, and where they were}
   *
   * @param input the values, (N, C, H, W) or (C, H, W)
   * @param kernelSize the size of the windows, one for all dimensions or one for each
   * @param outputRatio the size to reach as a part of the input's, likewise
   */
  public static PoolingResult fractionalMaxPool2dWithIndices(
      Tensor input, long[] kernelSize, double[] outputRatio) {
    return fractionalMaxPool2dWithIndices(input, kernelSize, scaled(input, outputRatio, 2));
  }

  /**
   * {@return the greatest values of windows at random steps}
   *
   * @param input the values, (N, C, D, H, W) or (C, D, H, W)
   * @param kernelSize the size of the windows, one for all dimensions or one for each
   * @param outputSize the size to reach, likewise
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.fractional_max_pool3d.html">
   *     fractional_max_pool3d</a>
   */
  public static Tensor fractionalMaxPool3d(Tensor input, long[] kernelSize, long[] outputSize) {
    return output(fractionalMaxPool3dWithIndices(input, kernelSize, outputSize));
  }

  /**
   * {@return the greatest values of windows at random steps}
   *
   * @param input the values, (N, C, D, H, W) or (C, D, H, W)
   * @param kernelSize the size of the windows, one for all dimensions or one for each
   * @param outputRatio the size to reach as a part of the input's, likewise
   */
  public static Tensor fractionalMaxPool3d(Tensor input, long[] kernelSize, double[] outputRatio) {
    return output(fractionalMaxPool3dWithIndices(input, kernelSize, outputRatio));
  }

  /**
   * {@return the greatest values of windows at random steps, and where they were}
   *
   * @param input the values, (N, C, D, H, W) or (C, D, H, W)
   * @param kernelSize the size of the windows, one for all dimensions or one for each
   * @param outputSize the size to reach, likewise
   */
  public static PoolingResult fractionalMaxPool3dWithIndices(
      Tensor input, long[] kernelSize, long[] outputSize) {
    Objects.requireNonNull(input, "input");
    long[] kernel = FunctionalArgs.spread(kernelSize, 3, "kernelSize");
    long[] size = FunctionalArgs.spread(outputSize, 3, "outputSize");
    WindowGuards.windows(kernel);
    WindowGuards.pooledSize(size);
    long[] out = new long[2];
    try (Tensor samples = samples(input, 3)) {
      int status =
          AtenF.fractional_max_pool3d(
              input.handle(), kernel, kernel.length, size, size.length, samples.handle(), out);
      Tensor[] results = Results.tuple(status, out, 2, input, samples);
      return new PoolingResult(results[0], results[1]);
    }
  }

  /**
   * {@return the greatest values of windows at random steps, and where they were}
   *
   * @param input the values, (N, C, D, H, W) or (C, D, H, W)
   * @param kernelSize the size of the windows, one for all dimensions or one for each
   * @param outputRatio the size to reach as a part of the input's, likewise
   */
  public static PoolingResult fractionalMaxPool3dWithIndices(
      Tensor input, long[] kernelSize, double[] outputRatio) {
    return fractionalMaxPool3dWithIndices(input, kernelSize, scaled(input, outputRatio, 3));
  }

  private static Tensor output(PoolingResult pooled) {
    pooled.indices().close();
    return pooled.output();
  }

  private static long[] scaled(Tensor input, double[] ratio, int dims) {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(ratio, "outputRatio");
    if (ratio.length != 1 && ratio.length != dims) {
      throw new IllegalArgumentException(
          "fractional_max_pool"
              + dims
              + "d requires output_ratio to either be a single Int or tuple of Ints.");
    }
    long[] size = new long[dims];
    for (int d = 0; d < dims; d++) {
      size[d] = (long) (input.size(d - dims) * ratio[ratio.length == 1 ? 0 : d]);
    }
    return size;
  }

  /** One number for each dimension of each channel: where its first window starts. */
  private static Tensor samples(Tensor input, int dims) {
    long batch = input.dim() == dims + 1 ? 1 : input.size(0);
    long[] size = {batch, input.size(-dims - 1), dims};
    return Torch.rand(size, TensorOptions.defaults().dtype(input.dtype()).device(input.device()));
  }
}
