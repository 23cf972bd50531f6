package org.torchjava;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.torchjava.nativebridge.ops.AtenC;

/** What torch/functional.py composes of other operators. Part of {@link Torch}. */
abstract class ContractionFunctions extends NormFunctions {
  /** For {@link Torch} alone. */
  ContractionFunctions() {}

  /**
   * {@return the sums of products over the last two dimensions of one tensor and the first two of
   * another}
   *
   * @param a (.., m, n)
   * @param b (m, n, ..)
   * @throws TorchException if the sizes differ, or one has less than two dimensions
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.tensordot.html">torch.tensordot</a>
   */
  public static Tensor tensordot(Tensor a, Tensor b) {
    return tensordot(a, b, 2);
  }

  /**
   * {@return the sums of products over the last dimensions of one tensor and the first ones of
   * another}
   *
   * @param a the first tensor
   * @param b the second tensor
   * @param dims how many dimensions; 0 for the outer product
   * @throws TorchException if the sizes differ, or there are not that many dimensions
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.tensordot.html">torch.tensordot</a>
   */
  public static Tensor tensordot(Tensor a, Tensor b, long dims) {
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
    if (dims < 0) {
      throw new TorchException("tensordot expects dims >= 0, but got dims=" + dims);
    }
    if (dims > Math.min(a.dim(), b.dim())) {
      throw new TorchException("tensordot expects dims < ndim_a or ndim_b, but got dims=" + dims);
    }
    long[] last = LongStream.range(-dims, 0).toArray();
    long[] first = LongStream.range(0, dims).toArray();
    return tensordot(a, b, last, first);
  }

  /**
   * {@return the distances between the rows of two matrices, (.., rows of x1, rows of x2)}
   *
   * @param x1 (.., rows, n)
   * @param x2 (.., rows, n)
   * @param p the order of the norm, 0 to infinity
   * @param computeMode {@code use_mm_for_euclid_dist_if_necessary}, which takes a matrix product
   *     for more than 25 rows, {@code use_mm_for_euclid_dist} or {@code
   *     donot_use_mm_for_euclid_dist}
   * @throws IllegalArgumentException for another word
   * @throws TorchException if the shapes do not go together, or p is negative
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.cdist.html">torch.cdist</a>
   */
  public static Tensor cdist(Tensor x1, Tensor x2, double p, String computeMode) {
    boolean chosen = true;
    long mode = 0;
    switch (Objects.requireNonNull(computeMode, "computeMode")) {
      case "use_mm_for_euclid_dist_if_necessary" -> chosen = false;
      case "use_mm_for_euclid_dist" -> mode = 1;
      case "donot_use_mm_for_euclid_dist" -> mode = 2;
      default ->
          throw new IllegalArgumentException(
              computeMode + " is not a valid value for compute_mode");
    }
    long first = Args.handle(x1, "x1");
    long second = Args.handle(x2, "x2");
    return Results.tensor(AtenC.cdist(first, second, p, chosen, mode), x1, x2);
  }

  /**
   * {@return the coordinates of elements that are given by their positions in row-major order: one
   * tensor for each dimension of the shape, like {@code indices}, int64}
   *
   * @param indices the positions, integers
   * @param shape the shape that they are positions in
   * @throws TypeException if the positions are no integers
   * @throws IllegalArgumentException for a negative size
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.unravel_index.html">torch.unravel_index</a>
   */
  public static List<Tensor> unravelIndex(Tensor indices, long... shape) {
    Objects.requireNonNull(indices, "indices");
    Objects.requireNonNull(shape, "shape");
    DType dtype = indices.dtype();
    if (dtype.isComplex() || dtype.isFloatingPoint() || dtype == DType.BOOL) {
      throw new TypeException("expected 'indices' to be integer dtype, but got " + dtype);
    }
    if (Arrays.stream(shape).anyMatch(size -> size < 0)) {
      throw new IllegalArgumentException(
          "'shape' cannot have negative values, but got " + TypeFunctions.tuple(shape));
    }
    return TensorScope.run(
        () -> {
          Tensor steps = onDevice(steps(shape), indices);
          Tensor sizes = onDevice(shape, indices);
          return indices.unsqueeze(-1).floorDivide(steps).remainder(sizes).unbind(-1);
        });
  }

  /** How many elements apart neighbours along each dimension are. */
  private static long[] steps(long... shape) {
    // Python's list has one entry for an empty shape too.
    long[] steps = new long[Math.max(shape.length, 1)];
    long step = 1;
    for (int i = steps.length - 1; i >= 0; i--) {
      steps[i] = step;
      step *= shape.length == 0 ? 1 : shape[i];
    }
    return steps;
  }

  private static Tensor onDevice(long[] values, Tensor like) {
    return tensor(values, DType.INT64).to(like.device());
  }
}
