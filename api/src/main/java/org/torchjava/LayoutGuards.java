package org.torchjava;

import java.util.Arrays;
import java.util.Objects;

/** Sizes and layouts that kernels of LibTorch 2.10 take on trust: see {@link Guards}. */
final class LayoutGuards {
  private LayoutGuards() {}

  /** Medians take every stride below 2 for 1, and read beyond a dimension that was expanded. */
  static void unexpanded(Tensor input, long dim) {
    Objects.requireNonNull(input, "input");
    int dims = input.dim();
    if (dim < -dims || dim >= dims || input.layout() != Layout.STRIDED) {
      return; // refused by LibTorch
    }
    long[] stride = input.stride();
    if (stride[(int) (dim < 0 ? dim + dims : dim)] == 0 && input.size(dim) > 1) {
      throw new TorchException(
          "dimension "
              + dim
              + " is expanded and cannot be reduced here: call contiguous() first. Got size "
              + Arrays.toString(input.size())
              + " and strides "
              + Arrays.toString(stride));
    }
  }

  /** The same for a dimension that is known by name; which one that is, is not looked up. */
  static void unexpanded(Tensor input, String dim) {
    Objects.requireNonNull(input, "input");
    for (int i = 0; i < input.dim(); i++) {
      unexpanded(input, i);
    }
  }

  /** The sizes of a group norm are arguments next to the tensors that have them. */
  static void groupNorm(Tensor input, Tensor weight, Tensor bias, long n, long c, long hxw) {
    Objects.requireNonNull(input, "input");
    boolean negative = n < 0 || c < 0 || hxw < 0;
    if (negative || !isProduct(input.numel(), n, c, hxw)) {
      throw new TorchException(
          "expected an input with N * C * HxW elements, but got N="
              + n
              + ", C="
              + c
              + ", HxW="
              + hxw
              + " and an input of size "
              + Arrays.toString(input.size()));
    }
    channels(weight, "weight", c);
    channels(bias, "bias", c);
  }

  private static boolean isProduct(long product, long a, long b, long c) {
    try {
      return product == Math.multiplyExact(Math.multiplyExact(a, b), c);
    } catch (ArithmeticException overflow) {
      return false;
    }
  }

  /** Where a batch norm does not compute statistics, it is given some. */
  static void batchNorm(
      Tensor input, Tensor weight, Tensor bias, Tensor mean, Tensor variance, boolean training) {
    if (!training && (mean == null || variance == null)) {
      throw new TorchException("running_mean and running_var must be given when not training");
    }
    batchNorm(input, weight, bias, mean, variance);
    if (input.numel() == 0 && (isFollowed(input) || isFollowed(weight) || isFollowed(bias))) {
      throw new TorchException(
          "the norm of an empty batch has no gradient. Got size " + Arrays.toString(input.size()));
    }
  }

  private static boolean isFollowed(Tensor tensor) {
    return tensor != null && tensor.requiresGrad() && GradMode.isEnabled();
  }

  /** The statistics of a batch norm are as many as the channels of the input. */
  static void batchNorm(Tensor input, Tensor... statistics) {
    Objects.requireNonNull(input, "input");
    if (input.dim() < 2) {
      return; // refused by LibTorch
    }
    for (Tensor each : statistics) {
      if (each != null && (each.dim() != 1 || each.numel() != input.size(1))) {
        throw new TorchException(
            "expected one element for each of the "
                + input.size(1)
                + " channels, but got size "
                + Arrays.toString(each.size()));
      }
    }
  }

  private static void channels(Tensor each, String name, long channels) {
    if (each != null && (each.dim() != 1 || each.numel() != channels || !each.isContiguous())) {
      throw new TorchException(
          "expected a contiguous "
              + name
              + " of size ["
              + channels
              + "], but got "
              + Arrays.toString(each.size())
              + " with strides "
              + Arrays.toString(each.stride()));
    }
  }

  /** The gradient of distances between no points writes beyond its memory. */
  static void points(Tensor input) {
    Objects.requireNonNull(input, "input");
    if (isFollowed(input) && input.numel() == 0) {
      throw new TorchException(
          "distances have a gradient between points only, but got size "
              + Arrays.toString(input.size()));
    }
  }

  /** Tensors of oneDNN's layout are zeroed as if they were float32. */
  static void mkldnnDtype(Tensor input, DType dtype) {
    Objects.requireNonNull(input, "input");
    DType wanted = dtype == null ? input.dtype() : dtype;
    if (wanted == DType.BFLOAT16 || wanted == DType.FLOAT16) {
      throw new UnsupportedOperationException(
          "tensors of layout torch._mkldnn must be float32 here, but got " + wanted);
    }
  }
}
