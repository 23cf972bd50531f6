package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenE;

/** Values that depend on their place in a matrix or a kernel. Part of {@link Init}. */
abstract class InitMatrices {
  /** For {@link Init} alone. */
  InitMatrices() {}

  /**
   * Fills with the identity matrix: ones on the diagonal, zeros elsewhere.
   *
   * @param tensor the tensor to fill, of two dimensions
   * @return {@code tensor}
   */
  public static Tensor eye_(Tensor tensor) {
    requireMatrix(tensor);
    try (var off = GradMode.noGrad()) {
      return Results.inPlace(
          AtenE.eye_m_out(tensor.size(0), tensor.size(1), tensor.handle()), tensor);
    }
  }

  /**
   * Fills a kernel of a convolution so that channels pass through unchanged.
   *
   * @param tensor the kernel, of three, four or five dimensions
   * @return {@code tensor}
   */
  public static Tensor dirac_(Tensor tensor) {
    return dirac_(tensor, 1);
  }

  /**
   * Fills a kernel of a grouped convolution so that channels pass through unchanged.
   *
   * @param tensor the kernel, of three, four or five dimensions
   * @param groups how many groups the convolution has
   * @return {@code tensor}
   */
  public static Tensor dirac_(Tensor tensor, long groups) {
    Objects.requireNonNull(tensor, "tensor");
    long[] sizes = tensor.size();
    requireKernel(sizes, groups);
    long channels = sizes[0] / groups;
    try (var off = GradMode.noGrad()) {
      tensor.zero_();
      for (long group = 0; group < groups; group++) {
        for (long channel = 0; channel < Math.min(channels, sizes[1]); channel++) {
          setCentre(tensor, sizes, group * channels + channel, channel);
        }
      }
    }
    return tensor;
  }

  /**
   * Fills with a (semi-)orthogonal matrix.
   *
   * @param tensor the tensor to fill, of two dimensions or more
   * @return {@code tensor}
   */
  public static Tensor orthogonal_(Tensor tensor) {
    return orthogonal_(tensor, 1);
  }

  /**
   * Fills with a multiple of a (semi-)orthogonal matrix. Dimensions after the first are taken as
   * one; an empty tensor is returned as it is.
   *
   * @param tensor the tensor to fill, of two dimensions or more
   * @param gain the factor
   * @return {@code tensor}
   */
  public static Tensor orthogonal_(Tensor tensor, double gain) {
    Objects.requireNonNull(tensor, "tensor");
    if (tensor.dim() < 2) {
      throw new IllegalArgumentException("Only tensors with 2 or more dimensions are supported");
    }
    if (tensor.numel() == 0) {
      return tensor;
    }
    try (var off = GradMode.noGrad();
        var scope = TensorScope.open()) {
      Tensor q = randomOrthogonal(tensor, tensor.size(0), tensor.numel() / tensor.size(0));
      tensor.viewAs(q).copy_(q);
      return tensor.mul_(gain);
    }
  }

  /**
   * Fills with a sparse matrix: normal numbers with standard deviation 0.01, and zeros.
   *
   * @param tensor the tensor to fill, of two dimensions
   * @param sparsity which part of each column is zero
   * @return {@code tensor}
   */
  public static Tensor sparse_(Tensor tensor, double sparsity) {
    return sparse_(tensor, sparsity, 0.01);
  }

  /**
   * Fills with a sparse matrix: normal numbers around zero, and zeros.
   *
   * @param tensor the tensor to fill, of two dimensions
   * @param sparsity which part of each column is zero
   * @param std the standard deviation of the others
   * @return {@code tensor}
   */
  public static Tensor sparse_(Tensor tensor, double sparsity, double std) {
    requireMatrix(tensor);
    long rows = tensor.size(0);
    Index zeros = Index.until((long) Math.ceil(sparsity * rows));
    Init.normal_(tensor, 0, std);
    try (var off = GradMode.noGrad();
        var scope = TensorScope.open()) {
      for (long column = 0; column < tensor.size(1); column++) {
        Tensor chosen = Torch.randperm(rows).index(zeros);
        tensor.indexPut_(0, Index.of(chosen), Index.at(column));
      }
    }
    return tensor;
  }

  /** The Q of a random matrix; signs from R's diagonal make all orthogonal ones equally likely. */
  private static Tensor randomOrthogonal(Tensor like, long rows, long columns) {
    long[] size = {rows, columns};
    Tensor random =
        Init.normal_(
            Torch.empty(size, TensorOptions.defaults().dtype(like.dtype()).device(like.device())));
    var qr = Linalg.qr(rows < columns ? random.t() : random);
    Tensor q = qr.q().mul_(qr.r().diagonal(0, 0, 1).sign());
    return rows < columns ? q.t() : q;
  }

  private static void setCentre(Tensor kernel, long[] sizes, long out, long in) {
    Index[] place = new Index[sizes.length];
    place[0] = Index.at(out);
    place[1] = Index.at(in);
    for (int d = 2; d < sizes.length; d++) {
      place[d] = Index.at(sizes[d] / 2);
    }
    kernel.indexPut_(1, place);
  }

  private static void requireMatrix(Tensor tensor) {
    if (Objects.requireNonNull(tensor, "tensor").dim() != 2) {
      throw new IllegalArgumentException("Only tensors with 2 dimensions are supported");
    }
  }

  private static void requireKernel(long[] sizes, long groups) {
    if (sizes.length < 3 || sizes.length > 5) {
      throw new IllegalArgumentException("Only tensors with 3, 4, or 5 dimensions are supported");
    }
    if (groups < 1) {
      throw new IllegalArgumentException("groups must be positive, but got " + groups);
    }
    if (sizes[0] % groups != 0) {
      throw new IllegalArgumentException("dim 0 must be divisible by groups");
    }
  }
}
