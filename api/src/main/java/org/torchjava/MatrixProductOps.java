package org.torchjava;

import org.torchjava.nativebridge.ops.AtenB;
import org.torchjava.nativebridge.ops.AtenC;
import org.torchjava.nativebridge.ops.AtenD;
import org.torchjava.nativebridge.ops.AtenI;
import org.torchjava.nativebridge.ops.AtenK;
import org.torchjava.nativebridge.ops.AtenM;
import org.torchjava.nativebridge.ops.AtenO;
import org.torchjava.nativebridge.ops.AtenV;

/**
 * Products of vectors and matrices.
 *
 * <p>Both operands have one dtype, which the result keeps: there is no promotion. Only {@link
 * #matmul(Tensor)} and the methods for batches broadcast, over the batch dimensions.
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
public sealed interface MatrixProductOps extends FusedProductOps permits LinearAlgebraOps {
  /**
   * {@return the matrix product, by the number of dimensions: dot product of two vectors, matrix
   * times vector, matrix product, or batches of them: {@code self @ other} in Python}
   *
   * <p>{@code aten::matmul(Tensor self, Tensor other) -> Tensor}
   *
   * @param other the second factor; batch dimensions are broadcast
   * @throws TorchException if the inner lengths or the dtypes differ, or an operand is 0-d
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.matmul.html">torch.matmul</a>
   */
  default Tensor matmul(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenM.matmul(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return the product of two matrices, (n, m) times (m, p) is (n, p)}
   *
   * <p>{@code aten::mm(Tensor self, Tensor mat2) -> Tensor}
   *
   * @param mat2 the second matrix
   * @throws TorchException if an operand is not 2-d, or the inner lengths or the dtypes differ
   * @throws UnsupportedOperationException for booleans
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.mm.html">torch.mm</a>
   */
  default Tensor mm(Tensor mat2) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenM.mm(self.handle(), Args.handle(mat2, "mat2")), self, mat2);
  }

  /**
   * {@return the products of two batches of matrices, (b, n, m) times (b, m, p) is (b, n, p)}
   *
   * <p>{@code aten::bmm(Tensor self, Tensor mat2) -> Tensor}
   *
   * @param mat2 the second batch
   * @throws TorchException if an operand is not 3-d, or lengths or dtypes differ
   * @throws UnsupportedOperationException for booleans
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.bmm.html">torch.bmm</a>
   */
  default Tensor bmm(Tensor mat2) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenB.bmm(self.handle(), Args.handle(mat2, "mat2")), self, mat2);
  }

  /**
   * {@return the product of a matrix and a vector, (n, m) times (m) is (n)}
   *
   * <p>{@code aten::mv(Tensor self, Tensor vec) -> Tensor}
   *
   * @param vec the vector
   * @throws TorchException if lengths or dtypes differ
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.mv.html">torch.mv</a>
   */
  default Tensor mv(Tensor vec) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenM.mv(self.handle(), Args.handle(vec, "vec")), self, vec);
  }

  /**
   * {@return the dot product of two vectors, 0-d}
   *
   * <p>{@code aten::dot(Tensor self, Tensor tensor) -> Tensor}; without conjugation, see {@link
   * #vdot(Tensor)}.
   *
   * @param tensor the other vector
   * @throws TorchException if an operand is not 1-d, or lengths or dtypes differ
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.dot.html">torch.dot</a>
   */
  default Tensor dot(Tensor tensor) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenD.dot(self.handle(), Args.handle(tensor, "tensor")), self, tensor);
  }

  /**
   * {@return the dot product of two vectors, 0-d, with this one conjugated}
   *
   * <p>{@code aten::vdot(Tensor self, Tensor other) -> Tensor}
   *
   * @param other the other vector
   * @throws TorchException if an operand is not 1-d, or lengths or dtypes differ
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.vdot.html">torch.vdot</a>
   */
  default Tensor vdot(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenV.vdot(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return the dot products over the last dimensions, of shape (..., this) by (..., other)}
   *
   * <p>{@code aten::inner(Tensor self, Tensor other) -> Tensor}
   *
   * @param other the other factor; a 0-d operand multiplies
   * @throws TorchException if the last lengths or the dtypes differ
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.inner.html">torch.inner</a>
   */
  default Tensor inner(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenI.inner(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return the outer product of two vectors, (n) and (m) give (n, m)}
   *
   * <p>{@code aten::outer(Tensor self, Tensor vec2) -> Tensor}; dtypes are promoted as in {@link
   * Tensor#mul(Tensor)}.
   *
   * @param vec2 the second vector
   * @throws TorchException if an operand is not 1-d
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.outer.html">torch.outer</a>
   */
  default Tensor outer(Tensor vec2) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenO.outer(self.handle(), Args.handle(vec2, "vec2")), self, vec2);
  }

  /**
   * {@return the Kronecker product, of promoted dtype; lengths multiply dimension by dimension}
   *
   * <p>{@code aten::kron(Tensor self, Tensor other) -> Tensor}
   *
   * @param other the second factor
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.kron.html">torch.kron</a>
   */
  default Tensor kron(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenK.kron(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return the cross products over the first dimension of length 3}
   *
   * <p>{@code aten::cross(Tensor self, Tensor other, int? dim=None) -> Tensor}; operands of one
   * dtype and as many dimensions, broadcast; name the dimension where several could be meant.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if no dimension has length 3
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.cross.html">torch.cross</a>
   */
  default Tensor cross(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenC.cross(self.handle(), Args.handle(other, "other"), false, 0), self, other);
  }

  /**
   * {@return the cross products over a dimension of length 3}
   *
   * <p>{@code aten::cross(Tensor self, Tensor other, int? dim=None) -> Tensor}; operands of one
   * dtype and as many dimensions, broadcast.
   *
   * @param other the other operand; the shapes are broadcast together
   * @param dim the dimension; negative ones count from the end
   * @throws TorchException if the dimension is not of length 3
   * @throws IndexOutOfBoundsException if there is no such dimension
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.cross.html">torch.cross</a>
   */
  default Tensor cross(Tensor other, long dim) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenC.cross(self.handle(), Args.handle(other, "other"), true, dim), self, other);
  }
}
