package org.torchjava;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenA;
import org.torchjava.nativebridge.ops.AtenC;
import org.torchjava.nativebridge.ops.AtenG;
import org.torchjava.nativebridge.ops.AtenI;

/** Images sampled at any place, and their blocks. Part of {@link Functional}. */
abstract class FunctionalGrids extends FunctionalResampling {
  // GridSamplerInterpolation and GridSamplerPadding in ATen/native/GridSamplerUtils.h, 2.10.0.
  private static final List<String> MODES = List.of("bilinear", "nearest", "bicubic");
  private static final List<String> PADDINGS = List.of("zeros", "border", "reflection");

  FunctionalGrids() {}

  /**
   * {@return the input, sampled at places by bilinear interpolation, with zeros around it}
   *
   * @param input the values, (N, C, H, W) or (N, C, D, H, W)
   * @param grid the places, x first, each from -1 to 1, (N, H, W, 2) or (N, D, H, W, 3)
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.grid_sample.html">grid_sample</a>
   */
  public static Tensor gridSample(Tensor input, Tensor grid) {
    PythonWarnings.ofCorners();
    return gridSample(input, grid, "bilinear", "zeros", false);
  }

  /**
   * {@return the input, sampled at places}
   *
   * @param input the values, (N, C, H, W) or (N, C, D, H, W)
   * @param grid the places, x first, each from -1 to 1, (N, H, W, 2) or (N, D, H, W, 3)
   * @param mode "bilinear", "nearest" or, for images, "bicubic"
   * @param paddingMode what lies around the input: "zeros", its "border" or its "reflection"
   * @param alignCorners whether -1 and 1 are the centres of the outermost elements
   * @throws IllegalArgumentException for another mode
   */
  public static Tensor gridSample(
      Tensor input, Tensor grid, String mode, String paddingMode, boolean alignCorners) {
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(paddingMode, "paddingMode");
    if (!MODES.contains(mode)) {
      throw new IllegalArgumentException(
          "nn.functional.grid_sample(): expected mode to be 'bilinear', 'nearest' or 'bicubic',"
              + " but got: '"
              + mode
              + "'");
    }
    if (!PADDINGS.contains(paddingMode)) {
      throw new IllegalArgumentException(
          "nn.functional.grid_sample(): expected padding_mode to be 'zeros', 'border', or"
              + " 'reflection', but got: '"
              + paddingMode
              + "'");
    }
    return Results.tensor(
        AtenG.grid_sampler(
            Args.handle(input, "input"),
            Args.handle(grid, "grid"),
            MODES.indexOf(mode),
            PADDINGS.indexOf(paddingMode),
            alignCorners),
        input,
        grid);
  }

  /**
   * {@return the grid for {@link #gridSample(Tensor, Tensor)} that applies affine maps}
   *
   * @param theta the maps, (N, 2, 3) or (N, 3, 4)
   * @param size the size of the images to make, (N, C, H, W) or (N, C, D, H, W)
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.affine_grid.html">affine_grid</a>
   */
  public static Tensor affineGrid(Tensor theta, long... size) {
    PythonWarnings.ofCorners();
    return affineGrid(theta, size, false);
  }

  /**
   * {@return the grid for {@link #gridSample(Tensor, Tensor, String, String, boolean)} that applies
   * affine maps}
   *
   * @param theta the maps, (N, 2, 3) or (N, 3, 4)
   * @param size the size of the images to make, (N, C, H, W) or (N, C, D, H, W)
   * @param alignCorners whether -1 and 1 are the centres of the outermost elements
   * @throws IllegalArgumentException if the maps do not fit the size
   * @throws UnsupportedOperationException for other numbers of dimensions
   */
  public static Tensor affineGrid(Tensor theta, long[] size, boolean alignCorners) {
    Objects.requireNonNull(theta, "theta");
    Objects.requireNonNull(size, "size");
    if (!theta.dtype().isFloatingPoint()) {
      throw new IllegalArgumentException(
          "Expected theta to have floating point type, but got " + theta.dtype());
    }
    requireMaps(theta, size);
    requirePositive(size, alignCorners);
    return Results.tensor(
        AtenA.affine_grid_generator(theta.handle(), size, size.length, alignCorners), theta);
  }

  /**
   * {@return the blocks of images as columns, (N, C * block, blocks)}
   *
   * @param input the images, (N, C, H, W) or (C, H, W)
   * @param kernelSize the size of the blocks, one for both dimensions or one for each
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.unfold.html">unfold</a>
   */
  public static Tensor unfold(Tensor input, long... kernelSize) {
    long[] ones = {1};
    return unfold(input, kernelSize, ones, new long[] {0}, ones);
  }

  /**
   * {@return the blocks of images as columns, (N, C * block, blocks)}
   *
   * @param input the images, (N, C, H, W) or (C, H, W)
   * @param kernelSize the size of the blocks, one for both dimensions or one for each
   * @param dilation the step within blocks, likewise
   * @param padding the zeros around the images, likewise
   * @param stride the step between blocks, likewise
   */
  public static Tensor unfold(
      Tensor input, long[] kernelSize, long[] dilation, long[] padding, long[] stride) {
    long[] kernel = pair(kernelSize, "kernelSize");
    long[] dilations = pair(dilation, "dilation");
    long[] paddings = pair(padding, "padding");
    long[] strides = pair(stride, "stride");
    return Results.tensor(
        AtenI.im2col(
            Args.handle(input, "input"),
            kernel,
            kernel.length,
            dilations,
            dilations.length,
            paddings,
            paddings.length,
            strides,
            strides.length),
        input);
  }

  /**
   * {@return the sums of blocks in images: the adjoint of {@link #unfold(Tensor, long...)}}
   *
   * @param input the blocks as columns, (N, C * block, blocks)
   * @param outputSize the size of the images, one for both dimensions or one for each
   * @param kernelSize the size of the blocks, likewise
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.fold.html">fold</a>
   */
  public static Tensor fold(Tensor input, long[] outputSize, long[] kernelSize) {
    long[] ones = {1};
    return fold(input, outputSize, kernelSize, ones, new long[] {0}, ones);
  }

  /**
   * {@return the sums of blocks in images}
   *
   * @param input the blocks as columns, (N, C * block, blocks)
   * @param outputSize the size of the images, one for both dimensions or one for each
   * @param kernelSize the size of the blocks, likewise
   * @param dilation the step within blocks, likewise
   * @param padding the zeros around the images, likewise
   * @param stride the step between blocks, likewise
   */
  public static Tensor fold(
      Tensor input,
      long[] outputSize,
      long[] kernelSize,
      long[] dilation,
      long[] padding,
      long[] stride) {
    long[] output = pair(outputSize, "outputSize");
    long[] kernel = pair(kernelSize, "kernelSize");
    long[] dilations = pair(dilation, "dilation");
    long[] paddings = pair(padding, "padding");
    long[] strides = pair(stride, "stride");
    return Results.tensor(
        AtenC.col2im(
            Args.handle(input, "input"),
            output,
            output.length,
            kernel,
            kernel.length,
            dilations,
            dilations.length,
            paddings,
            paddings.length,
            strides,
            strides.length),
        input);
  }

  private static long[] pair(long[] values, String name) {
    long[] pair = FunctionalArgs.spread(values, 2, name);
    WindowGuards.blocks(pair);
    return pair;
  }

  private static void requireMaps(Tensor theta, long[] size) {
    if (size.length != 4 && size.length != 5) {
      throw new UnsupportedOperationException(
          "affine_grid only supports 4D and 5D sizes, for 2D and 3D affine transforms,"
              + " respectively. Got size "
              + FunctionalArgs.size(size)
              + ".");
    }
    long rows = size.length - 2;
    long[] shape = theta.size();
    if (shape.length != 3 || shape[1] != rows || shape[2] != rows + 1) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected a batch of %dD affine matrices of shape Nx%dx%d for size %s. Got %s.",
              rows,
              rows,
              rows + 1,
              FunctionalArgs.size(size),
              FunctionalArgs.size(shape)));
    }
  }

  private static void requirePositive(long[] size, boolean alignCorners) {
    long smallest = Arrays.stream(size).min().orElse(1);
    long smallestSpan = Arrays.stream(size).skip(2).min().orElse(1);
    if (alignCorners && smallestSpan == 1) {
      PythonWarnings.ofUnitGrid();
    } else if (smallest <= 0) {
      throw new IllegalArgumentException(
          "Expected non-zero, positive output size. Got " + FunctionalArgs.size(size));
    }
  }
}
