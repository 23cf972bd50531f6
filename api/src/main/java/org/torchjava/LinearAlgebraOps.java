package org.torchjava;

import org.torchjava.nativebridge.ops.AtenD;
import org.torchjava.nativebridge.ops.AtenI;
import org.torchjava.nativebridge.ops.AtenL;
import org.torchjava.nativebridge.ops.AtenM;
import org.torchjava.nativebridge.ops.AtenP;
import org.torchjava.nativebridge.ops.AtenS;
import org.torchjava.nativebridge.ops.AtenT;

/**
 * Matrices as such: determinants, inverses, powers, and the parts around the diagonal. Products are
 * in {@link MatrixProductOps} and factorizations in {@link DecompositionOps}, which this interface
 * extends; the whole of {@code torch.linalg} is in {@link Linalg}.
 *
 * <p>Functions of matrices work on the last two dimensions; all others are batch dimensions. They
 * take float32, float64, complex64 and complex128 and keep the dtype.
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
public sealed interface LinearAlgebraOps extends MatrixProductOps, DecompositionOps permits Tensor {
  /**
   * {@return the sum of the diagonal, 0-d}
   *
   * <p>{@code aten::trace(Tensor self) -> Tensor}; integers sum to int64.
   *
   * @throws TorchException if this is not a 2-d tensor
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.trace.html">torch.trace</a>
   */
  default Tensor trace() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenT.trace(self.handle()), self);
  }

  /**
   * {@return the determinants, in the batch shape}
   *
   * <p>{@code aten::det(Tensor self) -> Tensor}
   *
   * @throws TorchException if this is not a floating-point or complex tensor of square matrices
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.det.html">torch.det</a>
   */
  default Tensor det() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenD.det(self.handle()), self);
  }

  /**
   * {@return the logarithms of the determinants, -inf for 0 and nan for a negative one}
   *
   * <p>{@code aten::logdet(Tensor self) -> Tensor}
   *
   * @throws TorchException if this is not a floating-point or complex tensor of square matrices
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.logdet.html">torch.logdet</a>
   */
  default Tensor logdet() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenL.logdet(self.handle()), self);
  }

  /**
   * {@return signs and logarithms of the absolute values of the determinants}
   *
   * <p>{@code aten::slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)}
   *
   * @throws TorchException if this is not a floating-point or complex tensor of square matrices
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.slogdet.html">slogdet</a>
   */
  default SlogdetResult slogdet() {
    Tensor self = (Tensor) this;
    long[] out = new long[2];
    int status = AtenS.slogdet(self.handle(), out);
    Tensor[] results = Results.tuple(status, out, 2, self);
    return new SlogdetResult(results[0], results[1]);
  }

  /**
   * {@return the inverse matrices}
   *
   * <p>{@code aten::inverse(Tensor self) -> Tensor}
   *
   * @throws LinAlgException if a matrix is singular
   * @throws TorchException if this is not a floating-point or complex tensor of square matrices
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.inverse.html">inverse</a>
   */
  default Tensor inverse() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenI.inverse(self.handle()), self);
  }

  /**
   * {@return the Moore-Penrose pseudo-inverses, of shape (..., n, m) for (..., m, n)}
   *
   * <p>{@code aten::pinverse(Tensor self, float rcond=1.0000000000000001e-15) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.pinverse.html">pinverse</a>
   */
  default Tensor pinverse() {
    Tensor self = (Tensor) this;
    Guards.svd(self);
    return Results.tensor(AtenP.pinverse(self.handle(), 1e-15), self);
  }

  /**
   * {@return the pseudo-inverses with small singular values left out}
   *
   * <p>{@code aten::pinverse(Tensor self, float rcond=1.0000000000000001e-15) -> Tensor}
   *
   * @param rcond how small, relative to the greatest one
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.pinverse.html">pinverse</a>
   */
  default Tensor pinverse(double rcond) {
    Tensor self = (Tensor) this;
    Guards.svd(self);
    return Results.tensor(AtenP.pinverse(self.handle(), rcond), self);
  }

  /**
   * {@return the n-th matrix powers; negative ones are of the inverses}
   *
   * <p>{@code aten::matrix_power(Tensor self, int n) -> Tensor}
   *
   * @param n the exponent
   * @throws LinAlgException if {@code n} is negative and a matrix is singular
   * @throws IllegalArgumentException if {@code n} is {@link Long#MIN_VALUE}, which has no negation
   * @throws TorchException if this is not a floating-point or complex tensor of square matrices
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.matrix_power.html">
   *     matrix_power</a>
   */
  default Tensor matrixPower(long n) {
    Guards.matrixPower(n);
    Tensor self = (Tensor) this;
    return Results.tensor(AtenM.matrix_power(self.handle(), n), self);
  }

  /**
   * {@return the matrix exponentials}
   *
   * <p>{@code aten::matrix_exp(Tensor self) -> Tensor}
   *
   * @throws TorchException if this is not a floating-point or complex tensor of square matrices
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.matrix_exp.html">matrix_exp</a>
   */
  default Tensor matrixExp() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenM.matrix_exp(self.handle()), self);
  }

  /**
   * {@return the part on and below the main diagonal, and 0 above}
   *
   * <p>{@code aten::tril(Tensor self, SymInt diagonal=0) -> Tensor}; any dtype, in this shape.
   *
   * @throws TorchException if this has less than two dimensions
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tril.html">torch.tril</a>
   */
  default Tensor tril() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenT.tril(self.handle(), 0), self);
  }

  /**
   * {@return the part on and below a diagonal, and 0 above}
   *
   * <p>{@code aten::tril(Tensor self, SymInt diagonal=0) -> Tensor}; any dtype, in this shape.
   *
   * @param diagonal where to cut: 0 is the main diagonal, positive numbers are above it
   * @throws TorchException if this has less than two dimensions
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tril.html">torch.tril</a>
   */
  default Tensor tril(long diagonal) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenT.tril(self.handle(), diagonal), self);
  }

  /**
   * {@link #tril()}, written into this tensor.
   *
   * <p>{@code aten::tril_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor tril_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenT.tril_(self.handle(), 0), self);
  }

  /**
   * {@link #tril(long)}, written into this tensor.
   *
   * <p>{@code aten::tril_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)}
   *
   * @param diagonal where to cut: 0 is the main diagonal, positive numbers are above it
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor tril_(long diagonal) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenT.tril_(self.handle(), diagonal), self);
  }

  /**
   * {@return the part on and above the main diagonal, and 0 below}
   *
   * <p>{@code aten::triu(Tensor self, SymInt diagonal=0) -> Tensor}; any dtype, in this shape.
   *
   * @throws TorchException if this has less than two dimensions
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.triu.html">torch.triu</a>
   */
  default Tensor triu() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenT.triu(self.handle(), 0), self);
  }

  /**
   * {@return the part on and above a diagonal, and 0 below}
   *
   * <p>{@code aten::triu(Tensor self, SymInt diagonal=0) -> Tensor}; any dtype, in this shape.
   *
   * @param diagonal where to cut: 0 is the main diagonal, positive numbers are above it
   * @throws TorchException if this has less than two dimensions
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.triu.html">torch.triu</a>
   */
  default Tensor triu(long diagonal) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenT.triu(self.handle(), diagonal), self);
  }

  /**
   * {@link #triu()}, written into this tensor.
   *
   * <p>{@code aten::triu_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor triu_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenT.triu_(self.handle(), 0), self);
  }

  /**
   * {@link #triu(long)}, written into this tensor.
   *
   * <p>{@code aten::triu_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)}
   *
   * @param diagonal where to cut: 0 is the main diagonal, positive numbers are above it
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor triu_(long diagonal) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenT.triu_(self.handle(), diagonal), self);
  }

  /**
   * {@return the diagonal of a matrix, or the matrix with this vector as its diagonal}
   *
   * <p>{@code aten::diag(Tensor self, int diagonal=0) -> Tensor}; any dtype.
   *
   * @throws TorchException if this has neither one nor two dimensions
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.diag.html">torch.diag</a>
   */
  default Tensor diag() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenD.diag(self.handle(), 0), self);
  }

  /**
   * {@return a diagonal of a matrix, or the matrix with this vector on that diagonal}
   *
   * <p>{@code aten::diag(Tensor self, int diagonal=0) -> Tensor}; any dtype.
   *
   * @param diagonal which diagonal: 0 is the main one, positive numbers are above it
   * @throws TorchException if this has neither one nor two dimensions
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.diag.html">torch.diag</a>
   */
  default Tensor diag(long diagonal) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenD.diag(self.handle(), diagonal), self);
  }

  /**
   * {@return a view of the main diagonal of the first two dimensions, as last dimension}
   *
   * <p>{@code aten::diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)}
   *
   * @throws IndexOutOfBoundsException if this has less than two dimensions
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.diagonal.html">diagonal</a>
   */
  default Tensor diagonal() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenD.diagonal(self.handle(), 0, 0, 1), self);
  }

  /**
   * {@return a view of a diagonal of two dimensions, as last dimension}
   *
   * <p>{@code aten::diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)}
   *
   * @param offset which diagonal: 0 is the main one, positive numbers are above it
   * @param dim1 the first of the two dimensions
   * @param dim2 the second of the two dimensions
   * @throws TorchException if both dimensions are the same
   * @throws IndexOutOfBoundsException if one does not exist
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.diagonal.html">diagonal</a>
   */
  default Tensor diagonal(long offset, long dim1, long dim2) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenD.diagonal(self.handle(), offset, dim1, dim2), self);
  }

  /**
   * {@return matrices with the last dimension as their diagonals}
   *
   * <p>{@code aten::diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor}; any
   * dtype.
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.diag_embed.html">diag_embed</a>
   */
  default Tensor diagEmbed() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenD.diag_embed(self.handle(), 0, -2, -1), self);
  }

  /**
   * {@return matrices in two new dimensions with the last dimension on a diagonal}
   *
   * <p>{@code aten::diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor}; any
   * dtype.
   *
   * @param offset which diagonal: 0 is the main one, positive numbers are above it
   * @param dim1 the first of the two dimensions
   * @param dim2 the second of the two dimensions
   * @throws TorchException if both dimensions are the same
   * @throws IndexOutOfBoundsException if one does not exist
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.diag_embed.html">diag_embed</a>
   */
  default Tensor diagEmbed(long offset, long dim1, long dim2) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenD.diag_embed(self.handle(), offset, dim1, dim2), self);
  }

  /**
   * {@return the matrix with all elements on its diagonal}
   *
   * <p>{@code aten::diagflat(Tensor self, int offset=0) -> Tensor}; any dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.diagflat.html">diagflat</a>
   */
  default Tensor diagflat() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenD.diagflat(self.handle(), 0), self);
  }

  /**
   * {@return the matrix with all elements on a diagonal}
   *
   * <p>{@code aten::diagflat(Tensor self, int offset=0) -> Tensor}; any dtype.
   *
   * @param offset which diagonal: 0 is the main one, positive numbers are above it
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.diagflat.html">diagflat</a>
   */
  default Tensor diagflat(long offset) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenD.diagflat(self.handle(), offset), self);
  }
}
