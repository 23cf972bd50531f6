package org.torchjava;

import java.util.List;
import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenLinalg;

/**
 * PyTorch's {@code torch.linalg}: factorizations, solvers, eigenvalues and norms of matrices.
 *
 * <p>Unless a method says otherwise it works on the last two dimensions, all others are batch
 * dimensions, takes float32, float64, complex64 and complex128 and keeps the dtype. Results are new
 * tensors, which belong to the open {@link TensorScope} of the thread or, without one, to the
 * garbage collector. Threads may read one tensor at the same time; none of these methods writes to
 * an argument.
 *
 * <p>All methods throw {@link NullPointerException} for a null argument, which they name, {@link
 * IllegalStateException} for a tensor that was closed, and {@link TorchException} with PyTorch's
 * message for other shapes and dtypes.
 */
public final class Linalg extends LinalgDecompositions {
  private Linalg() {}

  /**
   * {@return the determinants, in the batch shape}
   *
   * <p>{@code aten::linalg_det(Tensor A) -> Tensor}
   *
   * @param a the matrices, (..., n, n)
   * @throws TorchException if {@code a} is not a tensor of square matrices
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.det.html">det</a>
   */
  public static Tensor det(Tensor a) {
    return Results.tensor(AtenLinalg.linalg_det(Args.handle(a, "a")), a);
  }

  /**
   * {@return signs and logarithms of the absolute values of the determinants}
   *
   * <p>{@code aten::linalg_slogdet(Tensor A) -> (Tensor sign, Tensor logabsdet)}
   *
   * @param a the matrices, (..., n, n)
   * @throws TorchException if {@code a} is not a tensor of square matrices
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.slogdet.html">slogdet</a>
   */
  public static SlogdetResult slogdet(Tensor a) {
    long[] out = new long[2];
    int status = AtenLinalg.linalg_slogdet(Args.handle(a, "a"), out);
    Tensor[] results = Results.tuple(status, out, 2, a);
    return new SlogdetResult(results[0], results[1]);
  }

  /**
   * {@return the inverse matrices}
   *
   * <p>{@code aten::linalg_inv(Tensor A) -> Tensor}
   *
   * @param a the matrices, (..., n, n)
   * @throws LinAlgException if a matrix is singular
   * @throws TorchException if {@code a} is not a tensor of square matrices
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.inv.html">inv</a>
   */
  public static Tensor inv(Tensor a) {
    return Results.tensor(AtenLinalg.linalg_inv(Args.handle(a, "a")), a);
  }

  /**
   * {@return the pseudo-inverses, (..., n, m)}
   *
   * <p>{@code aten::linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None,
   * bool hermitian=False) -> Tensor}
   *
   * @param a the matrices, (..., m, n)
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.pinv.html">pinv</a>
   */
  public static Tensor pinv(Tensor a) {
    Objects.requireNonNull(a, "a");
    Guards.svd(a);
    return Results.tensor(
        AtenLinalg.linalg_pinv_atol_rtol_float(a.handle(), false, 0, false, 0, false), a);
  }

  /**
   * {@return the pseudo-inverses with small singular values left out}
   *
   * <p>{@code aten::linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor}
   *
   * @param a the matrices, (..., m, n)
   * @param rcond how small, relative to the greatest one
   * @param hermitian whether the matrices are Hermitian, which is faster
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.pinv.html">pinv</a>
   */
  public static Tensor pinv(Tensor a, double rcond, boolean hermitian) {
    Objects.requireNonNull(a, "a");
    if (!hermitian) {
      Guards.svd(a);
    }
    return Results.tensor(AtenLinalg.linalg_pinv(a.handle(), rcond, hermitian), a);
  }

  /**
   * {@return the solution X of {@code A X = B}}
   *
   * <p>{@code aten::linalg_solve(Tensor A, Tensor B, *, bool left=True) -> Tensor}
   *
   * @param a the matrices, (..., n, n)
   * @param b the right-hand sides, (..., n) or (..., n, k)
   * @throws LinAlgException if a matrix is singular
   * @throws TorchException if the shapes or dtypes do not fit
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.solve.html">solve</a>
   */
  public static Tensor solve(Tensor a, Tensor b) {
    return solve(a, b, true);
  }

  /**
   * {@return the solution of {@code A X = B}, or of {@code X A = B}}
   *
   * <p>{@code aten::linalg_solve(Tensor A, Tensor B, *, bool left=True) -> Tensor}
   *
   * @param a the matrices, (..., n, n)
   * @param b the right-hand sides, (..., n) or (..., n, k)
   * @param left true for {@code A X = B}
   * @throws LinAlgException if a matrix is singular
   * @throws TorchException if the shapes or dtypes do not fit
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.solve.html">solve</a>
   */
  public static Tensor solve(Tensor a, Tensor b, boolean left) {
    return Results.tensor(
        AtenLinalg.linalg_solve(Args.handle(a, "a"), Args.handle(b, "b"), left), a, b);
  }

  /**
   * {@return the solution of {@code A X = B} for a triangular matrix}
   *
   * <p>{@code aten::linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True,
   * bool unitriangular=False) -> Tensor}
   *
   * @param a the matrices, (..., n, n)
   * @param b the right-hand sides, (..., n, k)
   * @param upper whether A is upper triangular
   * @throws TorchException if the shapes or dtypes do not fit
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.solve_triangular.html">
   *     solve_triangular</a>
   */
  public static Tensor solveTriangular(Tensor a, Tensor b, boolean upper) {
    return solveTriangular(a, b, upper, true, false);
  }

  /**
   * {@return the solution of {@code A X = B} or {@code X A = B} for a triangular matrix}
   *
   * <p>{@code aten::linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True,
   * bool unitriangular=False) -> Tensor}
   *
   * @param a the matrices, (..., n, n)
   * @param b the right-hand sides, (..., n, k)
   * @param upper whether A is upper triangular
   * @param left true for {@code A X = B}
   * @param unitriangular whether to take the diagonal of A as ones
   * @throws TorchException if the shapes or dtypes do not fit
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.solve_triangular.html">
   *     solve_triangular</a>
   */
  public static Tensor solveTriangular(
      Tensor a, Tensor b, boolean upper, boolean left, boolean unitriangular) {
    return Results.tensor(
        AtenLinalg.linalg_solve_triangular(
            Args.handle(a, "a"), Args.handle(b, "b"), upper, left, unitriangular),
        a,
        b);
  }

  /**
   * {@return the solution X of least squares of {@code A X = B}}
   *
   * <p>{@code aten::linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) ->
   * (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)}
   *
   * @param a the matrices, (..., m, n)
   * @param b the right-hand sides, (..., m, k)
   * @throws TorchException if the shapes do not fit
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.lstsq.html">lstsq</a>
   */
  public static LstsqResult lstsq(Tensor a, Tensor b) {
    return lstsq(a, b, null);
  }

  /**
   * {@return the solution of least squares by a LAPACK driver}
   *
   * <p>{@code aten::linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) ->
   * (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)}
   *
   * @param a the matrices, (..., m, n)
   * @param b the right-hand sides, (..., m, k)
   * @param driver "gelsy" (the default), "gels", "gelsd" or "gelss"; null for the default
   * @throws TorchException if the shapes do not fit or there is no such driver
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.lstsq.html">lstsq</a>
   */
  public static LstsqResult lstsq(Tensor a, Tensor b, String driver) {
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
    Guards.lstsq(a, b, driver);
    long[] out = new long[4];
    int status = AtenLinalg.linalg_lstsq(a.handle(), b.handle(), false, 0, driver, out);
    Tensor[] results = Results.tuple(status, out, 4, a, b);
    return new LstsqResult(results[0], results[1], results[2], results[3]);
  }

  /**
   * {@return the solution of {@code A X = B}, from what {@link #luFactor(Tensor)} returned}
   *
   * <p>{@code aten::linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool
   * adjoint=False) -> Tensor}
   *
   * @param lu L and U in one matrix
   * @param pivots the pivots, int32
   * @param b the right-hand sides, (..., n, k)
   * @throws TorchException if the shapes or dtypes do not fit
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.lu_solve.html">lu_solve</a>
   */
  public static Tensor luSolve(Tensor lu, Tensor pivots, Tensor b) {
    return Results.tensor(
        AtenLinalg.linalg_lu_solve(
            Args.handle(lu, "lu"), Args.handle(pivots, "pivots"), Args.handle(b, "b"), true, false),
        lu,
        pivots,
        b);
  }

  /**
   * {@return the ranks, int64, in the batch shape}
   *
   * <p>{@code aten::linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float?
   * rtol=None, bool hermitian=False) -> Tensor}
   *
   * @param a the matrices, (..., m, n)
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.matrix_rank.html">
   *     matrix_rank</a>
   */
  public static Tensor matrixRank(Tensor a) {
    Objects.requireNonNull(a, "a");
    Guards.svdvals(a);
    return Results.tensor(
        AtenLinalg.linalg_matrix_rank_atol_rtol_float(a.handle(), false, 0, false, 0, false), a);
  }

  /**
   * {@return the ranks: how many singular values are greater than a bound}
   *
   * <p>{@code aten::linalg_matrix_rank(Tensor self, float tol, bool hermitian=False) -> Tensor}
   *
   * @param a the matrices, (..., m, n)
   * @param tol the bound
   * @param hermitian whether the matrices are Hermitian, which is faster
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.matrix_rank.html">
   *     matrix_rank</a>
   */
  public static Tensor matrixRank(Tensor a, double tol, boolean hermitian) {
    Objects.requireNonNull(a, "a");
    if (!hermitian) {
      Guards.svdvals(a);
    }
    return Results.tensor(AtenLinalg.linalg_matrix_rank(a.handle(), tol, hermitian), a);
  }

  /**
   * {@return the n-th matrix powers; negative ones are of the inverses}
   *
   * <p>{@code aten::linalg_matrix_power(Tensor self, int n) -> Tensor}
   *
   * @param a the matrices, (..., n, n)
   * @param n the exponent
   * @throws LinAlgException if {@code n} is negative and a matrix is singular
   * @throws IllegalArgumentException if {@code n} is {@link Long#MIN_VALUE}, which has no negation
   * @throws TorchException if {@code a} is not a tensor of square matrices
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.matrix_power.html">
   *     matrix_power</a>
   */
  public static Tensor matrixPower(Tensor a, long n) {
    Guards.matrixPower(n);
    return Results.tensor(AtenLinalg.linalg_matrix_power(Args.handle(a, "a"), n), a);
  }

  /**
   * {@return the matrix exponentials}
   *
   * <p>{@code aten::linalg_matrix_exp(Tensor self) -> Tensor}
   *
   * @param a the matrices, (..., n, n)
   * @throws TorchException if {@code a} is not a tensor of square matrices
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.matrix_exp.html">
   *     matrix_exp</a>
   */
  public static Tensor matrixExp(Tensor a) {
    return Results.tensor(AtenLinalg.linalg_matrix_exp(Args.handle(a, "a")), a);
  }

  /**
   * {@return the condition numbers for the 2-norm, real, infinite for singular matrices}
   *
   * <p>{@code aten::linalg_cond(Tensor self, Scalar? p=None) -> Tensor}
   *
   * @param a the matrices, (..., m, n)
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.cond.html">cond</a>
   */
  public static Tensor cond(Tensor a) {
    Objects.requireNonNull(a, "a");
    Guards.svdvals(a);
    return Results.tensor(AtenLinalg.linalg_cond(a.handle(), -1, 0, 0), a);
  }

  /**
   * {@return the condition numbers for a norm, real}
   *
   * <p>{@code aten::linalg_cond(Tensor self, Scalar? p=None) -> Tensor}
   *
   * @param a the matrices, (..., n, n)
   * @param p the order of the norm: 1, -1, 2, -2, infinity or -infinity
   * @throws TorchException if the matrices are not square and the order is not 2 or -2
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.cond.html">cond</a>
   */
  public static Tensor cond(Tensor a, double p) {
    Objects.requireNonNull(a, "a");
    Guards.matrixNorm(a, p, 2);
    return Results.tensor(
        AtenLinalg.linalg_cond(a.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(p), 0), a);
  }

  /**
   * {@return the condition numbers for a norm, real}
   *
   * <p>{@code aten::linalg_cond.p_str(Tensor self, str p) -> Tensor}
   *
   * @param a the matrices, (..., n, n)
   * @param p the norm, "fro" or "nuc"
   * @throws TorchException if {@code a} is not a tensor of square matrices
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.cond.html">cond</a>
   */
  public static Tensor cond(Tensor a, String p) {
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(p, "p");
    if (p.equals("nuc")) {
      Guards.svdvals(a);
    }
    return Results.tensor(AtenLinalg.linalg_cond_p_str(a.handle(), p), a);
  }

  /**
   * {@return the 2-norm of all elements, 0-d and real}
   *
   * <p>{@code aten::linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool
   * keepdim=False, *, ScalarType? dtype=None) -> Tensor}
   *
   * @param a the tensor
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.norm.html">norm</a>
   */
  public static Tensor norm(Tensor a) {
    return Results.tensor(
        AtenLinalg.linalg_norm(Args.handle(a, "a"), -1, 0, 0, null, 0, false, -1), a);
  }

  /**
   * {@return the norm of a vector or a matrix, 0-d and real}
   *
   * <p>{@code aten::linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool
   * keepdim=False, *, ScalarType? dtype=None) -> Tensor}
   *
   * @param a the tensor
   * @param ord the order: 1, -1, 2, -2, infinity or -infinity for matrices, any number for vectors
   * @throws TorchException if there is no such norm of these dimensions
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.norm.html">norm</a>
   */
  public static Tensor norm(Tensor a, double ord) {
    Objects.requireNonNull(a, "a");
    Guards.matrixNorm(a, ord, a.dim());
    return Results.tensor(
        AtenLinalg.linalg_norm(
            a.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(ord), 0, null, 0, false, -1),
        a);
  }

  /**
   * {@return the norms of the vectors or matrices in the dimensions, real}
   *
   * <p>{@code aten::linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool
   * keepdim=False, *, ScalarType? dtype=None) -> Tensor}
   *
   * @param a the tensor
   * @param ord the order: 1, -1, 2, -2, infinity or -infinity for matrices, any number for vectors
   * @param dim the dimensions, one for vectors or two for matrices
   * @param keepdim whether the dimensions stay, with length 1
   * @throws TorchException if there is no such norm of these dimensions
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.norm.html">norm</a>
   */
  public static Tensor norm(Tensor a, double ord, long[] dim, boolean keepdim) {
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(dim, "dim");
    Guards.matrixNorm(a, ord, dim.length);
    return Results.tensor(
        AtenLinalg.linalg_norm(
            a.handle(),
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(ord),
            0,
            dim,
            dim.length,
            keepdim,
            -1),
        a);
  }

  /**
   * {@return the norm of a matrix, 0-d and real}
   *
   * <p>{@code aten::linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False,
   * *, ScalarType? dtype=None) -> Tensor}
   *
   * @param a the tensor
   * @param ord "fro" for Frobenius or "nuc" for the sum of the singular values
   * @throws TorchException if there is no such norm of these dimensions
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.norm.html">norm</a>
   */
  public static Tensor norm(Tensor a, String ord) {
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(ord, "ord");
    if (ord.equals("nuc")) {
      Guards.svdvals(a);
    }
    return Results.tensor(AtenLinalg.linalg_norm_ord_str(a.handle(), ord, null, 0, false, -1), a);
  }

  /**
   * {@return the cross products over the last dimension, of length 3}
   *
   * <p>{@code aten::linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor}
   *
   * @param a the vectors
   * @param other the other vectors; the shapes are broadcast
   * @throws TorchException if the dimension is not of length 3
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.cross.html">cross</a>
   */
  public static Tensor cross(Tensor a, Tensor other) {
    return Results.tensor(
        AtenLinalg.linalg_cross(Args.handle(a, "a"), Args.handle(other, "other"), -1), a, other);
  }

  /**
   * {@return the dot products over the last dimension}
   *
   * <p>{@code aten::linalg_vecdot(Tensor x, Tensor y, *, int dim=-1) -> Tensor}
   *
   * @param x the vectors, which are conjugated
   * @param y the other vectors; the shapes are broadcast
   * @throws TorchException if the shapes cannot be broadcast together
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.vecdot.html">vecdot</a>
   */
  public static Tensor vecdot(Tensor x, Tensor y) {
    return vecdot(x, y, -1);
  }

  /**
   * {@return the dot products over a dimension}
   *
   * <p>{@code aten::linalg_vecdot(Tensor x, Tensor y, *, int dim=-1) -> Tensor}
   *
   * @param x the vectors, which are conjugated
   * @param y the other vectors; the shapes are broadcast
   * @param dim the dimension; negative ones count from the end
   * @throws TorchException if the shapes cannot be broadcast together
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.vecdot.html">vecdot</a>
   */
  public static Tensor vecdot(Tensor x, Tensor y, long dim) {
    return Results.tensor(
        AtenLinalg.linalg_vecdot(Args.handle(x, "x"), Args.handle(y, "y"), dim), x, y);
  }

  /**
   * {@return the product of two or more matrices, in the cheapest order}
   *
   * <p>{@code aten::linalg_multi_dot(Tensor[] tensors) -> Tensor}
   *
   * @param tensors the matrices; the first and the last may be vectors
   * @throws TorchException if there are less than two or the shapes do not fit
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.linalg.multi_dot.html">
   *     multi_dot</a>
   */
  public static Tensor multiDot(List<Tensor> tensors) {
    long[] handles = Args.handles(tensors, "tensors");
    return Results.tensor(AtenLinalg.linalg_multi_dot(handles, handles.length), tensors);
  }
}
