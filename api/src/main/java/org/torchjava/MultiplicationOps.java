package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenD;
import org.torchjava.nativebridge.ops.AtenM;

/**
 * Multiplication and division, element by element.
 *
 * <p>Shapes are broadcast, dtypes promoted and numbers wrapped as by {@link ArithmeticOps}.
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
public sealed interface MultiplicationOps permits ArithmeticOps {
  /**
   * {@return the product of this tensor and another}
   *
   * <p>{@code aten::mul.Tensor(Tensor self, Tensor other) -> Tensor}; the dtypes are promoted to a
   * common one.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.mul.html">torch.mul</a>
   */
  default Tensor mul(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenM.mul_Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return {@link #mul(Tensor)} with an integer}
   *
   * @param other the number
   */
  default Tensor mul(long other) {
    try (Tensor number = WrappedNumber.of(other)) {
      return mul(number);
    }
  }

  /**
   * {@return {@link #mul(Tensor)} with a real number}
   *
   * @param other the number
   */
  default Tensor mul(double other) {
    try (Tensor number = WrappedNumber.of(other)) {
      return mul(number);
    }
  }

  /**
   * {@return {@link #mul(Tensor)} with a number of any kind}
   *
   * @param other the number
   */
  default Tensor mul(Scalar other) {
    Objects.requireNonNull(other, "other");
    try (Tensor number = WrappedNumber.of(other)) {
      return mul(number);
    }
  }

  /**
   * {@link #mul(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::mul_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @param other the other operand; broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor mul_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenM.mul__Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@link #mul_(Tensor)} with an integer.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor mul_(long other) {
    try (Tensor number = WrappedNumber.of(other)) {
      return mul_(number);
    }
  }

  /**
   * {@link #mul_(Tensor)} with a real number.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor mul_(double other) {
    try (Tensor number = WrappedNumber.of(other)) {
      return mul_(number);
    }
  }

  /**
   * {@link #mul_(Tensor)} with a number of any kind.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor mul_(Scalar other) {
    Objects.requireNonNull(other, "other");
    try (Tensor number = WrappedNumber.of(other)) {
      return mul_(number);
    }
  }

  /**
   * {@return the quotient of this tensor and another}
   *
   * <p>{@code aten::div.Tensor(Tensor self, Tensor other) -> Tensor}; a true division, whose result
   * is never an integer: integers and booleans are taken to the default dtype first; division by
   * zero gives infinities or nan.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.div.html">torch.div</a>
   */
  default Tensor div(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenD.div_Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return {@link #div(Tensor)} with an integer}
   *
   * @param other the number
   */
  default Tensor div(long other) {
    try (Tensor number = WrappedNumber.of(other)) {
      return div(number);
    }
  }

  /**
   * {@return {@link #div(Tensor)} with a real number}
   *
   * @param other the number
   */
  default Tensor div(double other) {
    try (Tensor number = WrappedNumber.of(other)) {
      return div(number);
    }
  }

  /**
   * {@return {@link #div(Tensor)} with a number of any kind}
   *
   * @param other the number
   */
  default Tensor div(Scalar other) {
    Objects.requireNonNull(other, "other");
    try (Tensor number = WrappedNumber.of(other)) {
      return div(number);
    }
  }

  /**
   * {@link #div(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::div_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @param other the other operand; broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor div_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenD.div__Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@link #div_(Tensor)} with an integer.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor div_(long other) {
    try (Tensor number = WrappedNumber.of(other)) {
      return div_(number);
    }
  }

  /**
   * {@link #div_(Tensor)} with a real number.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor div_(double other) {
    try (Tensor number = WrappedNumber.of(other)) {
      return div_(number);
    }
  }

  /**
   * {@link #div_(Tensor)} with a number of any kind.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor div_(Scalar other) {
    Objects.requireNonNull(other, "other");
    try (Tensor number = WrappedNumber.of(other)) {
      return div_(number);
    }
  }

  /**
   * {@return the number divided by this tensor: {@code other / self} in Python}
   *
   * @param other the number
   */
  default Tensor rdiv(long other) {
    try (Tensor reciprocal = ((Tensor) this).reciprocal()) {
      return reciprocal.mul(other);
    }
  }

  /**
   * {@return the number divided by this tensor: {@code other / self} in Python}
   *
   * @param other the number
   */
  default Tensor rdiv(double other) {
    try (Tensor reciprocal = ((Tensor) this).reciprocal()) {
      return reciprocal.mul(other);
    }
  }

  /**
   * {@return the number divided by this tensor: {@code other / self} in Python}
   *
   * <p>computed as there, as the reciprocal times the number, so the gradient function is {@code
   * MulBackward0}.
   *
   * @param other the number
   * @see #div(Tensor)
   */
  default Tensor rdiv(Scalar other) {
    try (Tensor reciprocal = ((Tensor) this).reciprocal()) {
      return reciprocal.mul(other);
    }
  }

  /**
   * {@return the quotient of this tensor and another, rounded as asked}
   *
   * <p>{@code aten::div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor}; a
   * rounded quotient of integers is an integer.
   *
   * @param other the other operand; the shapes are broadcast together
   * @param roundingMode "trunc" rounds toward zero, "floor" rounds down, null is the true division
   * @throws TorchException if {@code roundingMode} is another word, or as {@link
   *     DivisionOps#floorDivide(Tensor)}
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.div.html">torch.div</a>
   */
  default Tensor div(Tensor other, String roundingMode) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenD.div_Tensor_mode(self.handle(), Args.handle(other, "other"), roundingMode),
        self,
        other);
  }

  /**
   * {@return {@link #div(Tensor, String)} with an integer}
   *
   * @param other the number
   * @param roundingMode "trunc" rounds toward zero, "floor" rounds down, null is the true division
   * @see #div(Tensor, String)
   */
  default Tensor div(long other, String roundingMode) {
    try (Tensor number = WrappedNumber.of(other)) {
      return div(number, roundingMode);
    }
  }

  /**
   * {@return {@link #div(Tensor, String)} with a real number}
   *
   * @param other the number
   * @param roundingMode "trunc" rounds toward zero, "floor" rounds down, null is the true division
   * @see #div(Tensor, String)
   */
  default Tensor div(double other, String roundingMode) {
    try (Tensor number = WrappedNumber.of(other)) {
      return div(number, roundingMode);
    }
  }

  /**
   * {@return {@link #div(Tensor, String)} with a number of any kind}
   *
   * @param other the number
   * @param roundingMode "trunc" rounds toward zero, "floor" rounds down, null is the true division
   * @see #div(Tensor, String)
   */
  default Tensor div(Scalar other, String roundingMode) {
    Objects.requireNonNull(other, "other");
    try (Tensor number = WrappedNumber.of(other)) {
      return div(number, roundingMode);
    }
  }

  /**
   * The quotient, rounded as asked and written into this tensor.
   *
   * <p>{@code aten::div_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) ->
   * Tensor(a!)}
   *
   * @param other the other operand; the shapes are broadcast together
   * @param roundingMode "trunc" rounds toward zero, "floor" rounds down, null is the true division
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor div_(Tensor other, String roundingMode) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenD.div__Tensor_mode(self.handle(), Args.handle(other, "other"), roundingMode),
        self,
        other);
  }

  /**
   * {@link #div_(Tensor, String)} with an integer.
   *
   * @param other the number
   * @param roundingMode "trunc" rounds toward zero, "floor" rounds down, null is the true division
   * @return this tensor
   * @see #div_(Tensor, String)
   */
  default Tensor div_(long other, String roundingMode) {
    try (Tensor number = WrappedNumber.of(other)) {
      return div_(number, roundingMode);
    }
  }

  /**
   * {@link #div_(Tensor, String)} with a real number.
   *
   * @param other the number
   * @param roundingMode "trunc" rounds toward zero, "floor" rounds down, null is the true division
   * @return this tensor
   * @see #div_(Tensor, String)
   */
  default Tensor div_(double other, String roundingMode) {
    try (Tensor number = WrappedNumber.of(other)) {
      return div_(number, roundingMode);
    }
  }

  /**
   * {@link #div_(Tensor, String)} with a number of any kind.
   *
   * @param other the number
   * @param roundingMode "trunc" rounds toward zero, "floor" rounds down, null is the true division
   * @return this tensor
   * @see #div_(Tensor, String)
   */
  default Tensor div_(Scalar other, String roundingMode) {
    Objects.requireNonNull(other, "other");
    try (Tensor number = WrappedNumber.of(other)) {
      return div_(number, roundingMode);
    }
  }
}
