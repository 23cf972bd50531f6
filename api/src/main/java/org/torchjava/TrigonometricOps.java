package org.torchjava;

import org.torchjava.nativebridge.ops.AtenA;
import org.torchjava.nativebridge.ops.AtenC;
import org.torchjava.nativebridge.ops.AtenD;
import org.torchjava.nativebridge.ops.AtenH;
import org.torchjava.nativebridge.ops.AtenR;
import org.torchjava.nativebridge.ops.AtenS;
import org.torchjava.nativebridge.ops.AtenT;

/**
 * Angles and trigonometric functions, element by element.
 *
 * <p>Angles are in radians. Integers and booleans give the default dtype; arguments outside of a
 * function's domain give nan. In-place forms fail on integers.
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
public sealed interface TrigonometricOps permits PointwiseOps {
  /**
   * {@return the sines}
   *
   * <p>{@code aten::sin(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.sin.html">torch.sin</a>
   */
  default Tensor sin() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenS.sin(self.handle()), self);
  }

  /**
   * {@link #sin()}, written into this tensor.
   *
   * <p>{@code aten::sin_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor sin_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenS.sin_(self.handle()), self);
  }

  /**
   * {@return the cosines}
   *
   * <p>{@code aten::cos(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.cos.html">torch.cos</a>
   */
  default Tensor cos() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenC.cos(self.handle()), self);
  }

  /**
   * {@link #cos()}, written into this tensor.
   *
   * <p>{@code aten::cos_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor cos_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenC.cos_(self.handle()), self);
  }

  /**
   * {@return the tangents}
   *
   * <p>{@code aten::tan(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tan.html">torch.tan</a>
   */
  default Tensor tan() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenT.tan(self.handle()), self);
  }

  /**
   * {@link #tan()}, written into this tensor.
   *
   * <p>{@code aten::tan_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor tan_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenT.tan_(self.handle()), self);
  }

  /**
   * {@return the arc sines, from -pi/2 to pi/2}
   *
   * <p>{@code aten::asin(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.asin.html">torch.asin</a>
   */
  default Tensor asin() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenA.asin(self.handle()), self);
  }

  /**
   * {@link #asin()}, written into this tensor.
   *
   * <p>{@code aten::asin_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor asin_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenA.asin_(self.handle()), self);
  }

  /**
   * {@return the arc cosines, from 0 to pi}
   *
   * <p>{@code aten::acos(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.acos.html">torch.acos</a>
   */
  default Tensor acos() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenA.acos(self.handle()), self);
  }

  /**
   * {@link #acos()}, written into this tensor.
   *
   * <p>{@code aten::acos_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor acos_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenA.acos_(self.handle()), self);
  }

  /**
   * {@return the arc tangents, from -pi/2 to pi/2}
   *
   * <p>{@code aten::atan(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.atan.html">torch.atan</a>
   */
  default Tensor atan() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenA.atan(self.handle()), self);
  }

  /**
   * {@link #atan()}, written into this tensor.
   *
   * <p>{@code aten::atan_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor atan_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenA.atan_(self.handle()), self);
  }

  /**
   * {@return {@code sin(pi * self) / (pi * self)}, and 1 for 0}
   *
   * <p>{@code aten::sinc(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.sinc.html">torch.sinc</a>
   */
  default Tensor sinc() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenS.sinc(self.handle()), self);
  }

  /**
   * {@link #sinc()}, written into this tensor.
   *
   * <p>{@code aten::sinc_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor sinc_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenS.sinc_(self.handle()), self);
  }

  /**
   * {@return degrees as radians}
   *
   * <p>{@code aten::deg2rad(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.deg2rad.html">deg2rad</a>
   */
  default Tensor deg2rad() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenD.deg2rad(self.handle()), self);
  }

  /**
   * {@link #deg2rad()}, written into this tensor.
   *
   * <p>{@code aten::deg2rad_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor deg2rad_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenD.deg2rad_(self.handle()), self);
  }

  /**
   * {@return radians as degrees}
   *
   * <p>{@code aten::rad2deg(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.rad2deg.html">rad2deg</a>
   */
  default Tensor rad2deg() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenR.rad2deg(self.handle()), self);
  }

  /**
   * {@link #rad2deg()}, written into this tensor.
   *
   * <p>{@code aten::rad2deg_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor rad2deg_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenR.rad2deg_(self.handle()), self);
  }

  /**
   * {@return the angles of the points {@code (other, self)}, from -pi to pi}
   *
   * <p>{@code aten::atan2(Tensor self, Tensor other) -> Tensor}; integers and booleans give the
   * default dtype.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @throws UnsupportedOperationException for complex tensors
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.atan2.html">torch.atan2</a>
   */
  default Tensor atan2(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenA.atan2(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@link #atan2(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::atan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @param other the other operand; broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor atan2_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenA.atan2_(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return {@code sqrt(self^2 + other^2)} without overflow}
   *
   * <p>{@code aten::hypot(Tensor self, Tensor other) -> Tensor}; floating-point operands, promoted
   * to a common dtype.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @throws UnsupportedOperationException for integers
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.hypot.html">torch.hypot</a>
   */
  default Tensor hypot(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenH.hypot(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@link #hypot(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::hypot_(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @param other the other operand; broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor hypot_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenH.hypot_(self.handle(), Args.handle(other, "other")), self, other);
  }
}
