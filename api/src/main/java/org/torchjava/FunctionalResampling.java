package org.torchjava;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.torchjava.nativebridge.ops.AtenA;
import org.torchjava.nativebridge.ops.AtenInternalU;
import org.torchjava.nativebridge.ops.AtenU;

/** Images in other sizes. Part of {@link Functional}. */
abstract class FunctionalResampling extends FunctionalEmbeddings {
  private static final Set<String> WITHOUT_CORNERS = Set.of("nearest", "area", "nearest-exact");

  FunctionalResampling() {}

  /**
   * {@return the input in another size}
   *
   * @param input the values, (N, C, L), (N, C, H, W) or (N, C, D, H, W)
   * @param options the size or the factor, one of which must be given, and the mode
   * @throws IllegalArgumentException if the options do not fit each other or the input
   * @throws UnsupportedOperationException if the mode does not fit the number of dimensions
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.interpolate.html">interpolate</a>
   */
  public static Tensor interpolate(Tensor input, InterpolateOptions options) {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(options, "options");
    requireConsistent(options);
    int dims = input.dim() - 2;
    long[] size = options.size() == null ? null : size(options.size(), input, dims);
    double[] factors =
        options.scaleFactor() == null ? null : factors(options.scaleFactor(), input, dims);
    boolean recompute = Boolean.TRUE.equals(options.recomputeScaleFactor());
    if (recompute && size != null) {
      throw new IllegalArgumentException(
          "recompute_scale_factor is not meaningful with an explicit size.");
    }
    if (factors != null && (recompute || options.mode().equals("area"))) {
      size = scaled(input, factors);
      factors = null;
    }
    requireAntialiasable(options, input);
    if (size != null) {
      WindowGuards.pooledSize(size);
    }
    return resampled(input, size, factors, options);
  }

  /**
   * {@return the input in another size: the older name of {@link #interpolate}}
   *
   * @param input the values, (N, C, L), (N, C, H, W) or (N, C, D, H, W)
   * @param options the size or the factor, one of which must be given, and the mode
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.upsample.html">upsample</a>
   */
  public static Tensor upsample(Tensor input, InterpolateOptions options) {
    return interpolate(input, options);
  }

  /**
   * {@return the input in another size by the mode "nearest"}
   *
   * @param input the values, (N, C, L), (N, C, H, W) or (N, C, D, H, W)
   * @param options the size or the factor
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.upsample_nearest.html">
   *     upsample_nearest</a>
   */
  public static Tensor upsampleNearest(Tensor input, InterpolateOptions options) {
    Objects.requireNonNull(options, "options");
    return interpolate(input, options.mode("nearest"));
  }

  /**
   * {@return the input in another size by the mode "bilinear" with aligned corners}
   *
   * @param input the values, (N, C, H, W)
   * @param options the size or the factor
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.upsample_bilinear.html">
   *     upsample_bilinear</a>
   */
  public static Tensor upsampleBilinear(Tensor input, InterpolateOptions options) {
    Objects.requireNonNull(options, "options");
    return interpolate(input, options.mode("bilinear").alignCorners(true));
  }

  private static void requireConsistent(InterpolateOptions options) {
    if (WITHOUT_CORNERS.contains(options.mode()) && options.alignCorners() != null) {
      throw new IllegalArgumentException(
          "align_corners option can only be set with the interpolating modes: linear | bilinear |"
              + " bicubic | trilinear");
    }
    if (options.size() != null && options.scaleFactor() != null) {
      throw new IllegalArgumentException("only one of size or scale_factor should be defined");
    }
    if (options.size() == null && options.scaleFactor() == null) {
      throw new IllegalArgumentException("either size or scale_factor should be defined");
    }
  }

  private static long[] size(long[] size, Tensor input, int dims) {
    if (size.length != dims && size.length != 1) {
      throw new IllegalArgumentException(
          "Input and output must have the same number of spatial dimensions, but got input with"
              + " spatial dimensions of "
              + spatial(input)
              + " and output size of "
              + Arrays.toString(size)
              + ". Please provide input tensor in (N, C, d1, d2, ...,dK) format and output size in"
              + " (o1, o2, ...,oK) format.");
    }
    return FunctionalArgs.spread(size, Math.max(dims, 0), "size");
  }

  private static double[] factors(double[] factors, Tensor input, int dims) {
    if (factors.length != dims && factors.length != 1) {
      throw new IllegalArgumentException(
          "Input and scale_factor must have the same number of spatial dimensions, but got input"
              + " with spatial dimensions of "
              + spatial(input)
              + " and scale_factor of shape "
              + Arrays.toString(factors)
              + ". Please provide input tensor in (N, C, d1, d2, ...,dK) format and scale_factor in"
              + " (s1, s2, ...,sK) format.");
    }
    return factors.length == dims
        ? factors
        : DoubleStream.generate(() -> factors[0]).limit(Math.max(dims, 0)).toArray();
  }

  private static String spatial(Tensor input) {
    long[] size = input.size();
    return Arrays.toString(Arrays.copyOfRange(size, Math.min(2, size.length), size.length));
  }

  private static long[] scaled(Tensor input, double[] factors) {
    long[] size = new long[factors.length];
    for (int i = 0; i < size.length; i++) {
      size[i] = (long) (input.size(i + 2) * factors[i]);
    }
    return size;
  }

  private static void requireAntialiasable(InterpolateOptions options, Tensor input) {
    boolean smooth = options.mode().equals("bilinear") || options.mode().equals("bicubic");
    if (options.antialias() && !(smooth && input.dim() == 4)) {
      throw new IllegalArgumentException(
          "Anti-alias option is restricted to bilinear and bicubic modes and requires a 4-D tensor"
              + " as input");
    }
  }

  private static Tensor resampled(
      Tensor input, long[] size, double[] factors, InterpolateOptions options) {
    long in = input.handle();
    long n = size == null ? 0 : size.length;
    long m = factors == null ? 0 : factors.length;
    boolean corners = Boolean.TRUE.equals(options.alignCorners());
    String mode = options.mode() + (options.antialias() ? "-aa" : "");
    long handle =
        switch (mode + " " + input.dim()) {
          case "nearest 3" -> AtenU.upsample_nearest1d_vec(in, size, n, factors, m);
          case "nearest 4" -> AtenU.upsample_nearest2d_vec(in, size, n, factors, m);
          case "nearest 5" -> AtenU.upsample_nearest3d_vec(in, size, n, factors, m);
          case "nearest-exact 3" ->
              AtenInternalU._upsample_nearest_exact1d_vec(in, size, n, factors, m);
          case "nearest-exact 4" ->
              AtenInternalU._upsample_nearest_exact2d_vec(in, size, n, factors, m);
          case "nearest-exact 5" ->
              AtenInternalU._upsample_nearest_exact3d_vec(in, size, n, factors, m);
          case "area 3" -> AtenA.adaptive_avg_pool1d(in, size, n);
          case "area 4" -> AtenA.adaptive_avg_pool2d(in, size, n);
          case "area 5" -> AtenA.adaptive_avg_pool3d(in, size, n);
          case "linear 3" -> AtenU.upsample_linear1d_vec(in, size, n, corners, factors, m);
          case "bilinear 4" -> AtenU.upsample_bilinear2d_vec(in, size, n, corners, factors, m);
          case "bilinear-aa 4" ->
              AtenInternalU._upsample_bilinear2d_aa_vec(in, size, n, corners, factors, m);
          case "trilinear 5" -> AtenU.upsample_trilinear3d_vec(in, size, n, corners, factors, m);
          case "bicubic 4" -> AtenU.upsample_bicubic2d_vec(in, size, n, corners, factors, m);
          case "bicubic-aa 4" ->
              AtenInternalU._upsample_bicubic2d_aa_vec(in, size, n, corners, factors, m);
          default -> throw misfit(options.mode(), input.dim());
        };
    return Results.tensor(handle, input);
  }

  private static UnsupportedOperationException misfit(String mode, int dim) {
    int needed =
        switch (mode) {
          case "linear" -> 3;
          case "bilinear" -> 4;
          case "trilinear" -> 5;
          default -> 0;
        };
    if (needed != 0 && dim >= 3 && dim <= 5) {
      return new UnsupportedOperationException(
          "Got " + dim + "D input, but " + mode + " mode needs " + needed + "D input");
    }
    return new UnsupportedOperationException(
        "Input Error: Only 3D, 4D and 5D input Tensors supported (got "
            + dim
            + "D) for the modes: nearest | linear | bilinear | bicubic | trilinear | area |"
            + " nearest-exact (got "
            + mode
            + ")");
  }
}
