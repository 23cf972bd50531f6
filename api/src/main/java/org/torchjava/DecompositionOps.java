package org.torchjava;

import org.torchjava.nativebridge.ops.AtenC;
import org.torchjava.nativebridge.ops.AtenG;
import org.torchjava.nativebridge.ops.AtenL;
import org.torchjava.nativebridge.ops.AtenO;
import org.torchjava.nativebridge.ops.AtenQ;
import org.torchjava.nativebridge.ops.AtenS;
import org.torchjava.nativebridge.ops.AtenT;

/**
 * Factorizations of matrices, and solvers built on them, that Python has as methods of its tensors.
 * {@link Linalg} has the newer forms of most of them.
 *
 * <p>They work on the last two dimensions, all others are batch dimensions, take float32, float64,
 * complex64 and complex128 and keep the dtype.
 *
 * <p>Every method that returns a tensor makes a new one, which belongs to the open {@link
 * TensorScope} of the thread or, without one, to the garbage collector; a method whose name ends in
 * {@code _} writes into this tensor and returns it, and throws {@link TorchException} where the
 * result does not fit its shape or dtype, and on a leaf that requires gradients while these are
 * recorded. Threads may read one tensor at the same time; a tensor that one thread writes to must
 * not be used by another.
 *
 * <p>All methods throw {@link NullPointerException} for a null argument, which they name, and
 * {@link IllegalStateException} for a tensor that was closed. Messages of other exceptions are
 * PyTorch's.
 */
public sealed interface DecompositionOps permits LinearAlgebraOps {
  /**
   * {@return the lower triangular factor of a symmetric positive-definite matrix}
   *
   * <p>{@code aten::cholesky(Tensor self, bool upper=False) -> Tensor}
   *
   * @throws LinAlgException if a matrix is not positive-definite
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.cholesky.html">cholesky</a>
   */
  default Tensor cholesky() {
    return cholesky(false);
  }

  /**
   * {@return a triangular factor of a symmetric positive-definite matrix}
   *
   * <p>{@code aten::cholesky(Tensor self, bool upper=False) -> Tensor}
   *
   * @param upper whether the triangle is the upper one
   * @throws LinAlgException if a matrix is not positive-definite
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.cholesky.html">cholesky</a>
   */
  default Tensor cholesky(boolean upper) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenC.cholesky(self.handle(), upper), self);
  }

  /**
   * {@return the inverse of the matrix whose lower Cholesky factor this is}
   *
   * <p>{@code aten::cholesky_inverse(Tensor self, bool upper=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.cholesky_inverse.html">
   *     cholesky_inverse</a>
   */
  default Tensor choleskyInverse() {
    return choleskyInverse(false);
  }

  /**
   * {@return the inverse of the matrix whose Cholesky factor this is}
   *
   * <p>{@code aten::cholesky_inverse(Tensor self, bool upper=False) -> Tensor}
   *
   * @param upper whether the triangle is the upper one
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.cholesky_inverse.html">
   *     cholesky_inverse</a>
   */
  default Tensor choleskyInverse(boolean upper) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenC.cholesky_inverse(self.handle(), upper), self);
  }

  /**
   * {@return the solution of {@code A X = self}, given the lower Cholesky factor of A}
   *
   * <p>{@code aten::cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor}
   *
   * @param input2 the factor, (..., n, n)
   * @throws TorchException if the shapes do not fit
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.cholesky_solve.html">
   *     cholesky_solve</a>
   */
  default Tensor choleskySolve(Tensor input2) {
    return choleskySolve(input2, false);
  }

  /**
   * {@return the solution of {@code A X = self}, given a Cholesky factor of A}
   *
   * <p>{@code aten::cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor}
   *
   * @param input2 the factor, (..., n, n)
   * @param upper whether the triangle is the upper one
   * @throws TorchException if the shapes do not fit
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.cholesky_solve.html">
   *     cholesky_solve</a>
   */
  default Tensor choleskySolve(Tensor input2, boolean upper) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenC.cholesky_solve(self.handle(), Args.handle(input2, "input2"), upper), self, input2);
  }

  /**
   * {@return the reduced QR factorization}
   *
   * <p>{@code aten::qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.qr.html">torch.qr</a>
   */
  default QrResult qr() {
    return qr(true);
  }

  /**
   * {@return the QR factorization, reduced or complete}
   *
   * <p>{@code aten::qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)}
   *
   * @param some true for the reduced form, false for a square Q
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.qr.html">torch.qr</a>
   */
  default QrResult qr(boolean some) {
    Tensor self = (Tensor) this;
    long[] out = new long[2];
    int status = AtenQ.qr(self.handle(), some, out);
    Tensor[] results = Results.tuple(status, out, 2, self);
    return new QrResult(results[0], results[1]);
  }

  /**
   * {@return the reduced singular value decomposition; {@code U diag(S) V^H} is this tensor}
   *
   * <p>{@code aten::svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S,
   * Tensor V)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.svd.html">torch.svd</a>
   */
  default SvdResult svd() {
    return svd(true, true);
  }

  /**
   * {@return the singular value decomposition}
   *
   * <p>{@code aten::svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S,
   * Tensor V)}
   *
   * @param some true for the reduced form
   * @param computeUv false for zeros in place of U and V
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.svd.html">torch.svd</a>
   */
  default SvdResult svd(boolean some, boolean computeUv) {
    Tensor self = (Tensor) this;
    if (computeUv) {
      Guards.svd(self);
    } else {
      Guards.svdvals(self);
    }
    long[] out = new long[3];
    int status = AtenS.svd(self.handle(), some, computeUv, out);
    Tensor[] results = Results.tuple(status, out, 3, self);
    return new SvdResult(results[0], results[1], results[2]);
  }

  /**
   * {@return the QR factorization as LAPACK packs it}
   *
   * <p>{@code aten::geqrf(Tensor self) -> (Tensor a, Tensor tau)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.geqrf.html">torch.geqrf</a>
   */
  default GeqrfResult geqrf() {
    Tensor self = (Tensor) this;
    long[] out = new long[2];
    int status = AtenG.geqrf(self.handle(), out);
    Tensor[] results = Results.tuple(status, out, 2, self);
    return new GeqrfResult(results[0], results[1]);
  }

  /**
   * {@return the first columns of Q, from what {@link #geqrf()} returned}
   *
   * <p>{@code aten::orgqr(Tensor self, Tensor input2) -> Tensor}
   *
   * @param input2 the factors {@code tau}
   * @throws TorchException if the shapes do not fit
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.orgqr.html">torch.orgqr</a>
   */
  default Tensor orgqr(Tensor input2) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenO.orgqr(self.handle(), Args.handle(input2, "input2")), self, input2);
  }

  /**
   * {@return the product of a matrix with Q, from what {@link #geqrf()} returned}
   *
   * <p>{@code aten::ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool
   * transpose=False) -> Tensor}
   *
   * @param input2 the factors {@code tau}
   * @param input3 the matrix
   * @param left whether Q is the left factor
   * @param transpose whether to take the conjugate transpose of Q
   * @throws TorchException if the shapes do not fit
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.ormqr.html">torch.ormqr</a>
   */
  default Tensor ormqr(Tensor input2, Tensor input3, boolean left, boolean transpose) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenO.ormqr(
            self.handle(),
            Args.handle(input2, "input2"),
            Args.handle(input3, "input3"),
            left,
            transpose),
        self,
        input2,
        input3);
  }

  /**
   * {@return the solution of {@code A X = self}, from what {@link Linalg#luFactor(Tensor)} returned
   * for A}
   *
   * <p>{@code aten::lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor}
   *
   * @param luData L and U in one matrix
   * @param luPivots the pivots, int32
   * @throws TorchException if the shapes do not fit
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.lu_solve.html">lu_solve</a>
   */
  default Tensor luSolve(Tensor luData, Tensor luPivots) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenL.lu_solve(
            self.handle(), Args.handle(luData, "luData"), Args.handle(luPivots, "luPivots")),
        self,
        luData,
        luPivots);
  }

  /**
   * {@return the solution of {@code A X = self} for an upper triangular matrix}
   *
   * <p>{@code aten::triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False,
   * bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)}
   *
   * @param a the matrix A, (..., n, n)
   * @throws TorchException if the shapes do not fit
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.triangular_solve.html">
   *     triangular_solve</a>
   */
  default TriangularSolveResult triangularSolve(Tensor a) {
    return triangularSolve(a, true, false, false);
  }

  /**
   * {@return the solution of {@code A X = self} for a triangular matrix}
   *
   * <p>{@code aten::triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False,
   * bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)}
   *
   * @param a the matrix A, (..., n, n)
   * @param upper whether A is upper triangular
   * @param transpose whether to solve with the transpose of A
   * @param unitriangular whether to take the diagonal of A as ones
   * @throws TorchException if the shapes do not fit
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.triangular_solve.html">
   *     triangular_solve</a>
   */
  default TriangularSolveResult triangularSolve(
      Tensor a, boolean upper, boolean transpose, boolean unitriangular) {
    Tensor self = (Tensor) this;
    long[] out = new long[2];
    int status =
        AtenT.triangular_solve(
            self.handle(), Args.handle(a, "a"), upper, transpose, unitriangular, out);
    Tensor[] results = Results.tuple(status, out, 2, self, a);
    return new TriangularSolveResult(results[0], results[1]);
  }
}
