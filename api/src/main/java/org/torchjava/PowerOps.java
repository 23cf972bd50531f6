package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenF;
import org.torchjava.nativebridge.ops.AtenP;
import org.torchjava.nativebridge.ops.AtenR;
import org.torchjava.nativebridge.ops.AtenS;

/**
 * Powers, roots and reciprocals, element by element.
 *
 * <p>Roots of integers and booleans have the default dtype, and those of negative numbers are nan,
 * as in IEEE 754. In-place forms fail on integers.
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
public sealed interface PowerOps permits PointwiseOps {
  /**
   * {@return this tensor raised to a power}
   *
   * <p>{@code aten::pow.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor}; the dtypes are
   * promoted to a common one; negative powers of integers lose their fractions.
   *
   * @param exponent the exponents; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.pow.html">torch.pow</a>
   */
  default Tensor pow(Tensor exponent) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenP.pow_Tensor_Tensor(self.handle(), Args.handle(exponent, "exponent")), self, exponent);
  }

  /**
   * {@return {@link #pow(Tensor)} with an integer}
   *
   * @param exponent the exponent
   */
  default Tensor pow(long exponent) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenP.pow_Tensor_Scalar(self.handle(), Scalar.LONG, exponent, 0), self);
  }

  /**
   * {@return {@link #pow(Tensor)} with a real number}
   *
   * @param exponent the exponent
   */
  default Tensor pow(double exponent) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenP.pow_Tensor_Scalar(
            self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(exponent), 0),
        self);
  }

  /**
   * {@return {@link #pow(Tensor)} with a number of any kind}
   *
   * <p>{@code aten::pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor}
   *
   * @param exponent the exponent
   * @throws TorchException for an integer tensor with a negative integer exponent
   * @see #pow(Tensor)
   */
  default Tensor pow(Scalar exponent) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(exponent, "exponent");
    return Results.tensor(
        AtenP.pow_Tensor_Scalar(self.handle(), exponent.kind(), exponent.bits(), exponent.imag()),
        self);
  }

  /**
   * {@link #pow(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::pow_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)}
   *
   * @param exponent the exponents, broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor pow_(Tensor exponent) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenP.pow__Tensor(self.handle(), Args.handle(exponent, "exponent")), self, exponent);
  }

  /**
   * {@link #pow_(Tensor)} with an integer.
   *
   * @param exponent the exponent
   * @return this tensor
   */
  default Tensor pow_(long exponent) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenP.pow__Scalar(self.handle(), Scalar.LONG, exponent, 0), self);
  }

  /**
   * {@link #pow_(Tensor)} with a real number.
   *
   * @param exponent the exponent
   * @return this tensor
   */
  default Tensor pow_(double exponent) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenP.pow__Scalar(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(exponent), 0),
        self);
  }

  /**
   * {@link #pow_(Tensor)} with a number of any kind.
   *
   * <p>{@code aten::pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)}
   *
   * @param exponent the exponent
   * @return this tensor
   * @see #pow_(Tensor)
   */
  default Tensor pow_(Scalar exponent) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(exponent, "exponent");
    return Results.inPlace(
        AtenP.pow__Scalar(self.handle(), exponent.kind(), exponent.bits(), exponent.imag()), self);
  }

  /**
   * {@return the number raised to the powers in this tensor: {@code base ** self} in Python}
   *
   * @param base the base
   */
  default Tensor rpow(long base) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenP.pow_Scalar(Scalar.LONG, base, 0, self.handle()), self);
  }

  /**
   * {@return the number raised to the powers in this tensor: {@code base ** self} in Python}
   *
   * @param base the base
   */
  default Tensor rpow(double base) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenP.pow_Scalar(Scalar.DOUBLE, Double.doubleToRawLongBits(base), 0, self.handle()), self);
  }

  /**
   * {@return the number raised to the powers in this tensor: {@code base ** self} in Python}
   *
   * <p>{@code aten::pow.Scalar(Scalar self, Tensor exponent) -> Tensor}
   *
   * @param base the base
   * @see #pow(Tensor)
   */
  default Tensor rpow(Scalar base) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(base, "base");
    return Results.tensor(
        AtenP.pow_Scalar(base.kind(), base.bits(), base.imag(), self.handle()), self);
  }

  /**
   * {@return this tensor raised to a power}
   *
   * <p>{@code aten::float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor}; computed
   * and returned in float64, or complex128 for complex operands; the in-place forms need a tensor
   * of that dtype.
   *
   * @param exponent the exponents; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.float_power.html">float_power</a>
   */
  default Tensor floatPower(Tensor exponent) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenF.float_power_Tensor_Tensor(self.handle(), Args.handle(exponent, "exponent")),
        self,
        exponent);
  }

  /**
   * {@return {@link #floatPower(Tensor)} with an integer}
   *
   * @param exponent the exponent
   */
  default Tensor floatPower(long exponent) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenF.float_power_Tensor_Scalar(self.handle(), Scalar.LONG, exponent, 0), self);
  }

  /**
   * {@return {@link #floatPower(Tensor)} with a real number}
   *
   * @param exponent the exponent
   */
  default Tensor floatPower(double exponent) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenF.float_power_Tensor_Scalar(
            self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(exponent), 0),
        self);
  }

  /**
   * {@return {@link #floatPower(Tensor)} with a number of any kind}
   *
   * <p>{@code aten::float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor}
   *
   * @param exponent the exponent
   * @see #floatPower(Tensor)
   */
  default Tensor floatPower(Scalar exponent) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(exponent, "exponent");
    return Results.tensor(
        AtenF.float_power_Tensor_Scalar(
            self.handle(), exponent.kind(), exponent.bits(), exponent.imag()),
        self);
  }

  /**
   * {@link #floatPower(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::float_power_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)}
   *
   * @param exponent the exponents, broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor floatPower_(Tensor exponent) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenF.float_power__Tensor(self.handle(), Args.handle(exponent, "exponent")),
        self,
        exponent);
  }

  /**
   * {@link #floatPower_(Tensor)} with an integer.
   *
   * @param exponent the exponent
   * @return this tensor
   */
  default Tensor floatPower_(long exponent) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenF.float_power__Scalar(self.handle(), Scalar.LONG, exponent, 0), self);
  }

  /**
   * {@link #floatPower_(Tensor)} with a real number.
   *
   * @param exponent the exponent
   * @return this tensor
   */
  default Tensor floatPower_(double exponent) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenF.float_power__Scalar(
            self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(exponent), 0),
        self);
  }

  /**
   * {@link #floatPower_(Tensor)} with a number of any kind.
   *
   * <p>{@code aten::float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)}
   *
   * @param exponent the exponent
   * @return this tensor
   * @see #floatPower_(Tensor)
   */
  default Tensor floatPower_(Scalar exponent) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(exponent, "exponent");
    return Results.inPlace(
        AtenF.float_power__Scalar(self.handle(), exponent.kind(), exponent.bits(), exponent.imag()),
        self);
  }

  /**
   * {@return the square roots}
   *
   * <p>{@code aten::sqrt(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.sqrt.html">torch.sqrt</a>
   */
  default Tensor sqrt() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenS.sqrt(self.handle()), self);
  }

  /**
   * {@link #sqrt()}, written into this tensor.
   *
   * <p>{@code aten::sqrt_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor sqrt_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenS.sqrt_(self.handle()), self);
  }

  /**
   * {@return the reciprocals of the square roots}
   *
   * <p>{@code aten::rsqrt(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.rsqrt.html">torch.rsqrt</a>
   */
  default Tensor rsqrt() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenR.rsqrt(self.handle()), self);
  }

  /**
   * {@link #rsqrt()}, written into this tensor.
   *
   * <p>{@code aten::rsqrt_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor rsqrt_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenR.rsqrt_(self.handle()), self);
  }

  /**
   * {@return the reciprocals}
   *
   * <p>{@code aten::reciprocal(Tensor self) -> Tensor}; integers and booleans give the default
   * dtype.
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.reciprocal.html">reciprocal</a>
   */
  default Tensor reciprocal() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenR.reciprocal(self.handle()), self);
  }

  /**
   * {@link #reciprocal()}, written into this tensor.
   *
   * <p>{@code aten::reciprocal_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor reciprocal_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenR.reciprocal_(self.handle()), self);
  }

  /**
   * {@return the squares}
   *
   * <p>{@code aten::square(Tensor self) -> Tensor}; the dtype is kept, and bool becomes int64.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.square.html">torch.square</a>
   */
  default Tensor square() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenS.square(self.handle()), self);
  }

  /**
   * {@link #square()}, written into this tensor.
   *
   * <p>{@code aten::square_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor square_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenS.square_(self.handle()), self);
  }
}
