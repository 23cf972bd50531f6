package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenA;
import org.torchjava.nativebridge.ops.AtenE;
import org.torchjava.nativebridge.ops.AtenI;
import org.torchjava.nativebridge.ops.AtenN;

/**
 * Equality of elements and of whole tensors.
 *
 * <p>The operators return booleans in the broadcast shape and compare after promotion of the
 * dtypes: a float32 tensor compared with {@code 0.1} sees {@code 0.1} as a float32. A Java {@code
 * int} or {@code long} counts as a Python int and a {@code float} or {@code double} as a Python
 * float. Their in-place forms keep the dtype of this tensor and write 1 and 0. No gradient is
 * recorded.
 *
 * <p>{@link #eq(Tensor)} compares the elements and {@link #equal(Tensor)} asks whether shape and
 * elements are the same, while {@link Object#equals(Object)} asks whether it is the same Java
 * object.
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
public sealed interface EqualityOps permits ComparisonOps {
  /**
   * {@return true where the two operands are equal; nan equals nothing}
   *
   * <p>{@code aten::eq.Tensor(Tensor self, Tensor other) -> Tensor}; bool in the broadcast shape.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.eq.html">torch.eq</a>
   */
  default Tensor eq(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenE.eq_Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return {@link #eq(Tensor)} with an integer}
   *
   * @param other the number
   */
  default Tensor eq(long other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenE.eq_Scalar(self.handle(), Scalar.LONG, other, 0), self);
  }

  /**
   * {@return {@link #eq(Tensor)} with a real number}
   *
   * @param other the number
   */
  default Tensor eq(double other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenE.eq_Scalar(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(other), 0), self);
  }

  /**
   * {@return {@link #eq(Tensor)} with a truth value}
   *
   * @param other the truth value
   */
  default Tensor eq(boolean other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenE.eq_Scalar(self.handle(), Scalar.BOOLEAN, other ? 1 : 0, 0), self);
  }

  /**
   * {@return {@link #eq(Tensor)} with a number of any kind}
   *
   * <p>{@code aten::eq.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @param other the number
   */
  default Tensor eq(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.tensor(
        AtenE.eq_Scalar(self.handle(), other.kind(), other.bits(), other.imag()), self);
  }

  /**
   * {@link #eq(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::eq_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @param other the other operand; broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor eq_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenE.eq__Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@link #eq_(Tensor)} with an integer.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor eq_(long other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenE.eq__Scalar(self.handle(), Scalar.LONG, other, 0), self);
  }

  /**
   * {@link #eq_(Tensor)} with a real number.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor eq_(double other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenE.eq__Scalar(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(other), 0), self);
  }

  /**
   * {@link #eq_(Tensor)} with a truth value.
   *
   * @param other the truth value
   * @return this tensor
   */
  default Tensor eq_(boolean other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenE.eq__Scalar(self.handle(), Scalar.BOOLEAN, other ? 1 : 0, 0), self);
  }

  /**
   * {@link #eq_(Tensor)} with a number of any kind.
   *
   * <p>{@code aten::eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor eq_(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.inPlace(
        AtenE.eq__Scalar(self.handle(), other.kind(), other.bits(), other.imag()), self);
  }

  /**
   * {@return true where the two operands differ; nan differs from everything}
   *
   * <p>{@code aten::ne.Tensor(Tensor self, Tensor other) -> Tensor}; bool in the broadcast shape.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.ne.html">torch.ne</a>
   */
  default Tensor ne(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenN.ne_Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return {@link #ne(Tensor)} with an integer}
   *
   * @param other the number
   */
  default Tensor ne(long other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenN.ne_Scalar(self.handle(), Scalar.LONG, other, 0), self);
  }

  /**
   * {@return {@link #ne(Tensor)} with a real number}
   *
   * @param other the number
   */
  default Tensor ne(double other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenN.ne_Scalar(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(other), 0), self);
  }

  /**
   * {@return {@link #ne(Tensor)} with a truth value}
   *
   * @param other the truth value
   */
  default Tensor ne(boolean other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenN.ne_Scalar(self.handle(), Scalar.BOOLEAN, other ? 1 : 0, 0), self);
  }

  /**
   * {@return {@link #ne(Tensor)} with a number of any kind}
   *
   * <p>{@code aten::ne.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @param other the number
   */
  default Tensor ne(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.tensor(
        AtenN.ne_Scalar(self.handle(), other.kind(), other.bits(), other.imag()), self);
  }

  /**
   * {@link #ne(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::ne_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @param other the other operand; broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor ne_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenN.ne__Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@link #ne_(Tensor)} with an integer.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor ne_(long other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenN.ne__Scalar(self.handle(), Scalar.LONG, other, 0), self);
  }

  /**
   * {@link #ne_(Tensor)} with a real number.
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor ne_(double other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenN.ne__Scalar(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(other), 0), self);
  }

  /**
   * {@link #ne_(Tensor)} with a truth value.
   *
   * @param other the truth value
   * @return this tensor
   */
  default Tensor ne_(boolean other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenN.ne__Scalar(self.handle(), Scalar.BOOLEAN, other ? 1 : 0, 0), self);
  }

  /**
   * {@link #ne_(Tensor)} with a number of any kind.
   *
   * <p>{@code aten::ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @param other the number
   * @return this tensor
   */
  default Tensor ne_(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.inPlace(
        AtenN.ne__Scalar(self.handle(), other.kind(), other.bits(), other.imag()), self);
  }

  /**
   * {@return whether both tensors have the same shape and the same elements; nan equals nothing}
   *
   * <p>{@code aten::equal(Tensor self, Tensor other) -> bool}; dtypes may differ.
   *
   * @param other the other tensor
   * @throws TorchException if the devices differ
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.equal.html">torch.equal</a>
   */
  default boolean equal(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.bool(AtenE.equal(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return whether all elements are close, with the tolerances 1e-5 and 1e-8}
   *
   * <p>{@code aten::allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float
   * atol=1e-08, bool equal_nan=False) -> bool}
   *
   * @param other what to compare with, of the same dtype
   * @throws TorchException if the dtypes differ or the shapes cannot be broadcast together
   * @see #allclose(Tensor, double, double, boolean)
   */
  default boolean allclose(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.bool(
        AtenA.allclose(self.handle(), Args.handle(other, "other"), 1e-5, 1e-08, false),
        self,
        other);
  }

  /**
   * {@return whether {@code |self - other| <= atol + rtol * |other|} holds for all elements}
   *
   * <p>{@code aten::allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float
   * atol=1e-08, bool equal_nan=False) -> bool}
   *
   * @param other what to compare with, of the same dtype
   * @param rtol the tolerance relative to {@code other}
   * @param atol the absolute tolerance
   * @param equalNan whether two nan count as close
   * @throws TorchException as {@link #isclose(Tensor)}, and if a tolerance is negative
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.allclose.html">allclose</a>
   */
  default boolean allclose(Tensor other, double rtol, double atol, boolean equalNan) {
    Tensor self = (Tensor) this;
    return Results.bool(
        AtenA.allclose(self.handle(), Args.handle(other, "other"), rtol, atol, equalNan),
        self,
        other);
  }

  /**
   * {@return true where the operands are close, with the tolerances 1e-5 and 1e-8}
   *
   * <p>{@code aten::isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float
   * atol=1e-08, bool equal_nan=False) -> Tensor}
   *
   * @param other what to compare with, of the same dtype
   * @throws TorchException if the dtypes differ or the shapes cannot be broadcast together
   * @see #isclose(Tensor, double, double, boolean)
   */
  default Tensor isclose(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenI.isclose(self.handle(), Args.handle(other, "other"), 1e-5, 1e-08, false), self, other);
  }

  /**
   * {@return true where {@code |self - other| <= atol + rtol * |other|}}
   *
   * <p>{@code aten::isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float
   * atol=1e-08, bool equal_nan=False) -> Tensor}; bool in the broadcast shape.
   *
   * @param other what to compare with, of the same dtype
   * @param rtol the tolerance relative to {@code other}
   * @param atol the absolute tolerance
   * @param equalNan whether two nan count as close
   * @throws TorchException as {@link #isclose(Tensor)}, and if a tolerance is negative
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.isclose.html">isclose</a>
   */
  default Tensor isclose(Tensor other, double rtol, double atol, boolean equalNan) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenI.isclose(self.handle(), Args.handle(other, "other"), rtol, atol, equalNan),
        self,
        other);
  }

  /**
   * {@return whether both tensors have the same shape}
   *
   * <p>{@code aten::is_same_size(Tensor self, Tensor other) -> bool}
   *
   * @param other the other tensor
   */
  default boolean isSameSize(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.bool(
        AtenI.is_same_size(self.handle(), Args.handle(other, "other")), self, other);
  }
}
