package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenC;

/**
 * Bounds for the elements, in this shape or the broadcast shape of all operands.
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
public sealed interface ClampOps permits PointwiseOps {
  /**
   * {@return the elements, no less than {@code min} and no greater than {@code max}}
   *
   * <p>{@code aten::clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor}; the
   * dtypes are promoted to a common one; where {@code min > max} the result is {@code max}, and nan
   * stays nan.
   *
   * @param min the lower bound, or null for none
   * @param max the upper bound, or null for none
   * @throws TorchException if both bounds are null or the shapes cannot be broadcast together
   * @throws UnsupportedOperationException for complex tensors
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.clamp.html">torch.clamp</a>
   */
  default Tensor clamp(Tensor min, Tensor max) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenC.clamp_Tensor(self.handle(), Args.handleOrNone(min), Args.handleOrNone(max)),
        self,
        min,
        max);
  }

  /**
   * {@return the elements, no less than {@code min} and no greater than {@code max}}
   *
   * <p>{@code aten::clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}
   *
   * @param min the lower bound, or null for none
   * @param max the upper bound, or null for none
   * @throws TorchException if both bounds are null or the shapes cannot be broadcast together
   * @throws UnsupportedOperationException for complex tensors
   * @see #clamp(Tensor, Tensor)
   */
  default Tensor clamp(Scalar min, Scalar max) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenC.clamp(
            self.handle(), kind(min), bits(min), imag(min), kind(max), bits(max), imag(max)),
        self);
  }

  /**
   * {@return the elements, no less than {@code min} and no greater than {@code max}}
   *
   * @param min the lower bound
   * @param max the upper bound
   */
  default Tensor clamp(long min, long max) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenC.clamp(self.handle(), Scalar.LONG, min, 0, Scalar.LONG, max, 0), self);
  }

  /**
   * {@return the elements, no less than {@code min} and no greater than {@code max}}
   *
   * @param min the lower bound
   * @param max the upper bound
   */
  default Tensor clamp(double min, double max) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenC.clamp(
            self.handle(),
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(min),
            0,
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(max),
            0),
        self);
  }

  /**
   * Brings all elements of this tensor between the bounds.
   *
   * <p>{@code aten::clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) ->
   * Tensor(a!)}
   *
   * @param min the lower bound, or null for none
   * @param max the upper bound, or null for none
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor clamp_(Tensor min, Tensor max) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenC.clamp__Tensor(self.handle(), Args.handleOrNone(min), Args.handleOrNone(max)),
        self,
        min,
        max);
  }

  /**
   * Brings all elements of this tensor between the bounds.
   *
   * <p>{@code aten::clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}
   *
   * @param min the lower bound, or null for none
   * @param max the upper bound, or null for none
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   * @see #clamp_(Tensor, Tensor)
   */
  default Tensor clamp_(Scalar min, Scalar max) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenC.clamp_(
            self.handle(), kind(min), bits(min), imag(min), kind(max), bits(max), imag(max)),
        self);
  }

  /**
   * Brings all elements of this tensor between the bounds.
   *
   * @param min the lower bound
   * @param max the upper bound
   * @return this tensor
   */
  default Tensor clamp_(long min, long max) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenC.clamp_(self.handle(), Scalar.LONG, min, 0, Scalar.LONG, max, 0), self);
  }

  /**
   * Brings all elements of this tensor between the bounds.
   *
   * @param min the lower bound
   * @param max the upper bound
   * @return this tensor
   */
  default Tensor clamp_(double min, double max) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenC.clamp_(
            self.handle(),
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(min),
            0,
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(max),
            0),
        self);
  }

  /**
   * {@return the elements, no less than {@code min}}
   *
   * <p>{@code aten::clamp_min.Tensor(Tensor self, Tensor min) -> Tensor}
   *
   * @param min the lower bound
   * @see #clamp(Tensor, Tensor)
   */
  default Tensor clampMin(Tensor min) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenC.clamp_min_Tensor(self.handle(), Args.handle(min, "min")), self, min);
  }

  /**
   * {@return the elements, no less than {@code min}}
   *
   * @param min the lower bound
   */
  default Tensor clampMin(long min) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenC.clamp_min(self.handle(), Scalar.LONG, min, 0), self);
  }

  /**
   * {@return the elements, no less than {@code min}}
   *
   * @param min the lower bound
   */
  default Tensor clampMin(double min) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenC.clamp_min(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(min), 0), self);
  }

  /**
   * {@return the elements, no less than {@code min}}
   *
   * <p>{@code aten::clamp_min(Tensor self, Scalar min) -> Tensor}
   *
   * @param min the lower bound
   * @see #clamp(Tensor, Tensor)
   */
  default Tensor clampMin(Scalar min) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(min, "min");
    return Results.tensor(AtenC.clamp_min(self.handle(), min.kind(), min.bits(), min.imag()), self);
  }

  /**
   * Brings all elements of this tensor to no less than {@code min}.
   *
   * <p>{@code aten::clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)}
   *
   * @param min the lower bound
   * @return this tensor
   * @see #clamp_(Tensor, Tensor)
   */
  default Tensor clampMin_(Tensor min) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenC.clamp_min__Tensor(self.handle(), Args.handle(min, "min")), self, min);
  }

  /**
   * Brings all elements of this tensor to no less than {@code min}.
   *
   * @param min the lower bound
   * @return this tensor
   */
  default Tensor clampMin_(long min) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenC.clamp_min_(self.handle(), Scalar.LONG, min, 0), self);
  }

  /**
   * Brings all elements of this tensor to no less than {@code min}.
   *
   * @param min the lower bound
   * @return this tensor
   */
  default Tensor clampMin_(double min) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenC.clamp_min_(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(min), 0), self);
  }

  /**
   * Brings all elements of this tensor to no less than {@code min}.
   *
   * <p>{@code aten::clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)}
   *
   * @param min the lower bound
   * @return this tensor
   * @see #clamp_(Tensor, Tensor)
   */
  default Tensor clampMin_(Scalar min) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(min, "min");
    return Results.inPlace(
        AtenC.clamp_min_(self.handle(), min.kind(), min.bits(), min.imag()), self);
  }

  /**
   * {@return the elements, no greater than {@code max}}
   *
   * <p>{@code aten::clamp_max.Tensor(Tensor self, Tensor max) -> Tensor}
   *
   * @param max the upper bound
   * @see #clamp(Tensor, Tensor)
   */
  default Tensor clampMax(Tensor max) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenC.clamp_max_Tensor(self.handle(), Args.handle(max, "max")), self, max);
  }

  /**
   * {@return the elements, no greater than {@code max}}
   *
   * @param max the upper bound
   */
  default Tensor clampMax(long max) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenC.clamp_max(self.handle(), Scalar.LONG, max, 0), self);
  }

  /**
   * {@return the elements, no greater than {@code max}}
   *
   * @param max the upper bound
   */
  default Tensor clampMax(double max) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenC.clamp_max(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(max), 0), self);
  }

  /**
   * {@return the elements, no greater than {@code max}}
   *
   * <p>{@code aten::clamp_max(Tensor self, Scalar max) -> Tensor}
   *
   * @param max the upper bound
   * @see #clamp(Tensor, Tensor)
   */
  default Tensor clampMax(Scalar max) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(max, "max");
    return Results.tensor(AtenC.clamp_max(self.handle(), max.kind(), max.bits(), max.imag()), self);
  }

  /**
   * Brings all elements of this tensor to no greater than {@code max}.
   *
   * <p>{@code aten::clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)}
   *
   * @param max the upper bound
   * @return this tensor
   * @see #clamp_(Tensor, Tensor)
   */
  default Tensor clampMax_(Tensor max) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenC.clamp_max__Tensor(self.handle(), Args.handle(max, "max")), self, max);
  }

  /**
   * Brings all elements of this tensor to no greater than {@code max}.
   *
   * @param max the upper bound
   * @return this tensor
   */
  default Tensor clampMax_(long max) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenC.clamp_max_(self.handle(), Scalar.LONG, max, 0), self);
  }

  /**
   * Brings all elements of this tensor to no greater than {@code max}.
   *
   * @param max the upper bound
   * @return this tensor
   */
  default Tensor clampMax_(double max) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenC.clamp_max_(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(max), 0), self);
  }

  /**
   * Brings all elements of this tensor to no greater than {@code max}.
   *
   * <p>{@code aten::clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)}
   *
   * @param max the upper bound
   * @return this tensor
   * @see #clamp_(Tensor, Tensor)
   */
  default Tensor clampMax_(Scalar max) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(max, "max");
    return Results.inPlace(
        AtenC.clamp_max_(self.handle(), max.kind(), max.bits(), max.imag()), self);
  }

  // A missing bound is a number of kind -1.
  private static int kind(Scalar bound) {
    return bound == null ? -1 : bound.kind();
  }

  private static long bits(Scalar bound) {
    return bound == null ? 0 : bound.bits();
  }

  private static double imag(Scalar bound) {
    return bound == null ? 0 : bound.imag();
  }
}
