package org.torchjava;

import java.util.Objects;

/** Norms, as {@link NormOps} has them for a tensor. Part of {@link Torch}. */
abstract class NormFunctions extends SettingFunctions {
  /** For {@link Torch} alone. */
  NormFunctions() {}

  /**
   * {@return the Euclidean norm of all elements, 0-d}
   *
   * @param input the tensor
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.norm.html">torch.norm</a>
   */
  public static Tensor norm(Tensor input) {
    return norm(input, 2);
  }

  /**
   * {@return a norm of all elements, 0-d}
   *
   * @param input the tensor
   * @param p the order: 2 is the Euclidean norm, 1 the sum of absolute values, 0 counts what is not
   *     zero, infinities are the greatest and the least absolute value
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.norm.html">torch.norm</a>
   */
  public static Tensor norm(Tensor input, double p) {
    return Norms.of(Objects.requireNonNull(input, "input"), p, new long[0], false, null);
  }

  /**
   * {@return a norm along dimensions}
   *
   * @param input the tensor
   * @param p the order: 2 is the Euclidean norm, 1 the sum of absolute values, 0 counts what is not
   *     zero, infinities are the greatest and the least absolute value
   * @param dim the dimensions; negative ones count from the end; none means all
   * @throws IndexOutOfBoundsException if there is no such dimension
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.norm.html">torch.norm</a>
   */
  public static Tensor norm(Tensor input, double p, long... dim) {
    return Norms.of(Objects.requireNonNull(input, "input"), p, dim, false, null);
  }

  /**
   * {@return a norm along dimensions}
   *
   * @param input the tensor
   * @param p the order: 2 is the Euclidean norm, 1 the sum of absolute values, 0 counts what is not
   *     zero, infinities are the greatest and the least absolute value
   * @param dim the dimensions; negative ones count from the end; an empty array means all
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if there is no such dimension
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.norm.html">torch.norm</a>
   */
  public static Tensor norm(Tensor input, double p, long[] dim, boolean keepdim) {
    return Norms.of(Objects.requireNonNull(input, "input"), p, dim, keepdim, null);
  }

  /**
   * {@return a norm along dimensions, computed in another dtype}
   *
   * @param input the tensor
   * @param p the order: 2 is the Euclidean norm, 1 the sum of absolute values, 0 counts what is not
   *     zero, infinities are the greatest and the least absolute value
   * @param dim the dimensions; negative ones count from the end; an empty array means all
   * @param keepdim whether reduced dimensions stay, with size 1
   * @param dtype the dtype to convert the elements to before; null for their own
   * @throws IndexOutOfBoundsException if there is no such dimension
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.norm.html">torch.norm</a>
   */
  public static Tensor norm(Tensor input, double p, long[] dim, boolean keepdim, DType dtype) {
    return Norms.of(Objects.requireNonNull(input, "input"), p, dim, keepdim, dtype);
  }

  /**
   * {@return a norm of a matrix, or {@code fro} of all elements, 0-d}
   *
   * @param input the tensor
   * @param p {@code fro} for the Euclidean or Frobenius norm, {@code nuc} for the sum of the
   *     singular values of matrices
   * @throws TorchException for another name
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.norm.html">torch.norm</a>
   */
  public static Tensor norm(Tensor input, String p) {
    return Norms.of(Objects.requireNonNull(input, "input"), p, new long[0], false, null);
  }

  /**
   * {@return a norm along dimensions}
   *
   * @param input the tensor
   * @param p {@code fro} for the Euclidean or Frobenius norm, {@code nuc} for the sum of the
   *     singular values of matrices
   * @param dim the dimensions; negative ones count from the end; none means all
   * @throws IndexOutOfBoundsException if there is no such dimension
   * @throws TorchException for another name, or if the nuclear norm is asked for of other than two
   *     dimensions
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.norm.html">torch.norm</a>
   */
  public static Tensor norm(Tensor input, String p, long... dim) {
    return Norms.of(Objects.requireNonNull(input, "input"), p, dim, false, null);
  }

  /**
   * {@return a norm along dimensions}
   *
   * @param input the tensor
   * @param p {@code fro} for the Euclidean or Frobenius norm, {@code nuc} for the sum of the
   *     singular values of matrices
   * @param dim the dimensions; negative ones count from the end; an empty array means all
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if there is no such dimension
   * @throws TorchException for another name, or if the nuclear norm is asked for of other than two
   *     dimensions
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.norm.html">torch.norm</a>
   */
  public static Tensor norm(Tensor input, String p, long[] dim, boolean keepdim) {
    return Norms.of(Objects.requireNonNull(input, "input"), p, dim, keepdim, null);
  }

  /**
   * {@return a norm along dimensions, computed in another dtype}
   *
   * @param input the tensor
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
  public static Tensor norm(Tensor input, String p, long[] dim, boolean keepdim, DType dtype) {
    return Norms.of(Objects.requireNonNull(input, "input"), p, dim, keepdim, dtype);
  }
}
