package org.torchjava;

import java.util.Objects;

/**
 * The optional arguments of {@link Functional#interpolate(Tensor, InterpolateOptions)}: start from
 * {@link #defaults()} and change what is to be different. Immutable; arrays are shared and must not
 * be changed.
 *
 * @param size the size to reach, one for all dimensions or one for each; may be null
 * @param scaleFactor the factors of the size, one for all dimensions or one for each; may be null
 * @param mode "nearest", "nearest-exact", "linear" (3-d input), "bilinear" or "bicubic" (4-d),
 *     "trilinear" (5-d) or "area"
 * @param alignCorners whether the centres of the corners stay where they are; may be null
 * @param recomputeScaleFactor whether to compute the factors anew from the size; may be null
 * @param antialias whether to smooth where the image shrinks, for "bilinear" and "bicubic"
 */
public record InterpolateOptions(
    long[] size,
    double[] scaleFactor,
    String mode,
    Boolean alignCorners,
    Boolean recomputeScaleFactor,
    boolean antialias) {
  private static final InterpolateOptions DEFAULTS =
      new InterpolateOptions(null, null, "nearest", null, null, false);

  /**
   * Options with all arguments.
   *
   * @param size as above
   * @param scaleFactor as above
   * @param mode as above
   * @param alignCorners as above
   * @param recomputeScaleFactor as above
   * @param antialias as above
   */
  public InterpolateOptions {
    Objects.requireNonNull(mode, "mode");
  }

  /** {@return options that leave every argument at PyTorch's default} */
  public static InterpolateOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these options with another {@code size}}
   *
   * @param size the size to reach, one for all dimensions or one for each; may be null
   */
  public InterpolateOptions size(long... size) {
    return new InterpolateOptions(
        size, scaleFactor, mode, alignCorners, recomputeScaleFactor, antialias);
  }

  /**
   * {@return these options with another {@code scaleFactor}}
   *
   * @param scaleFactor the factors of the size, one for all dimensions or one for each; may be null
   */
  public InterpolateOptions scaleFactor(double... scaleFactor) {
    return new InterpolateOptions(
        size, scaleFactor, mode, alignCorners, recomputeScaleFactor, antialias);
  }

  /**
   * {@return these options with another {@code mode}}
   *
   * @param mode "nearest", "nearest-exact", "linear" (3-d input), "bilinear" or "bicubic" (4-d),
   *     "trilinear" (5-d) or "area"
   */
  public InterpolateOptions mode(String mode) {
    return new InterpolateOptions(
        size, scaleFactor, mode, alignCorners, recomputeScaleFactor, antialias);
  }

  /**
   * {@return these options with another {@code alignCorners}}
   *
   * @param alignCorners whether the centres of the corners stay where they are; may be null
   */
  public InterpolateOptions alignCorners(boolean alignCorners) {
    return new InterpolateOptions(
        size, scaleFactor, mode, alignCorners, recomputeScaleFactor, antialias);
  }

  /**
   * {@return these options with another {@code recomputeScaleFactor}}
   *
   * @param recomputeScaleFactor whether to compute the factors anew from the size; may be null
   */
  public InterpolateOptions recomputeScaleFactor(boolean recomputeScaleFactor) {
    return new InterpolateOptions(
        size, scaleFactor, mode, alignCorners, recomputeScaleFactor, antialias);
  }

  /**
   * {@return these options with another {@code antialias}}
   *
   * @param antialias whether to smooth where the image shrinks, for "bilinear" and "bicubic"
   */
  public InterpolateOptions antialias(boolean antialias) {
    return new InterpolateOptions(
        size, scaleFactor, mode, alignCorners, recomputeScaleFactor, antialias);
  }
}
