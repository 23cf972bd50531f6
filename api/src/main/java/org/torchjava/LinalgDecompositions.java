package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenLinalg;

/**
 * The factorizations, eigenvalues and singular values of {@link Linalg}, which users reach through
 * that class.
 */
abstract sealed class LinalgDecompositions permits Linalg {
  /**
   * {@return the lower triangular factor L, {@code A = L L^H}}
   *
   * <p>{@code aten::linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor}
   *
   * @param a the matrices, (..., n, n)
   * @throws LinAlgException if a matrix is not positive-definite
   * @throws TorchException if {@code a} is not a tensor of square matrices
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.cholesky.html">cholesky</a>
   */
  public static Tensor cholesky(Tensor a) {
    return cholesky(a, false);
  }

  /**
   * {@return a triangular factor of a Hermitian positive-definite matrix}
   *
   * <p>{@code aten::linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor}
   *
   * @param a the matrices, (..., n, n)
   * @param upper whether the triangle is the upper one
   * @throws LinAlgException if a matrix is not positive-definite
   * @throws TorchException if {@code a} is not a tensor of square matrices
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.cholesky.html">cholesky</a>
   */
  public static Tensor cholesky(Tensor a, boolean upper) {
    return Results.tensor(AtenLinalg.linalg_cholesky(Args.handle(a, "a"), upper), a);
  }

  /**
   * {@return the reduced QR factorization}
   *
   * <p>{@code aten::linalg_qr(Tensor A, str mode="reduced") -> (Tensor Q, Tensor R)}
   *
   * @param a the matrices, (..., m, n)
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.qr.html">qr</a>
   */
  public static QrResult qr(Tensor a) {
    return qr(a, "reduced");
  }

  /**
   * {@return the QR factorization}
   *
   * <p>{@code aten::linalg_qr(Tensor A, str mode="reduced") -> (Tensor Q, Tensor R)}
   *
   * @param a the matrices, (..., m, n)
   * @param mode "reduced", "complete", or "r" for R alone with an empty Q
   * @throws TorchException if {@code mode} is another word
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.qr.html">qr</a>
   */
  public static QrResult qr(Tensor a, String mode) {
    Objects.requireNonNull(mode, "mode");
    long[] out = new long[2];
    int status = AtenLinalg.linalg_qr(Args.handle(a, "a"), mode, out);
    Tensor[] results = Results.tuple(status, out, 2, a);
    return new QrResult(results[0], results[1]);
  }

  /**
   * {@return the full singular value decomposition; U and Vh are square}
   *
   * <p>{@code aten::linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor
   * U, Tensor S, Tensor Vh)}
   *
   * @param a the matrices, (..., m, n)
   * @throws LinAlgException if it does not converge
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.svd.html">svd</a>
   */
  public static LinalgSvdResult svd(Tensor a) {
    return svd(a, true);
  }

  /**
   * {@return the singular value decomposition, full or reduced}
   *
   * <p>{@code aten::linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor
   * U, Tensor S, Tensor Vh)}
   *
   * @param a the matrices, (..., m, n)
   * @param fullMatrices false for the reduced form
   * @throws LinAlgException if it does not converge
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.svd.html">svd</a>
   */
  public static LinalgSvdResult svd(Tensor a, boolean fullMatrices) {
    Objects.requireNonNull(a, "a");
    Guards.svd(a);
    long[] out = new long[3];
    int status = AtenLinalg.linalg_svd(a.handle(), fullMatrices, null, out);
    Tensor[] results = Results.tuple(status, out, 3, a);
    return new LinalgSvdResult(results[0], results[1], results[2]);
  }

  /**
   * {@return the singular values, descending and real}
   *
   * <p>{@code aten::linalg_svdvals(Tensor A, *, str? driver=None) -> Tensor}
   *
   * @param a the matrices, (..., m, n)
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.svdvals.html">svdvals</a>
   */
  public static Tensor svdvals(Tensor a) {
    Objects.requireNonNull(a, "a");
    Guards.svdvals(a);
    return Results.tensor(AtenLinalg.linalg_svdvals(a.handle(), null), a);
  }

  /**
   * {@return eigenvalues and eigenvectors, complex}
   *
   * <p>{@code aten::linalg_eig(Tensor self) -> (Tensor eigenvalues, Tensor eigenvectors)}
   *
   * @param a the matrices, (..., n, n)
   * @throws LinAlgException if it does not converge
   * @throws TorchException if {@code a} is not a tensor of square matrices
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.eig.html">eig</a>
   */
  public static EigResult eig(Tensor a) {
    long[] out = new long[2];
    int status = AtenLinalg.linalg_eig(Args.handle(a, "a"), out);
    Tensor[] results = Results.tuple(status, out, 2, a);
    return new EigResult(results[0], results[1]);
  }

  /**
   * {@return the eigenvalues, complex and in no order}
   *
   * <p>{@code aten::linalg_eigvals(Tensor self) -> Tensor}
   *
   * @param a the matrices, (..., n, n)
   * @throws LinAlgException if it does not converge
   * @throws TorchException if {@code a} is not a tensor of square matrices, or has an infinity or a
   *     NaN
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.eigvals.html">eigvals</a>
   */
  public static Tensor eigvals(Tensor a) {
    Objects.requireNonNull(a, "a");
    Guards.eigvals(a);
    return Results.tensor(AtenLinalg.linalg_eigvals(a.handle()), a);
  }

  /**
   * {@return eigenvalues and eigenvectors of Hermitian matrices, of which the lower triangle is
   * read}
   *
   * <p>{@code aten::linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor
   * eigenvectors)}
   *
   * @param a the matrices, (..., n, n)
   * @throws LinAlgException if it does not converge
   * @throws TorchException if {@code a} is not a tensor of square matrices
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.eigh.html">eigh</a>
   */
  public static EigResult eigh(Tensor a) {
    return eigh(a, "L");
  }

  /**
   * {@return eigenvalues and eigenvectors of Hermitian matrices}
   *
   * <p>{@code aten::linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor
   * eigenvectors)}
   *
   * @param a the matrices, (..., n, n)
   * @param uplo "L" to read the lower triangle, "U" for the upper one
   * @throws LinAlgException if it does not converge
   * @throws TorchException if {@code a} is not a tensor of square matrices
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.eigh.html">eigh</a>
   */
  public static EigResult eigh(Tensor a, String uplo) {
    Objects.requireNonNull(uplo, "uplo");
    long[] out = new long[2];
    int status = AtenLinalg.linalg_eigh(Args.handle(a, "a"), uplo, out);
    Tensor[] results = Results.tuple(status, out, 2, a);
    return new EigResult(results[0], results[1]);
  }

  /**
   * {@return the eigenvalues of Hermitian matrices, real and ascending}
   *
   * <p>{@code aten::linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor}
   *
   * @param a the matrices, (..., n, n)
   * @throws LinAlgException if it does not converge
   * @throws TorchException if {@code a} is not a tensor of square matrices
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.eigvalsh.html">eigvalsh</a>
   */
  public static Tensor eigvalsh(Tensor a) {
    return eigvalsh(a, "L");
  }

  /**
   * {@return the eigenvalues of Hermitian matrices, real and ascending}
   *
   * <p>{@code aten::linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor}
   *
   * @param a the matrices, (..., n, n)
   * @param uplo "L" to read the lower triangle, "U" for the upper one
   * @throws LinAlgException if it does not converge
   * @throws TorchException if {@code a} is not a tensor of square matrices
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.eigvalsh.html">eigvalsh</a>
   */
  public static Tensor eigvalsh(Tensor a, String uplo) {
    Objects.requireNonNull(uplo, "uplo");
    return Results.tensor(AtenLinalg.linalg_eigvalsh(Args.handle(a, "a"), uplo), a);
  }

  /**
   * {@return the LU factorization with pivoting}
   *
   * <p>{@code aten::linalg_lu(Tensor A, *, bool pivot=True) -> (Tensor P, Tensor L, Tensor U)}
   *
   * @param a the matrices, (..., m, n)
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.lu.html">lu</a>
   */
  public static LuResult lu(Tensor a) {
    long[] out = new long[3];
    int status = AtenLinalg.linalg_lu(Args.handle(a, "a"), true, out);
    Tensor[] results = Results.tuple(status, out, 3, a);
    return new LuResult(results[0], results[1], results[2]);
  }

  /**
   * {@return the LU factorization as LAPACK packs it}
   *
   * <p>{@code aten::linalg_lu_factor(Tensor A, *, bool pivot=True) -> (Tensor LU, Tensor pivots)}
   *
   * @param a the matrices, (..., m, n)
   * @throws TorchException if a matrix is singular
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.lu_factor.html">
   *     lu_factor</a>
   */
  public static LuFactorResult luFactor(Tensor a) {
    long[] out = new long[2];
    int status = AtenLinalg.linalg_lu_factor(Args.handle(a, "a"), true, out);
    Tensor[] results = Results.tuple(status, out, 2, a);
    return new LuFactorResult(results[0], results[1]);
  }
}
