package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenA;
import org.torchjava.nativebridge.ops.AtenC;
import org.torchjava.nativebridge.ops.AtenH;
import org.torchjava.nativebridge.ops.AtenN;
import org.torchjava.nativebridge.ops.AtenS;

/**
 * Absolute values, signs and steps between numbers, element by element.
 *
 * <p>The result has the shape of this tensor, or the broadcast shape of both operands.
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
public sealed interface SignOps permits PointwiseOps {
  /**
   * {@return the absolute values}
   *
   * <p>{@code aten::abs(Tensor self) -> Tensor}; the dtype is kept, and for complex numbers the
   * real dtype of their parts.
   *
   * @throws UnsupportedOperationException for booleans
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.abs.html">torch.abs</a>
   */
  default Tensor abs() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenA.abs(self.handle()), self);
  }

  /**
   * {@link #abs()}, written into this tensor.
   *
   * <p>{@code aten::abs_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor abs_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenA.abs_(self.handle()), self);
  }

  /**
   * {@return -1, 0 or 1 by the sign of each element}
   *
   * <p>{@code aten::sign(Tensor self) -> Tensor}; the dtype is kept.
   *
   * @throws UnsupportedOperationException for complex tensors, see {@link #sgn()}
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.sign.html">torch.sign</a>
   */
  default Tensor sign() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenS.sign(self.handle()), self);
  }

  /**
   * {@link #sign()}, written into this tensor.
   *
   * <p>{@code aten::sign_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor sign_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenS.sign_(self.handle()), self);
  }

  /**
   * {@return the elements divided by their absolute values, and 0 for 0}
   *
   * <p>{@code aten::sgn(Tensor self) -> Tensor}; {@link #sign()} for real tensors; the dtype is
   * kept.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.sgn.html">torch.sgn</a>
   */
  default Tensor sgn() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenS.sgn(self.handle()), self);
  }

  /**
   * {@link #sgn()}, written into this tensor.
   *
   * <p>{@code aten::sgn_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor sgn_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenS.sgn_(self.handle()), self);
  }

  /**
   * {@return true where the sign bit is set, so for -0.0 too}
   *
   * <p>{@code aten::signbit(Tensor self) -> Tensor}; bool.
   *
   * @throws UnsupportedOperationException for complex tensors
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.signbit.html">signbit</a>
   */
  default Tensor signbit() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenS.signbit(self.handle()), self);
  }

  /**
   * {@return the magnitudes of this tensor with the signs of the other operand}
   *
   * <p>{@code aten::copysign.Tensor(Tensor self, Tensor other) -> Tensor}; integers and booleans
   * give the default dtype.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @throws UnsupportedOperationException for complex tensors
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.copysign.html">copysign</a>
   */
  default Tensor copysign(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenC.copysign_Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return {@link #copysign(Tensor)} with an integer}
   *
   * @param other the number
   */
  default Tensor copysign(long other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenC.copysign_Scalar(self.handle(), Scalar.LONG, other, 0), self);
  }

  /**
   * {@return {@link #copysign(Tensor)} with a real number}
   *
   * @param other the number
   */
  default Tensor copysign(double other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenC.copysign_Scalar(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(other), 0),
        self);
  }

  /**
   * {@return {@link #copysign(Tensor)} with a number of any kind}
   *
   * <p>{@code aten::copysign.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @param other the number
   */
  default Tensor copysign(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.tensor(
        AtenC.copysign_Scalar(self.handle(), other.kind(), other.bits(), other.imag()), self);
  }

  /**
   * {@link #copysign(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::copysign_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @param other the other operand; broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor copysign_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenC.copysign__Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@link #copysign_(Tensor)} with an integer.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor copysign_(long other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenC.copysign__Scalar(self.handle(), Scalar.LONG, other, 0), self);
  }

  /**
   * {@link #copysign_(Tensor)} with a real number.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor copysign_(double other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenC.copysign__Scalar(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(other), 0),
        self);
  }

  /**
   * {@link #copysign_(Tensor)} with a number of any kind.
   *
   * <p>{@code aten::copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor copysign_(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.inPlace(
        AtenC.copysign__Scalar(self.handle(), other.kind(), other.bits(), other.imag()), self);
  }

  /**
   * {@return 0 where this tensor is negative, 1 where it is positive, and {@code values} where it
   * is zero}
   *
   * <p>{@code aten::heaviside(Tensor self, Tensor values) -> Tensor}
   *
   * @param values the results for zero, of the same dtype
   * @throws TorchException if the shapes cannot be broadcast together
   * @throws TorchException if the dtypes differ, or for complex tensors
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.heaviside.html">heaviside</a>
   */
  default Tensor heaviside(Tensor values) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenH.heaviside(self.handle(), Args.handle(values, "values")), self, values);
  }

  /**
   * {@link #heaviside(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::heaviside_(Tensor(a!) self, Tensor values) -> Tensor(a!)}
   *
   * @param values the other operand; broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor heaviside_(Tensor values) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenH.heaviside_(self.handle(), Args.handle(values, "values")), self, values);
  }

  /**
   * {@return the next representable values toward the other operand}
   *
   * <p>{@code aten::nextafter(Tensor self, Tensor other) -> Tensor}; floating-point operands,
   * promoted to a common dtype.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @throws UnsupportedOperationException for integers
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.nextafter.html">nextafter</a>
   */
  default Tensor nextafter(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenN.nextafter(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@link #nextafter(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::nextafter_(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @param other the other operand; broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor nextafter_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenN.nextafter_(self.handle(), Args.handle(other, "other")), self, other);
  }
}
