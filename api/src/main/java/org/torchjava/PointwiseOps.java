package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenN;
import org.torchjava.nativebridge.ops.AtenW;

/**
 * Functions of every single element. This interface has choices and replacements; signs, rounding,
 * bounds, powers, angles, activations, special functions and complex numbers are in those that it
 * extends.
 *
 * <p>The result has the shape of this tensor, or the broadcast shape of all operands.
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
public sealed interface PointwiseOps
    extends SignOps,
        RoundingOps,
        ClampOps,
        PowerOps,
        ExponentialOps,
        HyperbolicOps,
        TrigonometricOps,
        ActivationOps,
        SpecialFunctionOps,
        ComplexOps
    permits Tensor {
  /**
   * {@return this tensor where the condition holds, and {@code other} elsewhere}
   *
   * <p>{@code aten::where.self(Tensor condition, Tensor self, Tensor other) -> Tensor}; the dtypes
   * are promoted to a common one.
   *
   * @param condition where to take this tensor, of booleans
   * @param other what to take elsewhere
   * @throws TorchException if {@code condition} is not of booleans or the shapes cannot be
   *     broadcast together
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.where.html">torch.where</a>
   */
  default Tensor where(Tensor condition, Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenW.where_self(
            Args.handle(condition, "condition"), self.handle(), Args.handle(other, "other")),
        self,
        condition,
        other);
  }

  /**
   * {@return this tensor where the condition holds, and a number elsewhere}
   *
   * @param condition where to take this tensor, of booleans
   * @param other what to take elsewhere
   */
  default Tensor where(Tensor condition, long other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenW.where_ScalarOther(
            Args.handle(condition, "condition"), self.handle(), Scalar.LONG, other, 0),
        self,
        condition);
  }

  /**
   * {@return this tensor where the condition holds, and a number elsewhere}
   *
   * @param condition where to take this tensor, of booleans
   * @param other what to take elsewhere
   */
  default Tensor where(Tensor condition, double other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenW.where_ScalarOther(
            Args.handle(condition, "condition"),
            self.handle(),
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(other),
            0),
        self,
        condition);
  }

  /**
   * {@return this tensor where the condition holds, and a number elsewhere}
   *
   * <p>{@code aten::where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor}
   *
   * @param condition where to take this tensor, of booleans
   * @param other what to take elsewhere
   * @throws TorchException if {@code condition} is not of booleans or the shapes cannot be
   *     broadcast together
   * @see #where(Tensor, Tensor)
   */
  default Tensor where(Tensor condition, Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.tensor(
        AtenW.where_ScalarOther(
            Args.handle(condition, "condition"),
            self.handle(),
            other.kind(),
            other.bits(),
            other.imag()),
        self,
        condition);
  }

  /**
   * {@return the elements with nan as 0 and infinities as the greatest and least numbers of the
   * dtype}
   *
   * <p>{@code aten::nan_to_num(Tensor self, float? nan=None, float? posinf=None, float?
   * neginf=None) -> Tensor}; the dtype is kept.
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nan_to_num.html">nan_to_num</a>
   */
  default Tensor nanToNum() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenN.nan_to_num(self.handle(), false, 0, false, 0, false, 0), self);
  }

  /**
   * {@return the elements with nan and infinities replaced}
   *
   * <p>{@code aten::nan_to_num(Tensor self, float? nan=None, float? posinf=None, float?
   * neginf=None) -> Tensor}; the dtype is kept.
   *
   * @param nan what replaces nan
   * @param posinf what replaces positive infinity
   * @param neginf what replaces negative infinity
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nan_to_num.html">nan_to_num</a>
   */
  default Tensor nanToNum(double nan, double posinf, double neginf) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenN.nan_to_num(self.handle(), true, nan, true, posinf, true, neginf), self);
  }

  /**
   * {@link #nanToNum()}, written into this tensor.
   *
   * <p>{@code aten::nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float?
   * neginf=None) -> Tensor(a!)}
   *
   * @return this tensor
   */
  default Tensor nanToNum_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenN.nan_to_num_(self.handle(), false, 0, false, 0, false, 0), self);
  }

  /**
   * {@link #nanToNum(double, double, double)}, written into this tensor.
   *
   * <p>{@code aten::nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float?
   * neginf=None) -> Tensor(a!)}
   *
   * @param nan what replaces nan
   * @param posinf what replaces positive infinity
   * @param neginf what replaces negative infinity
   * @return this tensor
   */
  default Tensor nanToNum_(double nan, double posinf, double neginf) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenN.nan_to_num_(self.handle(), true, nan, true, posinf, true, neginf), self);
  }
}
