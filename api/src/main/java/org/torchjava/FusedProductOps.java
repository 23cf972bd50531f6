package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenA;
import org.torchjava.nativebridge.ops.AtenB;

/**
 * Sums of a tensor and a product of matrices or vectors, in one step.
 *
 * <p>All operands have one dtype, which the result keeps; only {@link #addr(Tensor, Tensor)}
 * promotes. The factors of integer tensors lose their fractions, which {@code addr} rejects.
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
public sealed interface FusedProductOps permits MatrixProductOps {
  /**
   * {@return this tensor plus the product of two matrices}
   *
   * <p>{@code aten::addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1)
   * -> Tensor}; this tensor is broadcast to (n, p).
   *
   * @param mat1 the first matrix
   * @param mat2 the second matrix
   * @throws TorchException if the shapes do not fit, or the dtypes differ
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.addmm.html">torch.addmm</a>
   */
  default Tensor addmm(Tensor mat1, Tensor mat2) {
    return addmm(mat1, mat2, Scalar.of(1), Scalar.of(1));
  }

  /**
   * {@return {@code beta} times this tensor plus {@code alpha} times the product of two matrices}
   *
   * <p>{@code aten::addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1)
   * -> Tensor}
   *
   * @param mat1 the first matrix
   * @param mat2 the second matrix
   * @param beta the factor of this tensor; with 0 its values, nan too, are ignored
   * @param alpha the factor of the product
   * @throws TorchException as {@link #addmm(Tensor, Tensor)}
   * @see #addmm(Tensor, Tensor)
   */
  default Tensor addmm(Tensor mat1, Tensor mat2, Scalar beta, Scalar alpha) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(beta, "beta");
    Objects.requireNonNull(alpha, "alpha");
    return Results.tensor(
        AtenA.addmm(
            self.handle(),
            Args.handle(mat1, "mat1"),
            Args.handle(mat2, "mat2"),
            beta.kind(),
            beta.bits(),
            beta.imag(),
            alpha.kind(),
            alpha.bits(),
            alpha.imag()),
        self,
        mat1,
        mat2);
  }

  /**
   * Adds the product of two matrices to this tensor.
   *
   * <p>{@code aten::addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar
   * alpha=1) -> Tensor(a!)}
   *
   * @param mat1 the first matrix
   * @param mat2 the second matrix
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor addmm_(Tensor mat1, Tensor mat2) {
    return addmm_(mat1, mat2, Scalar.of(1), Scalar.of(1));
  }

  /**
   * Makes this tensor {@code beta} times itself plus {@code alpha} times the product of two
   * matrices.
   *
   * <p>{@code aten::addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar
   * alpha=1) -> Tensor(a!)}
   *
   * @param mat1 the first matrix
   * @param mat2 the second matrix
   * @param beta the factor of this tensor; with 0 its values, nan too, are ignored
   * @param alpha the factor of the product
   * @return this tensor
   * @throws TorchException as {@link #addmm_(Tensor, Tensor)}
   * @see #addmm_(Tensor, Tensor)
   */
  default Tensor addmm_(Tensor mat1, Tensor mat2, Scalar beta, Scalar alpha) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(beta, "beta");
    Objects.requireNonNull(alpha, "alpha");
    return Results.inPlace(
        AtenA.addmm_(
            self.handle(),
            Args.handle(mat1, "mat1"),
            Args.handle(mat2, "mat2"),
            beta.kind(),
            beta.bits(),
            beta.imag(),
            alpha.kind(),
            alpha.bits(),
            alpha.imag()),
        self,
        mat1,
        mat2);
  }

  /**
   * {@return this tensor plus the product of a matrix and a vector}
   *
   * <p>{@code aten::addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) ->
   * Tensor}; this tensor is broadcast to (n).
   *
   * @param mat the matrix
   * @param vec the vector
   * @throws TorchException if the shapes do not fit, or the dtypes differ
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.addmv.html">torch.addmv</a>
   */
  default Tensor addmv(Tensor mat, Tensor vec) {
    return addmv(mat, vec, Scalar.of(1), Scalar.of(1));
  }

  /**
   * {@return {@code beta} times this tensor plus {@code alpha} times the product of a matrix and a
   * vector}
   *
   * <p>{@code aten::addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) ->
   * Tensor}
   *
   * @param mat the matrix
   * @param vec the vector
   * @param beta the factor of this tensor; with 0 its values, nan too, are ignored
   * @param alpha the factor of the product
   * @throws TorchException as {@link #addmv(Tensor, Tensor)}
   * @see #addmv(Tensor, Tensor)
   */
  default Tensor addmv(Tensor mat, Tensor vec, Scalar beta, Scalar alpha) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(beta, "beta");
    Objects.requireNonNull(alpha, "alpha");
    return Results.tensor(
        AtenA.addmv(
            self.handle(),
            Args.handle(mat, "mat"),
            Args.handle(vec, "vec"),
            beta.kind(),
            beta.bits(),
            beta.imag(),
            alpha.kind(),
            alpha.bits(),
            alpha.imag()),
        self,
        mat,
        vec);
  }

  /**
   * Adds the product of a matrix and a vector to this tensor.
   *
   * <p>{@code aten::addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar
   * alpha=1) -> Tensor(a!)}
   *
   * @param mat the matrix
   * @param vec the vector
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor addmv_(Tensor mat, Tensor vec) {
    return addmv_(mat, vec, Scalar.of(1), Scalar.of(1));
  }

  /**
   * Makes this tensor {@code beta} times itself plus {@code alpha} times the product of a matrix
   * and a vector.
   *
   * <p>{@code aten::addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar
   * alpha=1) -> Tensor(a!)}
   *
   * @param mat the matrix
   * @param vec the vector
   * @param beta the factor of this tensor; with 0 its values, nan too, are ignored
   * @param alpha the factor of the product
   * @return this tensor
   * @throws TorchException as {@link #addmv_(Tensor, Tensor)}
   * @see #addmv_(Tensor, Tensor)
   */
  default Tensor addmv_(Tensor mat, Tensor vec, Scalar beta, Scalar alpha) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(beta, "beta");
    Objects.requireNonNull(alpha, "alpha");
    return Results.inPlace(
        AtenA.addmv_(
            self.handle(),
            Args.handle(mat, "mat"),
            Args.handle(vec, "vec"),
            beta.kind(),
            beta.bits(),
            beta.imag(),
            alpha.kind(),
            alpha.bits(),
            alpha.imag()),
        self,
        mat,
        vec);
  }

  /**
   * {@return this tensor plus the outer product of two vectors}
   *
   * <p>{@code aten::addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1)
   * -> Tensor}; this tensor is broadcast to (n, m).
   *
   * @param vec1 the first vector
   * @param vec2 the second vector
   * @throws TorchException if the shapes do not fit, or the dtypes differ
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.addr.html">torch.addr</a>
   */
  default Tensor addr(Tensor vec1, Tensor vec2) {
    return addr(vec1, vec2, Scalar.of(1), Scalar.of(1));
  }

  /**
   * {@return {@code beta} times this tensor plus {@code alpha} times the outer product of two
   * vectors}
   *
   * <p>{@code aten::addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1)
   * -> Tensor}
   *
   * @param vec1 the first vector
   * @param vec2 the second vector
   * @param beta the factor of this tensor; with 0 its values, nan too, are ignored
   * @param alpha the factor of the product
   * @throws TorchException as {@link #addr(Tensor, Tensor)}, and for a fraction with integers
   * @see #addr(Tensor, Tensor)
   */
  default Tensor addr(Tensor vec1, Tensor vec2, Scalar beta, Scalar alpha) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(beta, "beta");
    Objects.requireNonNull(alpha, "alpha");
    return Results.tensor(
        AtenA.addr(
            self.handle(),
            Args.handle(vec1, "vec1"),
            Args.handle(vec2, "vec2"),
            beta.kind(),
            beta.bits(),
            beta.imag(),
            alpha.kind(),
            alpha.bits(),
            alpha.imag()),
        self,
        vec1,
        vec2);
  }

  /**
   * Adds the outer product of two vectors to this tensor.
   *
   * <p>{@code aten::addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar
   * alpha=1) -> Tensor(a!)}
   *
   * @param vec1 the first vector
   * @param vec2 the second vector
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor addr_(Tensor vec1, Tensor vec2) {
    return addr_(vec1, vec2, Scalar.of(1), Scalar.of(1));
  }

  /**
   * Makes this tensor {@code beta} times itself plus {@code alpha} times the outer product of two
   * vectors.
   *
   * <p>{@code aten::addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar
   * alpha=1) -> Tensor(a!)}
   *
   * @param vec1 the first vector
   * @param vec2 the second vector
   * @param beta the factor of this tensor; with 0 its values, nan too, are ignored
   * @param alpha the factor of the product
   * @return this tensor
   * @throws TorchException as {@link #addr_(Tensor, Tensor)}, and for a fraction with integers
   * @see #addr_(Tensor, Tensor)
   */
  default Tensor addr_(Tensor vec1, Tensor vec2, Scalar beta, Scalar alpha) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(beta, "beta");
    Objects.requireNonNull(alpha, "alpha");
    return Results.inPlace(
        AtenA.addr_(
            self.handle(),
            Args.handle(vec1, "vec1"),
            Args.handle(vec2, "vec2"),
            beta.kind(),
            beta.bits(),
            beta.imag(),
            alpha.kind(),
            alpha.bits(),
            alpha.imag()),
        self,
        vec1,
        vec2);
  }

  /**
   * {@return this tensor plus the products of two batches of matrices}
   *
   * <p>{@code aten::baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar
   * alpha=1) -> Tensor}; this tensor is broadcast to (b, n, p).
   *
   * @param batch1 the first batch of matrices
   * @param batch2 the second batch of matrices
   * @throws TorchException if the shapes do not fit, or the dtypes differ
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.baddbmm.html">baddbmm</a>
   */
  default Tensor baddbmm(Tensor batch1, Tensor batch2) {
    return baddbmm(batch1, batch2, Scalar.of(1), Scalar.of(1));
  }

  /**
   * {@return {@code beta} times this tensor plus {@code alpha} times the products of two batches of
   * matrices}
   *
   * <p>{@code aten::baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar
   * alpha=1) -> Tensor}
   *
   * @param batch1 the first batch of matrices
   * @param batch2 the second batch of matrices
   * @param beta the factor of this tensor; with 0 its values, nan too, are ignored
   * @param alpha the factor of the product
   * @throws TorchException as {@link #baddbmm(Tensor, Tensor)}
   * @see #baddbmm(Tensor, Tensor)
   */
  default Tensor baddbmm(Tensor batch1, Tensor batch2, Scalar beta, Scalar alpha) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(beta, "beta");
    Objects.requireNonNull(alpha, "alpha");
    return Results.tensor(
        AtenB.baddbmm(
            self.handle(),
            Args.handle(batch1, "batch1"),
            Args.handle(batch2, "batch2"),
            beta.kind(),
            beta.bits(),
            beta.imag(),
            alpha.kind(),
            alpha.bits(),
            alpha.imag()),
        self,
        batch1,
        batch2);
  }

  /**
   * Adds the products of two batches of matrices to this tensor.
   *
   * <p>{@code aten::baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1,
   * Scalar alpha=1) -> Tensor(a!)}
   *
   * @param batch1 the first batch of matrices
   * @param batch2 the second batch of matrices
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor baddbmm_(Tensor batch1, Tensor batch2) {
    return baddbmm_(batch1, batch2, Scalar.of(1), Scalar.of(1));
  }

  /**
   * Makes this tensor {@code beta} times itself plus {@code alpha} times the products of two
   * batches of matrices.
   *
   * <p>{@code aten::baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1,
   * Scalar alpha=1) -> Tensor(a!)}
   *
   * @param batch1 the first batch of matrices
   * @param batch2 the second batch of matrices
   * @param beta the factor of this tensor; with 0 its values, nan too, are ignored
   * @param alpha the factor of the product
   * @return this tensor
   * @throws TorchException as {@link #baddbmm_(Tensor, Tensor)}
   * @see #baddbmm_(Tensor, Tensor)
   */
  default Tensor baddbmm_(Tensor batch1, Tensor batch2, Scalar beta, Scalar alpha) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(beta, "beta");
    Objects.requireNonNull(alpha, "alpha");
    return Results.inPlace(
        AtenB.baddbmm_(
            self.handle(),
            Args.handle(batch1, "batch1"),
            Args.handle(batch2, "batch2"),
            beta.kind(),
            beta.bits(),
            beta.imag(),
            alpha.kind(),
            alpha.bits(),
            alpha.imag()),
        self,
        batch1,
        batch2);
  }

  /**
   * {@return this tensor plus the sum of the products of two batches of matrices}
   *
   * <p>{@code aten::addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar
   * alpha=1) -> Tensor}; this tensor is broadcast to (n, p).
   *
   * @param batch1 the first batch of matrices
   * @param batch2 the second batch of matrices
   * @throws TorchException if the shapes do not fit, or the dtypes differ
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.addbmm.html">torch.addbmm</a>
   */
  default Tensor addbmm(Tensor batch1, Tensor batch2) {
    return addbmm(batch1, batch2, Scalar.of(1), Scalar.of(1));
  }

  /**
   * {@return {@code beta} times this tensor plus {@code alpha} times the sum of the products of two
   * batches of matrices}
   *
   * <p>{@code aten::addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar
   * alpha=1) -> Tensor}
   *
   * @param batch1 the first batch of matrices
   * @param batch2 the second batch of matrices
   * @param beta the factor of this tensor; with 0 its values, nan too, are ignored
   * @param alpha the factor of the product
   * @throws TorchException as {@link #addbmm(Tensor, Tensor)}
   * @see #addbmm(Tensor, Tensor)
   */
  default Tensor addbmm(Tensor batch1, Tensor batch2, Scalar beta, Scalar alpha) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(beta, "beta");
    Objects.requireNonNull(alpha, "alpha");
    return Results.tensor(
        AtenA.addbmm(
            self.handle(),
            Args.handle(batch1, "batch1"),
            Args.handle(batch2, "batch2"),
            beta.kind(),
            beta.bits(),
            beta.imag(),
            alpha.kind(),
            alpha.bits(),
            alpha.imag()),
        self,
        batch1,
        batch2);
  }

  /**
   * Adds the sum of the products of two batches of matrices to this tensor.
   *
   * <p>{@code aten::addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar
   * alpha=1) -> Tensor(a!)}
   *
   * @param batch1 the first batch of matrices
   * @param batch2 the second batch of matrices
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor addbmm_(Tensor batch1, Tensor batch2) {
    return addbmm_(batch1, batch2, Scalar.of(1), Scalar.of(1));
  }

  /**
   * Makes this tensor {@code beta} times itself plus {@code alpha} times the sum of the products of
   * two batches of matrices.
   *
   * <p>{@code aten::addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar
   * alpha=1) -> Tensor(a!)}
   *
   * @param batch1 the first batch of matrices
   * @param batch2 the second batch of matrices
   * @param beta the factor of this tensor; with 0 its values, nan too, are ignored
   * @param alpha the factor of the product
   * @return this tensor
   * @throws TorchException as {@link #addbmm_(Tensor, Tensor)}
   * @see #addbmm_(Tensor, Tensor)
   */
  default Tensor addbmm_(Tensor batch1, Tensor batch2, Scalar beta, Scalar alpha) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(beta, "beta");
    Objects.requireNonNull(alpha, "alpha");
    return Results.inPlace(
        AtenA.addbmm_(
            self.handle(),
            Args.handle(batch1, "batch1"),
            Args.handle(batch2, "batch2"),
            beta.kind(),
            beta.bits(),
            beta.imag(),
            alpha.kind(),
            alpha.bits(),
            alpha.imag()),
        self,
        batch1,
        batch2);
  }
}
