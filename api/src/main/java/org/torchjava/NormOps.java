package org.torchjava;

/**
 * Norms of vectors and matrices: Python's {@code Tensor.norm}, which calls {@code
 * torch.linalg.vector_norm} and {@code matrix_norm} (torch/functional.py, 2.10) and so has their
 * gradient functions.
 *
 * <p>Results are new tensors, which belong to the open {@link TensorScope} of the thread or,
 * without one, to the garbage collector. All methods throw {@link NullPointerException} for a null
 * argument, which they name, {@link IllegalStateException} for a tensor that was closed, and {@link
 * TorchException} for integers and booleans. Threads may read one tensor at the same time.
 */
public sealed interface NormOps permits Tensor {
  /**
   * {@return the Euclidean norm of all elements, 0-d}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.norm.html">torch.norm</a>
   */
  default Tensor norm() {
    return norm(2);
  }

  /**
   * {@return a norm of all elements, 0-d}
   *
   * @param p the order: 2 is the Euclidean norm, 1 the sum of absolute values, 0 counts what is not
   *     zero, infinities are the greatest and the least absolute value
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.norm.html">torch.norm</a>
   */
  default Tensor norm(double p) {
    return Norms.of((Tensor) this, p, new long[0], false, null);
  }

  /**
   * {@return a norm along dimensions}
   *
   * @param p the order: 2 is the Euclidean norm, 1 the sum of absolute values, 0 counts what is not
   *     zero, infinities are the greatest and the least absolute value
   * @param dim the dimensions; negative ones count from the end; none means all
   * @throws IndexOutOfBoundsException if there is no such dimension
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.norm.html">torch.norm</a>
   */
  default Tensor norm(double p, long... dim) {
    return Norms.of((Tensor) this, p, dim, false, null);
  }

  /**
   * {@return a norm along dimensions}
   *
   * @param p the order: 2 is the Euclidean norm, 1 the sum of absolute values, 0 counts what is not
   *     zero, infinities are the greatest and the least absolute value
   * @param dim the dimensions; negative ones count from the end; an empty array means all
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if there is no such dimension
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.norm.html">torch.norm</a>
   */
  default Tensor norm(double p, long[] dim, boolean keepdim) {
    return Norms.of((Tensor) this, p, dim, keepdim, null);
  }

  /**
   * {@return a norm along dimensions, computed in another dtype}
   *
   * @param p the order: 2 is the Euclidean norm, 1 the sum of absolute values, 0 counts what is not
   *     zero, infinities are the greatest and the least absolute value
   * @param dim the dimensions; negative ones count from the end; an empty array means all
   * @param keepdim whether reduced dimensions stay, with size 1
   * @param dtype the dtype to convert the elements to before; null for their own
   * @throws IndexOutOfBoundsException if there is no such dimension
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.norm.html">torch.norm</a>
   */
  default Tensor norm(double p, long[] dim, boolean keepdim, DType dtype) {
    return Norms.of((Tensor) this, p, dim, keepdim, dtype);
  }

  /**
   * {@return a norm of a matrix, or {@code fro} of all elements, 0-d}
   *
   * @param p {@code fro} for the Euclidean or Frobenius norm, {@code nuc} for the sum of the
   *     singular values of matrices
   * @throws TorchException for another name
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.norm.html">torch.norm</a>
   */
  default Tensor norm(String p) {
    return Norms.of((Tensor) this, p, new long[0], false, null);
  }

  /**
   * {@return a norm along dimensions}
   *
   * @param p {@code fro} for the Euclidean or Frobenius norm, {@code nuc} for the sum of the
   *     singular values of matrices
   * @param dim the dimensions; negative ones count from the end; none means all
   * @throws IndexOutOfBoundsException if there is no such dimension
   * @throws TorchException for another name, or if the nuclear norm is asked for of other than two
   *     dimensions
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.norm.html">torch.norm</a>
   */
  default Tensor norm(String p, long... dim) {
    return Norms.of((Tensor) this, p, dim, false, null);
  }

  /**
   * {@return a norm along dimensions}
   *
   * @param p {@code fro} for the Euclidean or Frobenius norm, {@code nuc} for the sum of the
   *     singular values of matrices
   * @param dim the dimensions; negative ones count from the end; an empty array means all
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if there is no such dimension
   * @throws TorchException for another name, or if the nuclear norm is asked for of other than two
   *     dimensions
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.norm.html">torch.norm</a>
   */
  default Tensor norm(String p, long[] dim, boolean keepdim) {
    return Norms.of((Tensor) this, p, dim, keepdim, null);
  }

  /**
   * {@return a norm along dimensions, computed in another dtype}
   *
   * @param p {@code fro} for the Euclidean or Frobenius norm, {@code nuc} for the sum of the
   *     singular values of matrices
   * @param dim the dimensions; negative ones count from the end; an empty array means all
   * @param keepdim whether reduced dimensions stay, with size 1
   * @param dtype the dtype to convert the elements to before; null for their own
   * @throws IndexOutOfBoundsException if there is no such dimension
   * @throws TorchException for another name, or if the nuclear norm is asked for of other than two
   *     dimensions
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.norm.html">torch.norm</a>
   */
  default Tensor norm(String p, long[] dim, boolean keepdim, DType dtype) {
    return Norms.of((Tensor) this, p, dim, keepdim, dtype);
  }
}
