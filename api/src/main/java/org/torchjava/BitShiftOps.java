package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenB;

/**
 * Shifts of the bits of integers, element by element.
 *
 * <p>Shapes are broadcast and dtypes promoted; a promoted dtype other than an integer one raises
 * {@link UnsupportedOperationException}. No gradient is recorded.
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
public sealed interface BitShiftOps permits BitwiseOps {
  /**
   * {@return the bits moved left, {@code self * 2^other}: {@code self << other} in Python}
   *
   * <p>{@code aten::bitwise_left_shift.Tensor(Tensor self, Tensor other) -> Tensor}; integers.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @throws UnsupportedOperationException if the promoted dtype is not of integers
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.bitwise_left_shift.html">
   *     bitwise_left_shift</a>
   */
  default Tensor bitwiseLeftShift(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenB.bitwise_left_shift_Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return {@link #bitwiseLeftShift(Tensor)} with an integer}
   *
   * @param other the number
   */
  default Tensor bitwiseLeftShift(long other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenB.bitwise_left_shift_Tensor_Scalar(self.handle(), Scalar.LONG, other, 0), self);
  }

  /**
   * {@return {@link #bitwiseLeftShift(Tensor)} with a number of any kind}
   *
   * <p>{@code aten::bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @param other the number
   */
  default Tensor bitwiseLeftShift(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.tensor(
        AtenB.bitwise_left_shift_Tensor_Scalar(
            self.handle(), other.kind(), other.bits(), other.imag()),
        self);
  }

  /**
   * {@link #bitwiseLeftShift(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::bitwise_left_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @param other the other operand; broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor bitwiseLeftShift_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenB.bitwise_left_shift__Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@link #bitwiseLeftShift_(Tensor)} with an integer.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor bitwiseLeftShift_(long other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenB.bitwise_left_shift__Tensor_Scalar(self.handle(), Scalar.LONG, other, 0), self);
  }

  /**
   * {@link #bitwiseLeftShift_(Tensor)} with a number of any kind.
   *
   * <p>{@code aten::bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor bitwiseLeftShift_(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.inPlace(
        AtenB.bitwise_left_shift__Tensor_Scalar(
            self.handle(), other.kind(), other.bits(), other.imag()),
        self);
  }

  /**
   * {@return the number with its bits moved by this tensor: {@code other << self} in Python}
   *
   * @param other the number
   */
  default Tensor rbitwiseLeftShift(long other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenB.bitwise_left_shift_Scalar_Tensor(Scalar.LONG, other, 0, self.handle()), self);
  }

  /**
   * {@return the bits moved right with the sign, {@code self / 2^other} rounded down: {@code self
   * >> other} in Python}
   *
   * <p>{@code aten::bitwise_right_shift.Tensor(Tensor self, Tensor other) -> Tensor}; integers.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @throws UnsupportedOperationException if the promoted dtype is not of integers
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.bitwise_right_shift.html">
   *     bitwise_right_shift</a>
   */
  default Tensor bitwiseRightShift(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenB.bitwise_right_shift_Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return {@link #bitwiseRightShift(Tensor)} with an integer}
   *
   * @param other the number
   */
  default Tensor bitwiseRightShift(long other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenB.bitwise_right_shift_Tensor_Scalar(self.handle(), Scalar.LONG, other, 0), self);
  }

  /**
   * {@return {@link #bitwiseRightShift(Tensor)} with a number of any kind}
   *
   * <p>{@code aten::bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @param other the number
   */
  default Tensor bitwiseRightShift(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.tensor(
        AtenB.bitwise_right_shift_Tensor_Scalar(
            self.handle(), other.kind(), other.bits(), other.imag()),
        self);
  }

  /**
   * {@link #bitwiseRightShift(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::bitwise_right_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @param other the other operand; broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor bitwiseRightShift_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenB.bitwise_right_shift__Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@link #bitwiseRightShift_(Tensor)} with an integer.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor bitwiseRightShift_(long other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenB.bitwise_right_shift__Tensor_Scalar(self.handle(), Scalar.LONG, other, 0), self);
  }

  /**
   * {@link #bitwiseRightShift_(Tensor)} with a number of any kind.
   *
   * <p>{@code aten::bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) ->
   * Tensor(a!)}
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor bitwiseRightShift_(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.inPlace(
        AtenB.bitwise_right_shift__Tensor_Scalar(
            self.handle(), other.kind(), other.bits(), other.imag()),
        self);
  }

  /**
   * {@return the number with its bits moved by this tensor: {@code other >> self} in Python}
   *
   * @param other the number
   */
  default Tensor rbitwiseRightShift(long other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenB.bitwise_right_shift_Scalar_Tensor(Scalar.LONG, other, 0, self.handle()), self);
  }
}
