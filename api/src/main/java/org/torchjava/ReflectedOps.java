package org.torchjava;

import java.util.Objects;

/**
 * Operators with the operands swapped, for what Python writes with a number in front: {@code 2 - x}
 * is {@code x.rsub(2)}. They are the calls, and leave the graph nodes, that Python's reflected
 * methods such as {@code __rsub__} do (torch/_tensor.py, 2.10).
 *
 * <p>Every method makes a new tensor, which belongs to the open {@link TensorScope} of the thread
 * or, without one, to the garbage collector. All throw {@link NullPointerException} for a null
 * argument, which they name, and {@link IllegalStateException} for a tensor that was closed.
 * Messages of other exceptions are PyTorch's. Threads may read one tensor at the same time.
 */
public sealed interface ReflectedOps permits Tensor {
  /**
   * {@return {@code other - self}}
   *
   * @param other the minuend; the shapes are broadcast together
   * @throws TorchException if the shapes do not fit, or for boolean tensors
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.sub.html">torch.sub</a>
   */
  default Tensor rsub(Tensor other) {
    return Torch.rsub((Tensor) this, other);
  }

  /**
   * {@return {@code other - self}}
   *
   * @param other the number in front
   * @throws TorchException for boolean tensors
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.sub.html">torch.sub</a>
   */
  default Tensor rsub(long other) {
    return Torch.rsub((Tensor) this, other);
  }

  /**
   * {@return {@code other - self}}
   *
   * @param other the number in front
   * @throws TorchException for boolean tensors
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.sub.html">torch.sub</a>
   */
  default Tensor rsub(double other) {
    return Torch.rsub((Tensor) this, other);
  }

  /**
   * {@return {@code other - self}}
   *
   * @param other the number in front
   * @throws TorchException for boolean tensors
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.sub.html">torch.sub</a>
   */
  default Tensor rsub(Scalar other) {
    Objects.requireNonNull(other, "other");
    return Torch.rsub((Tensor) this, other);
  }

  /**
   * {@return {@code other / self}, as the product with the reciprocal}
   *
   * @param other the number in front
   * @throws TorchException if this tensor cannot be inverted
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.div.html">torch.div</a>
   */
  default Tensor rdiv(long other) {
    try (Tensor reciprocal = ((Tensor) this).reciprocal()) {
      return reciprocal.mul(other);
    }
  }

  /**
   * {@return {@code other / self}, as the product with the reciprocal}
   *
   * @param other the number in front
   * @throws TorchException if this tensor cannot be inverted
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.div.html">torch.div</a>
   */
  default Tensor rdiv(double other) {
    try (Tensor reciprocal = ((Tensor) this).reciprocal()) {
      return reciprocal.mul(other);
    }
  }

  /**
   * {@return {@code other / self}, as the product with the reciprocal}
   *
   * @param other the number in front
   * @throws TorchException if this tensor cannot be inverted
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.div.html">torch.div</a>
   */
  default Tensor rdiv(Scalar other) {
    Objects.requireNonNull(other, "other");
    try (Tensor reciprocal = ((Tensor) this).reciprocal()) {
      return reciprocal.mul(other);
    }
  }

  /**
   * {@return {@code other // self}, rounded down}
   *
   * @param other the number in front
   * @throws TorchException for a division of integers by zero, and for complex numbers
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.floor_divide.html">torch.floor_divide</a>
   */
  default Tensor rfloorDivide(long other) {
    try (Tensor number = WrappedNumber.of(other, (Tensor) this)) {
      return number.floorDivide((Tensor) this);
    }
  }

  /**
   * {@return {@code other // self}, rounded down}
   *
   * @param other the number in front
   * @throws TorchException for a division of integers by zero, and for complex numbers
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.floor_divide.html">torch.floor_divide</a>
   */
  default Tensor rfloorDivide(double other) {
    try (Tensor number = WrappedNumber.of(other, (Tensor) this)) {
      return number.floorDivide((Tensor) this);
    }
  }

  /**
   * {@return {@code other // self}, rounded down}
   *
   * @param other the number in front
   * @throws TorchException for a division of integers by zero, and for complex numbers
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.floor_divide.html">torch.floor_divide</a>
   */
  default Tensor rfloorDivide(Scalar other) {
    Objects.requireNonNull(other, "other");
    try (Tensor number = WrappedNumber.of(other, (Tensor) this)) {
      return number.floorDivide((Tensor) this);
    }
  }

  /**
   * {@return {@code other % self}, with the sign of this tensor}
   *
   * @param other the number in front
   * @throws TorchException for a division of integers by zero, and for complex numbers
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.remainder.html">torch.remainder</a>
   */
  default Tensor rremainder(long other) {
    return Torch.remainder(other, (Tensor) this);
  }

  /**
   * {@return {@code other % self}, with the sign of this tensor}
   *
   * @param other the number in front
   * @throws TorchException for a division of integers by zero, and for complex numbers
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.remainder.html">torch.remainder</a>
   */
  default Tensor rremainder(double other) {
    return Torch.remainder(other, (Tensor) this);
  }

  /**
   * {@return {@code other % self}, with the sign of this tensor}
   *
   * @param other the number in front
   * @throws TorchException for a division of integers by zero, and for complex numbers
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.remainder.html">torch.remainder</a>
   */
  default Tensor rremainder(Scalar other) {
    Objects.requireNonNull(other, "other");
    return Torch.remainder(other, (Tensor) this);
  }

  /**
   * {@return {@code other ** self}}
   *
   * @param other the number in front
   * @throws TorchException if integers are raised to negative powers
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.pow.html">torch.pow</a>
   */
  default Tensor rpow(long other) {
    return Torch.pow(other, (Tensor) this);
  }

  /**
   * {@return {@code other ** self}}
   *
   * @param other the number in front
   * @throws TorchException if integers are raised to negative powers
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.pow.html">torch.pow</a>
   */
  default Tensor rpow(double other) {
    return Torch.pow(other, (Tensor) this);
  }

  /**
   * {@return {@code other ** self}}
   *
   * @param other the number in front
   * @throws TorchException if integers are raised to negative powers
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.pow.html">torch.pow</a>
   */
  default Tensor rpow(Scalar other) {
    Objects.requireNonNull(other, "other");
    return Torch.pow(other, (Tensor) this);
  }

  /**
   * {@return {@code other << self}}
   *
   * @param other the number in front
   * @throws TorchException for dtypes that are not integral
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.bitwise_left_shift.html">torch.bitwise_left_shift</a>
   */
  default Tensor rbitwiseLeftShift(long other) {
    return Torch.bitwiseLeftShift(other, (Tensor) this);
  }

  /**
   * {@return {@code other >> self}}
   *
   * @param other the number in front
   * @throws TorchException for dtypes that are not integral
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.bitwise_right_shift.html">torch.bitwise_right_shift</a>
   */
  default Tensor rbitwiseRightShift(long other) {
    return Torch.bitwiseRightShift(other, (Tensor) this);
  }
}
