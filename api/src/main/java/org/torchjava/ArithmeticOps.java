package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenA;
import org.torchjava.nativebridge.ops.AtenN;
import org.torchjava.nativebridge.ops.AtenP;
import org.torchjava.nativebridge.ops.AtenR;
import org.torchjava.nativebridge.ops.AtenS;

/**
 * Addition, subtraction and change of sign, element by element. Multiplication, division and what
 * is made of them are in the interfaces that this one extends.
 *
 * <p>The operands are broadcast together and their dtypes promoted to a common one. A Java {@code
 * int} or {@code long} takes part like a Python int and a {@code float} or {@code double} like a
 * Python float: it does not widen the dtype of a tensor of the same kind, so a float32 tensor plus
 * {@code 0.5} is float32, and an int64 tensor plus {@code 0.5} has the default dtype. As in Python
 * such a number travels as a wrapped tensor, so {@code x.add(2)} has the gradient function {@code
 * AddBackward0} like {@code x.add(y)}.
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
public sealed interface ArithmeticOps extends MultiplicationOps, DivisionOps, FusedArithmeticOps
    permits Tensor {
  /**
   * {@return the sum of this tensor and another}
   *
   * <p>{@code aten::add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}; the dtypes
   * are promoted to a common one.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.add.html">torch.add</a>
   */
  default Tensor add(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenA.add_Tensor(self.handle(), Args.handle(other, "other"), Scalar.LONG, 1, 0),
        self,
        other);
  }

  /**
   * {@return {@link #add(Tensor)} with an integer}
   *
   * @param other the number
   */
  default Tensor add(long other) {
    try (Tensor number = WrappedNumber.of(other)) {
      return add(number);
    }
  }

  /**
   * {@return {@link #add(Tensor)} with a real number}
   *
   * @param other the number
   */
  default Tensor add(double other) {
    try (Tensor number = WrappedNumber.of(other)) {
      return add(number);
    }
  }

  /**
   * {@return {@link #add(Tensor)} with a number of any kind}
   *
   * @param other the number
   */
  default Tensor add(Scalar other) {
    Objects.requireNonNull(other, "other");
    try (Tensor number = WrappedNumber.of(other)) {
      return add(number);
    }
  }

  /**
   * {@link #add(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}
   *
   * @param other the other operand; broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor add_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenA.add__Tensor(self.handle(), Args.handle(other, "other"), Scalar.LONG, 1, 0),
        self,
        other);
  }

  /**
   * {@link #add_(Tensor)} with an integer.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor add_(long other) {
    try (Tensor number = WrappedNumber.of(other)) {
      return add_(number);
    }
  }

  /**
   * {@link #add_(Tensor)} with a real number.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor add_(double other) {
    try (Tensor number = WrappedNumber.of(other)) {
      return add_(number);
    }
  }

  /**
   * {@link #add_(Tensor)} with a number of any kind.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor add_(Scalar other) {
    Objects.requireNonNull(other, "other");
    try (Tensor number = WrappedNumber.of(other)) {
      return add_(number);
    }
  }

  /**
   * {@return this tensor plus {@code alpha * other}}
   *
   * @param other the other operand; the shapes are broadcast together
   * @param alpha the factor of {@code other}
   */
  default Tensor add(Tensor other, long alpha) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenA.add_Tensor(self.handle(), Args.handle(other, "other"), Scalar.LONG, alpha, 0),
        self,
        other);
  }

  /**
   * {@return this tensor plus {@code alpha * other}}
   *
   * @param other the other operand; the shapes are broadcast together
   * @param alpha the factor of {@code other}
   */
  default Tensor add(Tensor other, double alpha) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenA.add_Tensor(
            self.handle(),
            Args.handle(other, "other"),
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(alpha),
            0),
        self,
        other);
  }

  /**
   * {@return this tensor plus {@code alpha * other}}
   *
   * <p>{@code aten::add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}
   *
   * @param other the other operand; the shapes are broadcast together
   * @param alpha the factor of {@code other}
   * @throws TorchException if the shapes cannot be broadcast together, or if {@code alpha} is not
   *     whole and the result is
   * @see #add(Tensor)
   */
  default Tensor add(Tensor other, Scalar alpha) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(alpha, "alpha");
    return Results.tensor(
        AtenA.add_Tensor(
            self.handle(), Args.handle(other, "other"), alpha.kind(), alpha.bits(), alpha.imag()),
        self,
        other);
  }

  /**
   * This tensor plus {@code alpha * other}, written into this tensor.
   *
   * @param other the other operand; the shapes are broadcast together
   * @param alpha the factor of {@code other}
   * @return this tensor
   */
  default Tensor add_(Tensor other, long alpha) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenA.add__Tensor(self.handle(), Args.handle(other, "other"), Scalar.LONG, alpha, 0),
        self,
        other);
  }

  /**
   * This tensor plus {@code alpha * other}, written into this tensor.
   *
   * @param other the other operand; the shapes are broadcast together
   * @param alpha the factor of {@code other}
   * @return this tensor
   */
  default Tensor add_(Tensor other, double alpha) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenA.add__Tensor(
            self.handle(),
            Args.handle(other, "other"),
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(alpha),
            0),
        self,
        other);
  }

  /**
   * This tensor plus {@code alpha * other}, written into this tensor.
   *
   * <p>{@code aten::add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}
   *
   * @param other the other operand; the shapes are broadcast together
   * @param alpha the factor of {@code other}
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   * @see #add_(Tensor)
   */
  default Tensor add_(Tensor other, Scalar alpha) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(alpha, "alpha");
    return Results.inPlace(
        AtenA.add__Tensor(
            self.handle(), Args.handle(other, "other"), alpha.kind(), alpha.bits(), alpha.imag()),
        self,
        other);
  }

  /**
   * {@return the difference of this tensor and another}
   *
   * <p>{@code aten::sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}; the dtypes
   * are promoted to a common one.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together, or for booleans
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.sub.html">torch.sub</a>
   */
  default Tensor sub(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenS.sub_Tensor(self.handle(), Args.handle(other, "other"), Scalar.LONG, 1, 0),
        self,
        other);
  }

  /**
   * {@return {@link #sub(Tensor)} with an integer}
   *
   * @param other the number
   */
  default Tensor sub(long other) {
    try (Tensor number = WrappedNumber.of(other)) {
      return sub(number);
    }
  }

  /**
   * {@return {@link #sub(Tensor)} with a real number}
   *
   * @param other the number
   */
  default Tensor sub(double other) {
    try (Tensor number = WrappedNumber.of(other)) {
      return sub(number);
    }
  }

  /**
   * {@return {@link #sub(Tensor)} with a number of any kind}
   *
   * @param other the number
   */
  default Tensor sub(Scalar other) {
    Objects.requireNonNull(other, "other");
    try (Tensor number = WrappedNumber.of(other)) {
      return sub(number);
    }
  }

  /**
   * {@link #sub(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}
   *
   * @param other the other operand; broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor sub_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenS.sub__Tensor(self.handle(), Args.handle(other, "other"), Scalar.LONG, 1, 0),
        self,
        other);
  }

  /**
   * {@link #sub_(Tensor)} with an integer.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor sub_(long other) {
    try (Tensor number = WrappedNumber.of(other)) {
      return sub_(number);
    }
  }

  /**
   * {@link #sub_(Tensor)} with a real number.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor sub_(double other) {
    try (Tensor number = WrappedNumber.of(other)) {
      return sub_(number);
    }
  }

  /**
   * {@link #sub_(Tensor)} with a number of any kind.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor sub_(Scalar other) {
    Objects.requireNonNull(other, "other");
    try (Tensor number = WrappedNumber.of(other)) {
      return sub_(number);
    }
  }

  /**
   * {@return this tensor minus {@code alpha * other}}
   *
   * @param other the other operand; the shapes are broadcast together
   * @param alpha the factor of {@code other}
   */
  default Tensor sub(Tensor other, long alpha) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenS.sub_Tensor(self.handle(), Args.handle(other, "other"), Scalar.LONG, alpha, 0),
        self,
        other);
  }

  /**
   * {@return this tensor minus {@code alpha * other}}
   *
   * @param other the other operand; the shapes are broadcast together
   * @param alpha the factor of {@code other}
   */
  default Tensor sub(Tensor other, double alpha) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenS.sub_Tensor(
            self.handle(),
            Args.handle(other, "other"),
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(alpha),
            0),
        self,
        other);
  }

  /**
   * {@return this tensor minus {@code alpha * other}}
   *
   * <p>{@code aten::sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}
   *
   * @param other the other operand; the shapes are broadcast together
   * @param alpha the factor of {@code other}
   * @throws TorchException if the shapes cannot be broadcast together, or if {@code alpha} is not
   *     whole and the result is
   * @see #sub(Tensor)
   */
  default Tensor sub(Tensor other, Scalar alpha) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(alpha, "alpha");
    return Results.tensor(
        AtenS.sub_Tensor(
            self.handle(), Args.handle(other, "other"), alpha.kind(), alpha.bits(), alpha.imag()),
        self,
        other);
  }

  /**
   * This tensor minus {@code alpha * other}, written into this tensor.
   *
   * @param other the other operand; the shapes are broadcast together
   * @param alpha the factor of {@code other}
   * @return this tensor
   */
  default Tensor sub_(Tensor other, long alpha) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenS.sub__Tensor(self.handle(), Args.handle(other, "other"), Scalar.LONG, alpha, 0),
        self,
        other);
  }

  /**
   * This tensor minus {@code alpha * other}, written into this tensor.
   *
   * @param other the other operand; the shapes are broadcast together
   * @param alpha the factor of {@code other}
   * @return this tensor
   */
  default Tensor sub_(Tensor other, double alpha) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenS.sub__Tensor(
            self.handle(),
            Args.handle(other, "other"),
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(alpha),
            0),
        self,
        other);
  }

  /**
   * This tensor minus {@code alpha * other}, written into this tensor.
   *
   * <p>{@code aten::sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}
   *
   * @param other the other operand; the shapes are broadcast together
   * @param alpha the factor of {@code other}
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   * @see #sub_(Tensor)
   */
  default Tensor sub_(Tensor other, Scalar alpha) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(alpha, "alpha");
    return Results.inPlace(
        AtenS.sub__Tensor(
            self.handle(), Args.handle(other, "other"), alpha.kind(), alpha.bits(), alpha.imag()),
        self,
        other);
  }

  /**
   * {@return the other tensor minus this one}
   *
   * <p>{@code aten::rsub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}; the
   * dtypes are promoted to a common one.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together, or for booleans
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.sub.html">torch.sub</a>
   */
  default Tensor rsub(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenR.rsub_Tensor(self.handle(), Args.handle(other, "other"), Scalar.LONG, 1, 0),
        self,
        other);
  }

  /**
   * {@return the number minus this tensor: {@code other - self} in Python, with gradient function
   * {@code RsubBackward1}}
   *
   * @param other the number
   */
  default Tensor rsub(long other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenR.rsub_Scalar(self.handle(), Scalar.LONG, other, 0, Scalar.LONG, 1, 0), self);
  }

  /**
   * {@return the number minus this tensor: {@code other - self} in Python, with gradient function
   * {@code RsubBackward1}}
   *
   * @param other the number
   */
  default Tensor rsub(double other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenR.rsub_Scalar(
            self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(other), 0, Scalar.LONG, 1, 0),
        self);
  }

  /**
   * {@return the number minus this tensor: {@code other - self} in Python, with gradient function
   * {@code RsubBackward1}}
   *
   * <p>{@code aten::rsub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor}
   *
   * @param other the number
   * @see #rsub(Tensor)
   */
  default Tensor rsub(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.tensor(
        AtenR.rsub_Scalar(
            self.handle(), other.kind(), other.bits(), other.imag(), Scalar.LONG, 1, 0),
        self);
  }

  /**
   * {@return this tensor with all signs changed}
   *
   * <p>{@code aten::neg(Tensor self) -> Tensor}; the dtype is kept.
   *
   * @throws TorchException for booleans
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.neg.html">torch.neg</a>
   */
  default Tensor neg() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenN.neg(self.handle()), self);
  }

  /**
   * {@link #neg()}, written into this tensor.
   *
   * <p>{@code aten::neg_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor neg_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenN.neg_(self.handle()), self);
  }

  /**
   * {@return this tensor itself, as another Java object: {@code +self} in Python}
   *
   * <p>{@code aten::positive(Tensor(a) self) -> Tensor(a)}
   *
   * @throws TorchException for booleans
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.positive.html">positive</a>
   */
  default Tensor positive() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenP.positive(self.handle()), self);
  }
}
