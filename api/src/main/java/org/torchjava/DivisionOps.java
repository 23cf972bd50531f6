package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenF;
import org.torchjava.nativebridge.ops.AtenG;
import org.torchjava.nativebridge.ops.AtenL;
import org.torchjava.nativebridge.ops.AtenR;

/**
 * Divisions that round, their remainders, and common divisors, element by element.
 *
 * <p>Shapes are broadcast and dtypes promoted as by {@link ArithmeticOps}. {@link
 * #floorDivide(Tensor)} and {@link #remainder(Tensor)} belong together and round down as Python
 * does, {@link #fmod(Tensor)} rounds toward zero as Java's {@code %} does.
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
public sealed interface DivisionOps permits ArithmeticOps {
  /**
   * {@return the quotient of this tensor and another, rounded down: {@code self // other} in
   * Python}
   *
   * <p>{@code aten::floor_divide(Tensor self, Tensor other) -> Tensor}; a quotient of integers is
   * an integer.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together, or for an integer division
   *     by zero
   * @throws UnsupportedOperationException for two tensors of booleans and for complex ones
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.floor_divide.html">
   *     floor_divide</a>
   */
  default Tensor floorDivide(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenF.floor_divide(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return {@link #floorDivide(Tensor)} with an integer}
   *
   * @param other the number
   */
  default Tensor floorDivide(long other) {
    try (Tensor number = WrappedNumber.of(other)) {
      return floorDivide(number);
    }
  }

  /**
   * {@return {@link #floorDivide(Tensor)} with a real number}
   *
   * @param other the number
   */
  default Tensor floorDivide(double other) {
    try (Tensor number = WrappedNumber.of(other)) {
      return floorDivide(number);
    }
  }

  /**
   * {@return {@link #floorDivide(Tensor)} with a number of any kind}
   *
   * @param other the number
   */
  default Tensor floorDivide(Scalar other) {
    Objects.requireNonNull(other, "other");
    try (Tensor number = WrappedNumber.of(other)) {
      return floorDivide(number);
    }
  }

  /**
   * {@link #floorDivide(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @param other the other operand; the shapes are broadcast together
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor floorDivide_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenF.floor_divide__Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@link #floorDivide_(Tensor)} with an integer.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor floorDivide_(long other) {
    try (Tensor number = WrappedNumber.of(other)) {
      return floorDivide_(number);
    }
  }

  /**
   * {@link #floorDivide_(Tensor)} with a real number.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor floorDivide_(double other) {
    try (Tensor number = WrappedNumber.of(other)) {
      return floorDivide_(number);
    }
  }

  /**
   * {@link #floorDivide_(Tensor)} with a number of any kind.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor floorDivide_(Scalar other) {
    Objects.requireNonNull(other, "other");
    try (Tensor number = WrappedNumber.of(other)) {
      return floorDivide_(number);
    }
  }

  /**
   * {@return the number divided by this tensor, rounded down: {@code other // self} in Python}
   *
   * @param other the number
   */
  default Tensor rfloorDivide(long other) {
    try (Tensor number = WrappedNumber.of(other)) {
      return number.floorDivide((Tensor) this);
    }
  }

  /**
   * {@return the number divided by this tensor, rounded down: {@code other // self} in Python}
   *
   * @param other the number
   */
  default Tensor rfloorDivide(double other) {
    try (Tensor number = WrappedNumber.of(other)) {
      return number.floorDivide((Tensor) this);
    }
  }

  /**
   * {@return the number divided by this tensor, rounded down: {@code other // self} in Python}
   *
   * @param other the number
   * @see #floorDivide(Tensor)
   */
  default Tensor rfloorDivide(Scalar other) {
    Objects.requireNonNull(other, "other");
    try (Tensor number = WrappedNumber.of(other)) {
      return number.floorDivide((Tensor) this);
    }
  }

  /**
   * {@return what {@link #floorDivide(Tensor)} leaves, with the sign of the divisor: {@code self %
   * other} in Python}
   *
   * <p>{@code aten::remainder.Tensor(Tensor self, Tensor other) -> Tensor}; the dtypes are promoted
   * to a common one.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together, or for an integer division
   *     by zero
   * @throws UnsupportedOperationException for booleans and complex tensors
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.remainder.html">remainder</a>
   */
  default Tensor remainder(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenR.remainder_Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return {@link #remainder(Tensor)} with an integer}
   *
   * @param other the number
   */
  default Tensor remainder(long other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenR.remainder_Scalar(self.handle(), Scalar.LONG, other, 0), self);
  }

  /**
   * {@return {@link #remainder(Tensor)} with a real number}
   *
   * @param other the number
   */
  default Tensor remainder(double other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenR.remainder_Scalar(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(other), 0),
        self);
  }

  /**
   * {@return {@link #remainder(Tensor)} with a number of any kind}
   *
   * <p>{@code aten::remainder.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @param other the number
   */
  default Tensor remainder(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.tensor(
        AtenR.remainder_Scalar(self.handle(), other.kind(), other.bits(), other.imag()), self);
  }

  /**
   * {@link #remainder(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::remainder_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @param other the other operand; broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor remainder_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenR.remainder__Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@link #remainder_(Tensor)} with an integer.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor remainder_(long other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenR.remainder__Scalar(self.handle(), Scalar.LONG, other, 0), self);
  }

  /**
   * {@link #remainder_(Tensor)} with a real number.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor remainder_(double other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenR.remainder__Scalar(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(other), 0),
        self);
  }

  /**
   * {@link #remainder_(Tensor)} with a number of any kind.
   *
   * <p>{@code aten::remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor remainder_(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.inPlace(
        AtenR.remainder__Scalar(self.handle(), other.kind(), other.bits(), other.imag()), self);
  }

  /**
   * {@return what the division of the number by this tensor leaves: {@code other % self} in Python}
   *
   * @param other the number
   */
  default Tensor rremainder(long other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenR.remainder_Scalar_Tensor(Scalar.LONG, other, 0, self.handle()), self);
  }

  /**
   * {@return what the division of the number by this tensor leaves: {@code other % self} in Python}
   *
   * @param other the number
   */
  default Tensor rremainder(double other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenR.remainder_Scalar_Tensor(
            Scalar.DOUBLE, Double.doubleToRawLongBits(other), 0, self.handle()),
        self);
  }

  /**
   * {@return what the division of the number by this tensor leaves: {@code other % self} in Python}
   *
   * <p>{@code aten::remainder.Scalar_Tensor(Scalar self, Tensor other) -> Tensor}
   *
   * @param other the number
   * @see #remainder(Tensor)
   */
  default Tensor rremainder(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.tensor(
        AtenR.remainder_Scalar_Tensor(other.kind(), other.bits(), other.imag(), self.handle()),
        self);
  }

  /**
   * {@return what a division that rounds toward zero leaves, with the sign of this tensor}
   *
   * <p>{@code aten::fmod.Tensor(Tensor self, Tensor other) -> Tensor}; the dtypes are promoted to a
   * common one.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together, or for an integer division
   *     by zero
   * @throws UnsupportedOperationException for booleans and complex tensors
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.fmod.html">torch.fmod</a>
   */
  default Tensor fmod(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenF.fmod_Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return {@link #fmod(Tensor)} with an integer}
   *
   * @param other the number
   */
  default Tensor fmod(long other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenF.fmod_Scalar(self.handle(), Scalar.LONG, other, 0), self);
  }

  /**
   * {@return {@link #fmod(Tensor)} with a real number}
   *
   * @param other the number
   */
  default Tensor fmod(double other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenF.fmod_Scalar(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(other), 0),
        self);
  }

  /**
   * {@return {@link #fmod(Tensor)} with a number of any kind}
   *
   * <p>{@code aten::fmod.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @param other the number
   */
  default Tensor fmod(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.tensor(
        AtenF.fmod_Scalar(self.handle(), other.kind(), other.bits(), other.imag()), self);
  }

  /**
   * {@link #fmod(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::fmod_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @param other the other operand; broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor fmod_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenF.fmod__Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@link #fmod_(Tensor)} with an integer.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor fmod_(long other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenF.fmod__Scalar(self.handle(), Scalar.LONG, other, 0), self);
  }

  /**
   * {@link #fmod_(Tensor)} with a real number.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor fmod_(double other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenF.fmod__Scalar(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(other), 0),
        self);
  }

  /**
   * {@link #fmod_(Tensor)} with a number of any kind.
   *
   * <p>{@code aten::fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor fmod_(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.inPlace(
        AtenF.fmod__Scalar(self.handle(), other.kind(), other.bits(), other.imag()), self);
  }

  /**
   * {@return the greatest common divisors, which are not negative}
   *
   * <p>{@code aten::gcd(Tensor self, Tensor other) -> Tensor}; integers only; gcd(0, 0) is 0.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @throws UnsupportedOperationException if a tensor is not of integers
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.gcd.html">torch.gcd</a>
   */
  default Tensor gcd(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenG.gcd(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@link #gcd(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @param other the other operand; broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor gcd_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenG.gcd_(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return the least common multiples, which are not negative}
   *
   * <p>{@code aten::lcm(Tensor self, Tensor other) -> Tensor}; integers only.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @throws UnsupportedOperationException if a tensor is not of integers
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.lcm.html">torch.lcm</a>
   */
  default Tensor lcm(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenL.lcm(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@link #lcm(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @param other the other operand; broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor lcm_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenL.lcm_(self.handle(), Args.handle(other, "other")), self, other);
  }
}
