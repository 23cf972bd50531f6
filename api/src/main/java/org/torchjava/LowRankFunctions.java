package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenInternalL;

/** Factorizations of matrices that Python composes. Part of {@link Torch}. */
abstract class LowRankFunctions extends ContractionFunctions {
  /** For {@link Torch} alone. */
  LowRankFunctions() {}

  /**
   * {@return the LU factorization with pivots of a matrix or of many}
   *
   * @param a (.., m, n)
   * @throws LinAlgException if it fails, as for a singular matrix of batches
   * @throws TorchException for less than two dimensions, or a dtype without factorizations
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.lu.html">torch.lu</a>
   */
  public static LuFactorResult lu(Tensor a) {
    return lu(a, true);
  }

  /**
   * {@return the LU factorization of a matrix or of many}
   *
   * @param a (.., m, n)
   * @param pivot whether to exchange rows; the CPU always does and refuses false
   * @throws TorchException for less than two dimensions, or a dtype without factorizations
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.lu.html">torch.lu</a>
   */
  public static LuFactorResult lu(Tensor a, boolean pivot) {
    Tensor[] results = luWithInfo(a, pivot, true);
    results[2].close();
    return new LuFactorResult(results[0], results[1]);
  }

  /**
   * {@return the LU factorization of a matrix or of many, and how it went: {@code torch.lu(a,
   * pivot, get_infos=True)}}
   *
   * @param a (.., m, n)
   * @param pivot whether to exchange rows; the CPU always does and refuses false
   * @throws TorchException for less than two dimensions, or a dtype without factorizations
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.lu.html">torch.lu</a>
   */
  public static LuFactorExResult luWithInfos(Tensor a, boolean pivot) {
    Tensor[] results = luWithInfo(a, pivot, false);
    return new LuFactorExResult(results[0], results[1], results[2]);
  }

  private static Tensor[] luWithInfo(Tensor a, boolean pivot, boolean checkErrors) {
    long[] out = new long[3];
    int status = AtenInternalL._lu_with_info(Args.handle(a, "a"), pivot, checkErrors, out);
    return Results.tuple(status, out, 3, a);
  }

  /**
   * {@return the six greatest singular values of a matrix and their vectors, approximately}
   *
   * @param a (.., m, n), dense or sparse
   * @throws IllegalArgumentException for less than two dimensions
   * @throws TorchException if the matrix has fewer than six rows or columns
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.svd_lowrank.html">torch.svd_lowrank</a>
   */
  public static SvdResult svdLowrank(Tensor a) {
    return svdLowrank(a, 6, 2, null);
  }

  /**
   * {@return the greatest singular values of a matrix and their vectors, approximately: u (.., m,
   * q), s (.., q) and v (.., n, q), so that the matrix is about u diag(s) v^H}
   *
   * <p>The method is randomized, and draws from the default generator.
   *
   * @param a (.., m, n), dense or sparse
   * @param q a number a little greater than the rank of the matrix
   * @param niter how many iterations refine the result; 2 are mostly enough
   * @param m what to subtract from the matrix, broadcast to its shape; null for nothing
   * @throws IllegalArgumentException for less than two dimensions
   * @throws TorchException if q is negative, or the shapes do not go together
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.svd_lowrank.html">torch.svd_lowrank</a>
   */
  public static SvdResult svdLowrank(Tensor a, long q, long niter, Tensor m) {
    requireMatrix(a);
    return TensorScope.run(() -> LowRank.svd(a, q, niter, m));
  }

  /**
   * {@return the principal components of centered data, approximately: the six greatest, or fewer
   * for a smaller matrix}
   *
   * @param a (.., m samples, n features), dense or sparse
   * @throws IllegalArgumentException for less than two dimensions
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.pca_lowrank.html">torch.pca_lowrank</a>
   */
  public static SvdResult pcaLowrank(Tensor a) {
    return pcaLowrank(a, null, true, 2);
  }

  /**
   * {@return the principal components of data, approximately, as {@link #svdLowrank(Tensor, long,
   * long, Tensor)} has them: the columns of v are the directions}
   *
   * <p>The method is randomized, and draws from the default generator.
   *
   * @param a (.., m samples, n features), dense or sparse
   * @param q how many components; null for 6, or fewer for a smaller matrix
   * @param center whether to subtract the means of the features
   * @param niter how many iterations refine the result
   * @throws IllegalArgumentException for less than two dimensions, if q is negative or greater than
   *     m or n, if niter is negative, or for a batch of sparse matrices to be centered
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.pca_lowrank.html">torch.pca_lowrank</a>
   */
  public static SvdResult pcaLowrank(Tensor a, Long q, boolean center, long niter) {
    requireMatrix(a);
    long smaller = Math.min(a.size(-2), a.size(-1));
    if (q != null && (q < 0 || q > smaller)) {
      throw new IllegalArgumentException(
          "q(=" + q + ") must be non-negative integer and not greater than min(m, n)=" + smaller);
    }
    if (niter < 0) {
      throw new IllegalArgumentException("niter(=" + niter + ") must be non-negative integer");
    }
    long components = q != null ? q : Math.min(6, smaller);
    return TensorScope.run(
        () ->
            center
                ? LowRank.centeredSvd(a, components, niter)
                : LowRank.svd(a, components, niter, null));
  }

  /** In the words of Python, which takes the last two sizes apart. */
  private static void requireMatrix(Tensor a) {
    int dims = Objects.requireNonNull(a, "a").dim();
    if (dims < 2) {
      throw new IllegalArgumentException(
          "not enough values to unpack (expected 2, got " + dims + ")");
    }
  }
}
