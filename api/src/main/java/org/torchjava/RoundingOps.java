package org.torchjava;

import org.torchjava.nativebridge.ops.AtenC;
import org.torchjava.nativebridge.ops.AtenF;
import org.torchjava.nativebridge.ops.AtenR;
import org.torchjava.nativebridge.ops.AtenT;

/**
 * Rounding, element by element, in this shape.
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
public sealed interface RoundingOps permits PointwiseOps {
  /**
   * {@return the smallest whole numbers that are not less}
   *
   * <p>{@code aten::ceil(Tensor self) -> Tensor}; the dtype is kept; integers are copied.
   *
   * @throws UnsupportedOperationException for booleans and complex tensors
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.ceil.html">torch.ceil</a>
   */
  default Tensor ceil() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenC.ceil(self.handle()), self);
  }

  /**
   * {@link #ceil()}, written into this tensor.
   *
   * <p>{@code aten::ceil_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor ceil_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenC.ceil_(self.handle()), self);
  }

  /**
   * {@return the largest whole numbers that are not greater}
   *
   * <p>{@code aten::floor(Tensor self) -> Tensor}; the dtype is kept; integers are copied.
   *
   * @throws UnsupportedOperationException for booleans and complex tensors
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.floor.html">torch.floor</a>
   */
  default Tensor floor() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenF.floor(self.handle()), self);
  }

  /**
   * {@link #floor()}, written into this tensor.
   *
   * <p>{@code aten::floor_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor floor_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenF.floor_(self.handle()), self);
  }

  /**
   * {@return the elements without their fractions}
   *
   * <p>{@code aten::trunc(Tensor self) -> Tensor}; the dtype is kept; integers are copied.
   *
   * @throws UnsupportedOperationException for booleans and complex tensors
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.trunc.html">torch.trunc</a>
   */
  default Tensor trunc() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenT.trunc(self.handle()), self);
  }

  /**
   * {@link #trunc()}, written into this tensor.
   *
   * <p>{@code aten::trunc_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor trunc_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenT.trunc_(self.handle()), self);
  }

  /**
   * {@return the fractions of the elements, with their signs}
   *
   * <p>{@code aten::frac(Tensor self) -> Tensor}; floating-point tensors.
   *
   * @throws UnsupportedOperationException for other dtypes
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.frac.html">torch.frac</a>
   */
  default Tensor frac() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenF.frac(self.handle()), self);
  }

  /**
   * {@link #frac()}, written into this tensor.
   *
   * <p>{@code aten::frac_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor frac_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenF.frac_(self.handle()), self);
  }

  /**
   * {@return the nearest whole numbers, and the even ones of two equally near}
   *
   * <p>{@code aten::round(Tensor self) -> Tensor}; the dtype is kept; integers are copied.
   *
   * @throws UnsupportedOperationException for booleans and complex tensors
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.round.html">torch.round</a>
   */
  default Tensor round() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenR.round(self.handle()), self);
  }

  /**
   * {@link #round()}, written into this tensor.
   *
   * <p>{@code aten::round_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor round_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenR.round_(self.handle()), self);
  }

  /**
   * {@return the elements rounded to a number of decimal places}
   *
   * @param decimals how many decimal places to keep; negative ones round to tens, hundreds and so
   *     on
   */
  default Tensor round(long decimals) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenR.round_decimals(self.handle(), decimals), self);
  }

  /**
   * {@link #round(long)}, written into this tensor.
   *
   * @param decimals how many decimal places to keep; negative ones round to tens, hundreds and so
   *     on
   * @return this tensor
   */
  default Tensor round_(long decimals) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenR.round__decimals(self.handle(), decimals), self);
  }
}
