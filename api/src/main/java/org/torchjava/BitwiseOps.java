package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenB;

/**
 * Operations on the bits of integers and on booleans, element by element.
 *
 * <p>Shapes are broadcast and dtypes promoted; floating-point and complex tensors raise {@link
 * UnsupportedOperationException}. On booleans the operations are the logical ones, as Python's
 * {@code & | ^ ~} on tensors. No gradient is recorded.
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
public sealed interface BitwiseOps extends BitShiftOps permits ComparisonOps {
  /**
   * {@return the bits that are set in both operands: {@code self & other} in Python}
   *
   * <p>{@code aten::bitwise_and.Tensor(Tensor self, Tensor other) -> Tensor}; integers and bool.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @throws UnsupportedOperationException if the promoted dtype is neither of integers nor bool
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.bitwise_and.html">bitwise_and</a>
   */
  default Tensor bitwiseAnd(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenB.bitwise_and_Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return {@link #bitwiseAnd(Tensor)} with an integer}
   *
   * @param other the number
   */
  default Tensor bitwiseAnd(long other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenB.bitwise_and_Scalar(self.handle(), Scalar.LONG, other, 0), self);
  }

  /**
   * {@return {@link #bitwiseAnd(Tensor)} with a truth value}
   *
   * @param other the truth value
   */
  default Tensor bitwiseAnd(boolean other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenB.bitwise_and_Scalar(self.handle(), Scalar.BOOLEAN, other ? 1 : 0, 0), self);
  }

  /**
   * {@return {@link #bitwiseAnd(Tensor)} with a number of any kind}
   *
   * <p>{@code aten::bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @param other the number
   */
  default Tensor bitwiseAnd(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.tensor(
        AtenB.bitwise_and_Scalar(self.handle(), other.kind(), other.bits(), other.imag()), self);
  }

  /**
   * {@link #bitwiseAnd(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::bitwise_and_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @param other the other operand; broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor bitwiseAnd_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenB.bitwise_and__Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@link #bitwiseAnd_(Tensor)} with an integer.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor bitwiseAnd_(long other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenB.bitwise_and__Scalar(self.handle(), Scalar.LONG, other, 0), self);
  }

  /**
   * {@link #bitwiseAnd_(Tensor)} with a truth value.
   *
   * @param other the truth value
   * @return this tensor
   */
  default Tensor bitwiseAnd_(boolean other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenB.bitwise_and__Scalar(self.handle(), Scalar.BOOLEAN, other ? 1 : 0, 0), self);
  }

  /**
   * {@link #bitwiseAnd_(Tensor)} with a number of any kind.
   *
   * <p>{@code aten::bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor bitwiseAnd_(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.inPlace(
        AtenB.bitwise_and__Scalar(self.handle(), other.kind(), other.bits(), other.imag()), self);
  }

  /**
   * {@return the bits that are set in either operand: {@code self | other} in Python}
   *
   * <p>{@code aten::bitwise_or.Tensor(Tensor self, Tensor other) -> Tensor}; integers and bool.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @throws UnsupportedOperationException if the promoted dtype is neither of integers nor bool
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.bitwise_or.html">bitwise_or</a>
   */
  default Tensor bitwiseOr(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenB.bitwise_or_Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return {@link #bitwiseOr(Tensor)} with an integer}
   *
   * @param other the number
   */
  default Tensor bitwiseOr(long other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenB.bitwise_or_Scalar(self.handle(), Scalar.LONG, other, 0), self);
  }

  /**
   * {@return {@link #bitwiseOr(Tensor)} with a truth value}
   *
   * @param other the truth value
   */
  default Tensor bitwiseOr(boolean other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenB.bitwise_or_Scalar(self.handle(), Scalar.BOOLEAN, other ? 1 : 0, 0), self);
  }

  /**
   * {@return {@link #bitwiseOr(Tensor)} with a number of any kind}
   *
   * <p>{@code aten::bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @param other the number
   */
  default Tensor bitwiseOr(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.tensor(
        AtenB.bitwise_or_Scalar(self.handle(), other.kind(), other.bits(), other.imag()), self);
  }

  /**
   * {@link #bitwiseOr(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::bitwise_or_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @param other the other operand; broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor bitwiseOr_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenB.bitwise_or__Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@link #bitwiseOr_(Tensor)} with an integer.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor bitwiseOr_(long other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenB.bitwise_or__Scalar(self.handle(), Scalar.LONG, other, 0), self);
  }

  /**
   * {@link #bitwiseOr_(Tensor)} with a truth value.
   *
   * @param other the truth value
   * @return this tensor
   */
  default Tensor bitwiseOr_(boolean other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenB.bitwise_or__Scalar(self.handle(), Scalar.BOOLEAN, other ? 1 : 0, 0), self);
  }

  /**
   * {@link #bitwiseOr_(Tensor)} with a number of any kind.
   *
   * <p>{@code aten::bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor bitwiseOr_(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.inPlace(
        AtenB.bitwise_or__Scalar(self.handle(), other.kind(), other.bits(), other.imag()), self);
  }

  /**
   * {@return the bits that differ: {@code self ^ other} in Python}
   *
   * <p>{@code aten::bitwise_xor.Tensor(Tensor self, Tensor other) -> Tensor}; integers and bool.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @throws UnsupportedOperationException if the promoted dtype is neither of integers nor bool
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.bitwise_xor.html">bitwise_xor</a>
   */
  default Tensor bitwiseXor(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenB.bitwise_xor_Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return {@link #bitwiseXor(Tensor)} with an integer}
   *
   * @param other the number
   */
  default Tensor bitwiseXor(long other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenB.bitwise_xor_Scalar(self.handle(), Scalar.LONG, other, 0), self);
  }

  /**
   * {@return {@link #bitwiseXor(Tensor)} with a truth value}
   *
   * @param other the truth value
   */
  default Tensor bitwiseXor(boolean other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenB.bitwise_xor_Scalar(self.handle(), Scalar.BOOLEAN, other ? 1 : 0, 0), self);
  }

  /**
   * {@return {@link #bitwiseXor(Tensor)} with a number of any kind}
   *
   * <p>{@code aten::bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @param other the number
   */
  default Tensor bitwiseXor(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.tensor(
        AtenB.bitwise_xor_Scalar(self.handle(), other.kind(), other.bits(), other.imag()), self);
  }

  /**
   * {@link #bitwiseXor(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::bitwise_xor_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @param other the other operand; broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor bitwiseXor_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenB.bitwise_xor__Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@link #bitwiseXor_(Tensor)} with an integer.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor bitwiseXor_(long other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenB.bitwise_xor__Scalar(self.handle(), Scalar.LONG, other, 0), self);
  }

  /**
   * {@link #bitwiseXor_(Tensor)} with a truth value.
   *
   * @param other the truth value
   * @return this tensor
   */
  default Tensor bitwiseXor_(boolean other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenB.bitwise_xor__Scalar(self.handle(), Scalar.BOOLEAN, other ? 1 : 0, 0), self);
  }

  /**
   * {@link #bitwiseXor_(Tensor)} with a number of any kind.
   *
   * <p>{@code aten::bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor bitwiseXor_(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.inPlace(
        AtenB.bitwise_xor__Scalar(self.handle(), other.kind(), other.bits(), other.imag()), self);
  }

  /**
   * {@return all bits flipped, {@code -1 - self}, and truth values negated: {@code ~self} in
   * Python}
   *
   * <p>{@code aten::bitwise_not(Tensor self) -> Tensor}; integers and bool.
   *
   * @throws UnsupportedOperationException for other dtypes
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.bitwise_not.html">bitwise_not</a>
   */
  default Tensor bitwiseNot() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenB.bitwise_not(self.handle()), self);
  }

  /**
   * {@link #bitwiseNot()}, written into this tensor.
   *
   * <p>{@code aten::bitwise_not_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor bitwiseNot_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenB.bitwise_not_(self.handle()), self);
  }
}
