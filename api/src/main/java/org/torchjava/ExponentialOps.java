package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenE;
import org.torchjava.nativebridge.ops.AtenF;
import org.torchjava.nativebridge.ops.AtenL;
import org.torchjava.nativebridge.ops.AtenX;

/**
 * Exponentials and logarithms, element by element.
 *
 * <p>Integers and booleans give the default dtype; outside of their domains logarithms are nan, and
 * at the border infinite, as in IEEE 754. In-place forms fail on integers.
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
public sealed interface ExponentialOps permits PointwiseOps {
  /**
   * {@return e raised to the elements}
   *
   * <p>{@code aten::exp(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.exp.html">torch.exp</a>
   */
  default Tensor exp() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenE.exp(self.handle()), self);
  }

  /**
   * {@link #exp()}, written into this tensor.
   *
   * <p>{@code aten::exp_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor exp_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenE.exp_(self.handle()), self);
  }

  /**
   * {@return 2 raised to the elements}
   *
   * <p>{@code aten::exp2(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.exp2.html">torch.exp2</a>
   */
  default Tensor exp2() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenE.exp2(self.handle()), self);
  }

  /**
   * {@link #exp2()}, written into this tensor.
   *
   * <p>{@code aten::exp2_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor exp2_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenE.exp2_(self.handle()), self);
  }

  /**
   * {@return e raised to the elements, minus 1, exact near 0 too}
   *
   * <p>{@code aten::expm1(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.expm1.html">torch.expm1</a>
   */
  default Tensor expm1() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenE.expm1(self.handle()), self);
  }

  /**
   * {@link #expm1()}, written into this tensor.
   *
   * <p>{@code aten::expm1_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor expm1_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenE.expm1_(self.handle()), self);
  }

  /**
   * {@return the natural logarithms}
   *
   * <p>{@code aten::log(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.log.html">torch.log</a>
   */
  default Tensor log() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenL.log(self.handle()), self);
  }

  /**
   * {@link #log()}, written into this tensor.
   *
   * <p>{@code aten::log_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor log_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenL.log_(self.handle()), self);
  }

  /**
   * {@return the logarithms to base 2}
   *
   * <p>{@code aten::log2(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.log2.html">torch.log2</a>
   */
  default Tensor log2() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenL.log2(self.handle()), self);
  }

  /**
   * {@link #log2()}, written into this tensor.
   *
   * <p>{@code aten::log2_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor log2_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenL.log2_(self.handle()), self);
  }

  /**
   * {@return the logarithms to base 10}
   *
   * <p>{@code aten::log10(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.log10.html">torch.log10</a>
   */
  default Tensor log10() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenL.log10(self.handle()), self);
  }

  /**
   * {@link #log10()}, written into this tensor.
   *
   * <p>{@code aten::log10_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor log10_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenL.log10_(self.handle()), self);
  }

  /**
   * {@return the natural logarithms of the elements plus 1, exact near 0 too}
   *
   * <p>{@code aten::log1p(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.log1p.html">torch.log1p</a>
   */
  default Tensor log1p() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenL.log1p(self.handle()), self);
  }

  /**
   * {@link #log1p()}, written into this tensor.
   *
   * <p>{@code aten::log1p_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor log1p_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenL.log1p_(self.handle()), self);
  }

  /**
   * {@return {@code log(exp(self) + exp(other))} without overflow}
   *
   * <p>{@code aten::logaddexp(Tensor self, Tensor other) -> Tensor}; floating-point operands,
   * promoted to a common dtype.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @throws UnsupportedOperationException for integers
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.logaddexp.html">logaddexp</a>
   */
  default Tensor logaddexp(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenL.logaddexp(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return {@code log2(2^self + 2^other)} without overflow}
   *
   * <p>{@code aten::logaddexp2(Tensor self, Tensor other) -> Tensor}; floating-point operands,
   * promoted to a common dtype.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @throws UnsupportedOperationException for integers
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.logaddexp2.html">logaddexp2</a>
   */
  default Tensor logaddexp2(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenL.logaddexp2(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return {@code self * log(other)}, and 0 where this tensor is 0}
   *
   * <p>{@code aten::xlogy.Tensor(Tensor self, Tensor other) -> Tensor}; integers and booleans give
   * the default dtype.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.xlogy.html">torch.xlogy</a>
   */
  default Tensor xlogy(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenX.xlogy_Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return {@link #xlogy(Tensor)} with an integer}
   *
   * @param other the number
   */
  default Tensor xlogy(long other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenX.xlogy_Scalar_Other(self.handle(), Scalar.LONG, other, 0), self);
  }

  /**
   * {@return {@link #xlogy(Tensor)} with a real number}
   *
   * @param other the number
   */
  default Tensor xlogy(double other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenX.xlogy_Scalar_Other(
            self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(other), 0),
        self);
  }

  /**
   * {@return {@link #xlogy(Tensor)} with a number of any kind}
   *
   * <p>{@code aten::xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor}
   *
   * @param other the number
   */
  default Tensor xlogy(Scalar other) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(other, "other");
    return Results.tensor(
        AtenX.xlogy_Scalar_Other(self.handle(), other.kind(), other.bits(), other.imag()), self);
  }

  /**
   * {@link #xlogy(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @param other the other operand; the shapes are broadcast together
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor xlogy_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenX.xlogy__Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return {@code self * 2^other}}
   *
   * <p>{@code aten::ldexp.Tensor(Tensor self, Tensor other) -> Tensor}; integers and booleans give
   * the default dtype.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.ldexp.html">torch.ldexp</a>
   */
  default Tensor ldexp(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenL.ldexp_Tensor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@link #ldexp(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @param other the other operand; the shapes are broadcast together
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor ldexp_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenL.ldexp_(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return mantissas and binary exponents of the elements}
   *
   * <p>{@code aten::frexp.Tensor(Tensor self) -> (Tensor mantissa, Tensor exponent)};
   * floating-point tensors.
   *
   * @throws TorchException for other dtypes
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.frexp.html">torch.frexp</a>
   */
  default FrexpResult frexp() {
    Tensor self = (Tensor) this;
    long[] out = new long[2];
    int status = AtenF.frexp_Tensor(self.handle(), out);
    Tensor[] results = Results.tuple(status, out, 2, self);
    return new FrexpResult(results[0], results[1]);
  }
}
