package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenN;
import org.torchjava.nativebridge.ops.AtenU;

/** Values of one distribution, whatever the shape. Part of {@link Init}. */
abstract class InitDistributions extends InitMatrices {
  private static final int REDRAWS = 1000;

  /** For {@link Init} alone. */
  InitDistributions() {}

  /**
   * Fills with numbers of the uniform distribution between 0 and 1.
   *
   * @param tensor the tensor to fill
   * @return {@code tensor}
   */
  public static Tensor uniform_(Tensor tensor) {
    return uniform_(tensor, 0, 1);
  }

  /**
   * Fills with numbers of a uniform distribution.
   *
   * @param tensor the tensor to fill
   * @param a the lower bound
   * @param b the upper bound
   * @return {@code tensor}
   * @throws TorchException if {@code a} is greater than {@code b}
   */
  public static Tensor uniform_(Tensor tensor, double a, double b) {
    Objects.requireNonNull(tensor, "tensor");
    try (var off = GradMode.noGrad()) {
      return Results.inPlace(AtenU.uniform_(tensor.handle(), a, b, 0), tensor);
    }
  }

  /**
   * Fills with numbers of the standard normal distribution.
   *
   * @param tensor the tensor to fill
   * @return {@code tensor}
   */
  public static Tensor normal_(Tensor tensor) {
    return normal_(tensor, 0, 1);
  }

  /**
   * Fills with numbers of a normal distribution.
   *
   * @param tensor the tensor to fill
   * @param mean the mean
   * @param std the standard deviation
   * @return {@code tensor}
   * @throws TorchException if {@code std} is negative
   */
  public static Tensor normal_(Tensor tensor, double mean, double std) {
    Objects.requireNonNull(tensor, "tensor");
    try (var off = GradMode.noGrad()) {
      return Results.inPlace(AtenN.normal_(tensor.handle(), mean, std, 0), tensor);
    }
  }

  /**
   * Fills with numbers of the standard normal distribution between -2 and 2.
   *
   * @param tensor the tensor to fill
   * @return {@code tensor}
   */
  public static Tensor truncNormal_(Tensor tensor) {
    return truncNormal_(tensor, 0, 1, -2, 2);
  }

  /**
   * Fills with numbers of a normal distribution that lie between two bounds: numbers beyond them
   * are drawn anew, as PyTorch does since 2.12. Bounds that are far from the mean, where next to no
   * number would do, are approached through the inverse of the distribution function.
   *
   * @param tensor the tensor to fill
   * @param mean the mean
   * @param std the standard deviation
   * @param a the lower bound
   * @param b the upper bound
   * @return {@code tensor}
   * @throws IllegalArgumentException if {@code a} is greater than {@code b}
   */
  public static Tensor truncNormal_(Tensor tensor, double mean, double std, double a, double b) {
    Objects.requireNonNull(tensor, "tensor");
    if (a > b) {
      throw new IllegalArgumentException(
          "a must not be greater than b, but got " + a + " and " + b);
    }
    if (mean < a - 2 * std || mean > b + 2 * std) {
      PythonWarnings.ofTruncation();
    }
    normal_(tensor, mean, std);
    try (var off = GradMode.noGrad()) {
      for (int round = 0; round < REDRAWS; round++) {
        if (!redrawBeyond(tensor, mean, std, a, b)) {
          return tensor;
        }
      }
      return throughInverse(tensor, mean, std, a, b);
    }
  }

  /**
   * Fills with one number.
   *
   * @param tensor the tensor to fill
   * @param val the number
   * @return {@code tensor}
   */
  public static Tensor constant_(Tensor tensor, double val) {
    Objects.requireNonNull(tensor, "tensor");
    try (var off = GradMode.noGrad()) {
      return tensor.fill_(val);
    }
  }

  /**
   * Fills with ones.
   *
   * @param tensor the tensor to fill
   * @return {@code tensor}
   */
  public static Tensor ones_(Tensor tensor) {
    return constant_(tensor, 1);
  }

  /**
   * Fills with zeros.
   *
   * @param tensor the tensor to fill
   * @return {@code tensor}
   */
  public static Tensor zeros_(Tensor tensor) {
    Objects.requireNonNull(tensor, "tensor");
    try (var off = GradMode.noGrad()) {
      return tensor.zero_();
    }
  }

  /**
   * Draws as many numbers as there are elements and takes those it needs; whether it needed any.
   */
  private static boolean redrawBeyond(Tensor tensor, double mean, double std, double a, double b) {
    try (Tensor below = tensor.lt(a);
        Tensor above = tensor.gt(b);
        Tensor beyond = below.logicalOr(above);
        Tensor any = beyond.any()) {
      if (!any.booleanValue()) {
        return false;
      }
      try (Tensor redrawn = normal_(Torch.emptyLike(tensor), mean, std);
          Tensor mixed = redrawn.where(beyond, tensor)) {
        tensor.copy_(mixed);
      }
      return true;
    }
  }

  private static Tensor throughInverse(Tensor tensor, double mean, double std, double a, double b) {
    double low = erf((a - mean) / std / Math.sqrt(2));
    double high = erf((b - mean) / std / Math.sqrt(2));
    return uniform_(tensor, low, high).erfinv_().mul_(std * Math.sqrt(2)).add_(mean).clamp_(a, b);
  }

  private static double erf(double x) {
    try (Tensor argument = Torch.tensor(x, DType.FLOAT64);
        Tensor result = argument.erf()) {
      return result.doubleValue();
    }
  }
}
