package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenF;
import org.torchjava.nativebridge.ops.AtenG;
import org.torchjava.nativebridge.ops.AtenL;
import org.torchjava.nativebridge.ops.AtenM;

/**
 * Which of two elements is greater, and the greater of two.
 *
 * <p>The operators return booleans in the broadcast shape and compare after promotion of the
 * dtypes: a float32 tensor compared with {@code 0.1} sees {@code 0.1} as a float32. A Java {@code
 * int} or {@code long} counts as a Python int and a {@code float} or {@code double} as a Python
 * float. Their in-place forms keep the dtype of this tensor and write 1 and 0. No gradient is
 * recorded by them, while the greater and the lesser of two operands pass it on.
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
public sealed interface OrderOps permits ComparisonOps {
  /**
   * {@return true where this tensor is less than the other operand}
   *
   * <p>{@code aten::lt.Tensor(Tensor self, Tensor other) -> Tensor}; bool in the broadcast shape.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @throws UnsupportedOperationException for complex tensors
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.lt.html">torch.lt</a>
   */
  default Tensor lt(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenL.lt_Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return {@link #lt(Tensor)} with an integer}
   *
   * @param other the number
   */
  default Tensor lt(long other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenL.lt_Scalar(self.handle(), Scalar.LONG, other, 0), self);
  }

  /**
   * {@return {@link #lt(Tensor)} with a real number}
   *
   * @param other the number
   */
  default Tensor lt(double other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenL.lt_Scalar(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(other), 0), self);
  }

  /**
   * {@return {@link #lt(Tensor)} with a number of any kind}
   *
   * <p>{@code aten::lt.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @param other the number
   */
  default Tensor lt(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.tensor(
        AtenL.lt_Scalar(self.handle(), other.kind(), other.bits(), other.imag()), self);
  }

  /**
   * {@link #lt(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::lt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @param other the other operand; broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor lt_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenL.lt__Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@link #lt_(Tensor)} with an integer.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor lt_(long other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenL.lt__Scalar(self.handle(), Scalar.LONG, other, 0), self);
  }

  /**
   * {@link #lt_(Tensor)} with a real number.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor lt_(double other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenL.lt__Scalar(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(other), 0), self);
  }

  /**
   * {@link #lt_(Tensor)} with a number of any kind.
   *
   * <p>{@code aten::lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor lt_(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.inPlace(
        AtenL.lt__Scalar(self.handle(), other.kind(), other.bits(), other.imag()), self);
  }

  /**
   * {@return true where this tensor is less than the other operand or equal}
   *
   * <p>{@code aten::le.Tensor(Tensor self, Tensor other) -> Tensor}; bool in the broadcast shape.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @throws UnsupportedOperationException for complex tensors
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.le.html">torch.le</a>
   */
  default Tensor le(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenL.le_Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return {@link #le(Tensor)} with an integer}
   *
   * @param other the number
   */
  default Tensor le(long other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenL.le_Scalar(self.handle(), Scalar.LONG, other, 0), self);
  }

  /**
   * {@return {@link #le(Tensor)} with a real number}
   *
   * @param other the number
   */
  default Tensor le(double other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenL.le_Scalar(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(other), 0), self);
  }

  /**
   * {@return {@link #le(Tensor)} with a number of any kind}
   *
   * <p>{@code aten::le.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @param other the number
   */
  default Tensor le(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.tensor(
        AtenL.le_Scalar(self.handle(), other.kind(), other.bits(), other.imag()), self);
  }

  /**
   * {@link #le(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::le_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @param other the other operand; broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor le_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenL.le__Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@link #le_(Tensor)} with an integer.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor le_(long other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenL.le__Scalar(self.handle(), Scalar.LONG, other, 0), self);
  }

  /**
   * {@link #le_(Tensor)} with a real number.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor le_(double other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenL.le__Scalar(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(other), 0), self);
  }

  /**
   * {@link #le_(Tensor)} with a number of any kind.
   *
   * <p>{@code aten::le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor le_(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.inPlace(
        AtenL.le__Scalar(self.handle(), other.kind(), other.bits(), other.imag()), self);
  }

  /**
   * {@return true where this tensor is greater than the other operand}
   *
   * <p>{@code aten::gt.Tensor(Tensor self, Tensor other) -> Tensor}; bool in the broadcast shape.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @throws UnsupportedOperationException for complex tensors
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.gt.html">torch.gt</a>
   */
  default Tensor gt(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenG.gt_Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return {@link #gt(Tensor)} with an integer}
   *
   * @param other the number
   */
  default Tensor gt(long other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenG.gt_Scalar(self.handle(), Scalar.LONG, other, 0), self);
  }

  /**
   * {@return {@link #gt(Tensor)} with a real number}
   *
   * @param other the number
   */
  default Tensor gt(double other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenG.gt_Scalar(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(other), 0), self);
  }

  /**
   * {@return {@link #gt(Tensor)} with a number of any kind}
   *
   * <p>{@code aten::gt.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @param other the number
   */
  default Tensor gt(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.tensor(
        AtenG.gt_Scalar(self.handle(), other.kind(), other.bits(), other.imag()), self);
  }

  /**
   * {@link #gt(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::gt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @param other the other operand; broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor gt_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenG.gt__Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@link #gt_(Tensor)} with an integer.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor gt_(long other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenG.gt__Scalar(self.handle(), Scalar.LONG, other, 0), self);
  }

  /**
   * {@link #gt_(Tensor)} with a real number.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor gt_(double other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenG.gt__Scalar(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(other), 0), self);
  }

  /**
   * {@link #gt_(Tensor)} with a number of any kind.
   *
   * <p>{@code aten::gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor gt_(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.inPlace(
        AtenG.gt__Scalar(self.handle(), other.kind(), other.bits(), other.imag()), self);
  }

  /**
   * {@return true where this tensor is greater than the other operand or equal}
   *
   * <p>{@code aten::ge.Tensor(Tensor self, Tensor other) -> Tensor}; bool in the broadcast shape.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @throws UnsupportedOperationException for complex tensors
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.ge.html">torch.ge</a>
   */
  default Tensor ge(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenG.ge_Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return {@link #ge(Tensor)} with an integer}
   *
   * @param other the number
   */
  default Tensor ge(long other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenG.ge_Scalar(self.handle(), Scalar.LONG, other, 0), self);
  }

  /**
   * {@return {@link #ge(Tensor)} with a real number}
   *
   * @param other the number
   */
  default Tensor ge(double other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenG.ge_Scalar(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(other), 0), self);
  }

  /**
   * {@return {@link #ge(Tensor)} with a number of any kind}
   *
   * <p>{@code aten::ge.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @param other the number
   */
  default Tensor ge(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.tensor(
        AtenG.ge_Scalar(self.handle(), other.kind(), other.bits(), other.imag()), self);
  }

  /**
   * {@link #ge(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::ge_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @param other the other operand; broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor ge_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenG.ge__Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@link #ge_(Tensor)} with an integer.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor ge_(long other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenG.ge__Scalar(self.handle(), Scalar.LONG, other, 0), self);
  }

  /**
   * {@link #ge_(Tensor)} with a real number.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor ge_(double other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenG.ge__Scalar(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(other), 0), self);
  }

  /**
   * {@link #ge_(Tensor)} with a number of any kind.
   *
   * <p>{@code aten::ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor ge_(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.inPlace(
        AtenG.ge__Scalar(self.handle(), other.kind(), other.bits(), other.imag()), self);
  }

  /**
   * {@return the greater of the two operands, nan where either is}
   *
   * <p>{@code aten::maximum(Tensor self, Tensor other) -> Tensor}; the dtypes are promoted to a
   * common one; equal operands share the gradient.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together, or for complex tensors
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.maximum.html">maximum</a>
   */
  default Tensor maximum(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenM.maximum(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return the lesser of the two operands, nan where either is}
   *
   * <p>{@code aten::minimum(Tensor self, Tensor other) -> Tensor}; the dtypes are promoted to a
   * common one; equal operands share the gradient.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together, or for complex tensors
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.minimum.html">minimum</a>
   */
  default Tensor minimum(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenM.minimum(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return the greater of the two operands, nan only where both are}
   *
   * <p>{@code aten::fmax(Tensor self, Tensor other) -> Tensor}; the dtypes are promoted to a common
   * one; equal operands share the gradient.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together, or for complex tensors
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.fmax.html">torch.fmax</a>
   */
  default Tensor fmax(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenF.fmax(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return the lesser of the two operands, nan only where both are}
   *
   * <p>{@code aten::fmin(Tensor self, Tensor other) -> Tensor}; the dtypes are promoted to a common
   * one; equal operands share the gradient.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together, or for complex tensors
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.fmin.html">torch.fmin</a>
   */
  default Tensor fmin(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenF.fmin(self.handle(), Args.handle(other, "other")), self, other);
  }
}
