package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenA;
import org.torchjava.nativebridge.ops.AtenLinalg;
import org.torchjava.nativebridge.ops.AtenP;
import org.torchjava.nativebridge.ops.AtenR;

/** Normalization of vectors and of neighbours. Part of {@link Functional}. */
abstract class FunctionalNorms extends FunctionalActivations {
  FunctionalNorms() {}

  /**
   * {@return the vectors along dimension 1, divided by their Euclidean norms}
   *
   * @param input the vectors
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.normalize.html">normalize</a>
   */
  public static Tensor normalize(Tensor input) {
    return normalize(input, 2, 1);
  }

  /**
   * {@return the vectors along a dimension, divided by their norms}
   *
   * @param input the vectors
   * @param p the order of the norm
   * @param dim the dimension
   */
  public static Tensor normalize(Tensor input, double p, long dim) {
    return normalize(input, p, new long[] {dim}, 1e-12);
  }

  /**
   * {@return the input, divided by its norms over some dimensions}
   *
   * @param input the values
   * @param p the order of the norm
   * @param dim the dimensions
   * @param eps the smallest norm to divide by
   */
  public static Tensor normalize(Tensor input, double p, long[] dim, double eps) {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(dim, "dim");
    return TensorScope.run(
        () -> {
          long bits = Double.doubleToRawLongBits(p);
          long norms =
              AtenLinalg.linalg_vector_norm(
                  input.handle(), Scalar.DOUBLE, bits, 0, dim, dim.length, true, -1);
          Tensor divisors = Results.tensor(norms, input).clampMin(eps).expandAs(input);
          return input.div(divisors);
        });
  }

  /**
   * {@return the input normalized over neighbouring channels, for PyTorch's default constants}
   *
   * @param input the values, (N, C, ...), of three dimensions or more
   * @param size how many channels are neighbours
   * @throws IllegalArgumentException for less dimensions
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.local_response_norm.html">
   *     local_response_norm</a>
   */
  public static Tensor localResponseNorm(Tensor input, long size) {
    return localResponseNorm(input, size, 1e-4, 0.75, 1);
  }

  /**
   * {@return the input, divided by {@code (k + alpha * mean)^beta} with the mean of the squares of
   * neighbouring channels}
   *
   * @param input the values, (N, C, ...), of three dimensions or more
   * @param size how many channels are neighbours
   * @param alpha the factor of the mean
   * @param beta the exponent
   * @param k the summand
   * @throws IllegalArgumentException for less dimensions
   */
  public static Tensor localResponseNorm(
      Tensor input, long size, double alpha, double beta, double k) {
    int dim = Objects.requireNonNull(input, "input").dim();
    if (dim < 3) {
      // The gap is PyTorch's.
      throw new IllegalArgumentException(
          "Expected 3D or higher dimensionality                          input (got "
              + dim
              + " dimensions)");
    }
    if (input.numel() == 0) {
      return input;
    }
    return TensorScope.run(
        () -> {
          Tensor squares = input.mul(input);
          Tensor means = dim == 3 ? means(squares, size) : spatialMeans(squares, size);
          return input.div(means.mul(alpha).add(k).pow(beta));
        });
  }

  /**
   * {@return the input, divided by the root of the mean of its squares over the last dimensions}
   *
   * @param input the values
   * @param normalizedShape the sizes of these dimensions
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.rms_norm.html">rms_norm</a>
   */
  public static Tensor rmsNorm(Tensor input, long... normalizedShape) {
    return rmsNorm(input, normalizedShape, null);
  }

  /**
   * {@return the input, divided by the root of the mean of its squares over the last dimensions}
   *
   * @param input the values
   * @param normalizedShape the sizes of these dimensions
   * @param weight a factor for each element of these dimensions; may be null
   */
  public static Tensor rmsNorm(Tensor input, long[] normalizedShape, Tensor weight) {
    return rmsNorm(input, normalizedShape, weight, false, 0);
  }

  /**
   * {@return the input, divided by the root of the mean of its squares over the last dimensions}
   *
   * @param input the values
   * @param normalizedShape the sizes of these dimensions
   * @param weight a factor for each element of these dimensions; may be null
   * @param eps what is added to the mean; without it, the dtype's smallest step at 1
   */
  public static Tensor rmsNorm(Tensor input, long[] normalizedShape, Tensor weight, double eps) {
    return rmsNorm(input, normalizedShape, weight, true, eps);
  }

  private static Tensor rmsNorm(
      Tensor input, long[] normalizedShape, Tensor weight, boolean hasEps, double eps) {
    Objects.requireNonNull(normalizedShape, "normalizedShape");
    return Results.tensor(
        AtenR.rms_norm(
            Args.handle(input, "input"),
            normalizedShape,
            normalizedShape.length,
            Args.handleOrNone(weight),
            hasEps,
            eps),
        input,
        weight);
  }

  private static Tensor means(Tensor squares, long size) {
    long[] padding = {0, 0, Math.floorDiv(size, 2), Math.floorDiv(size - 1, 2)};
    Tensor padded = padded(squares.unsqueeze(1), padding);
    long handle =
        AtenA.avg_pool2d(
            padded.handle(),
            new long[] {size, 1},
            2,
            new long[] {1},
            1,
            new long[] {0},
            1,
            false,
            true,
            false,
            0);
    return Results.tensor(handle, padded).squeeze(1);
  }

  private static Tensor spatialMeans(Tensor squares, long size) {
    long[] sizes = squares.size();
    long[] padding = {0, 0, 0, 0, Math.floorDiv(size, 2), Math.floorDiv(size - 1, 2)};
    Tensor padded = padded(squares.view(sizes[0], 1, sizes[1], sizes[2], -1), padding);
    long handle =
        AtenA.avg_pool3d(
            padded.handle(),
            new long[] {size, 1, 1},
            3,
            new long[] {1},
            1,
            new long[] {0},
            1,
            false,
            true,
            false,
            0);
    return Results.tensor(handle, padded).squeeze(1).view(sizes);
  }

  private static Tensor padded(Tensor tensor, long[] padding) {
    long handle = AtenP.pad(tensor.handle(), padding, padding.length, "constant", false, 0);
    return Results.tensor(handle, tensor);
  }
}
