package org.torchjava;

import org.torchjava.nativebridge.ops.AtenD;
import org.torchjava.nativebridge.ops.AtenE;
import org.torchjava.nativebridge.ops.AtenI;
import org.torchjava.nativebridge.ops.AtenL;
import org.torchjava.nativebridge.ops.AtenM;
import org.torchjava.nativebridge.ops.AtenP;

/**
 * Error, gamma and Bessel functions, element by element.
 *
 * <p>Integers and booleans give the default dtype; complex tensors raise {@link
 * UnsupportedOperationException}. In-place forms fail on integers.
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
public sealed interface SpecialFunctionOps permits PointwiseOps {
  /**
   * {@return the error function}
   *
   * <p>{@code aten::erf(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.erf.html">torch.erf</a>
   */
  default Tensor erf() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenE.erf(self.handle()), self);
  }

  /**
   * {@link #erf()}, written into this tensor.
   *
   * <p>{@code aten::erf_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor erf_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenE.erf_(self.handle()), self);
  }

  /**
   * {@return one minus the error function, exact for great arguments too}
   *
   * <p>{@code aten::erfc(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.erfc.html">torch.erfc</a>
   */
  default Tensor erfc() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenE.erfc(self.handle()), self);
  }

  /**
   * {@link #erfc()}, written into this tensor.
   *
   * <p>{@code aten::erfc_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor erfc_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenE.erfc_(self.handle()), self);
  }

  /**
   * {@return the inverse of the error function, on -1 to 1}
   *
   * <p>{@code aten::erfinv(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.erfinv.html">torch.erfinv</a>
   */
  default Tensor erfinv() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenE.erfinv(self.handle()), self);
  }

  /**
   * {@link #erfinv()}, written into this tensor.
   *
   * <p>{@code aten::erfinv_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor erfinv_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenE.erfinv_(self.handle()), self);
  }

  /**
   * {@return the logarithms of the absolute values of the gamma function}
   *
   * <p>{@code aten::lgamma(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.lgamma.html">torch.lgamma</a>
   */
  default Tensor lgamma() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenL.lgamma(self.handle()), self);
  }

  /**
   * {@link #lgamma()}, written into this tensor.
   *
   * <p>{@code aten::lgamma_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor lgamma_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenL.lgamma_(self.handle()), self);
  }

  /**
   * {@return the derivative of {@link #lgamma()}}
   *
   * <p>{@code aten::digamma(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.digamma.html">digamma</a>
   */
  default Tensor digamma() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenD.digamma(self.handle()), self);
  }

  /**
   * {@link #digamma()}, written into this tensor.
   *
   * <p>{@code aten::digamma_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor digamma_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenD.digamma_(self.handle()), self);
  }

  /**
   * {@return the modified Bessel function of the first kind of order 0}
   *
   * <p>{@code aten::i0(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.i0.html">torch.i0</a>
   */
  default Tensor i0() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenI.i0(self.handle()), self);
  }

  /**
   * {@link #i0()}, written into this tensor.
   *
   * <p>{@code aten::i0_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor i0_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenI.i0_(self.handle()), self);
  }

  /**
   * {@return the n-th derivative of {@link #digamma()}}
   *
   * <p>{@code aten::polygamma(int n, Tensor self) -> Tensor}; integers and booleans give the
   * default dtype.
   *
   * @param n the order, not negative
   * @throws TorchException if {@code n} is negative
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.polygamma.html">polygamma</a>
   */
  default Tensor polygamma(long n) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenP.polygamma(n, self.handle()), self);
  }

  /**
   * {@link #polygamma(long)}, written into this tensor.
   *
   * <p>{@code aten::polygamma_(Tensor(a!) self, int n) -> Tensor(a!)}
   *
   * @param n the order, not negative
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor polygamma_(long n) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenP.polygamma_(self.handle(), n), self);
  }

  /**
   * {@return the logarithms of the multivariate gamma function}
   *
   * <p>{@code aten::mvlgamma(Tensor self, int p) -> Tensor}; integers and booleans give the default
   * dtype.
   *
   * @param p the number of dimensions, at least 1
   * @throws TorchException if {@code p} is less than 1
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.mvlgamma.html">mvlgamma</a>
   */
  default Tensor mvlgamma(long p) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenM.mvlgamma(self.handle(), p), self);
  }

  /**
   * {@return the regularized lower incomplete gamma function}
   *
   * <p>{@code aten::igamma(Tensor self, Tensor other) -> Tensor}; floating-point operands, promoted
   * to a common dtype.
   *
   * @param other the upper limit of the integral; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @throws UnsupportedOperationException for integers
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.igamma.html">torch.igamma</a>
   */
  default Tensor igamma(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenI.igamma(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@link #igamma(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::igamma_(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @param other the other operand; broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor igamma_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenI.igamma_(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return the regularized upper incomplete gamma function, one minus {@link #igamma(Tensor)}}
   *
   * <p>{@code aten::igammac(Tensor self, Tensor other) -> Tensor}; floating-point operands,
   * promoted to a common dtype.
   *
   * @param other the lower limit of the integral; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @throws UnsupportedOperationException for integers
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.igammac.html">igammac</a>
   */
  default Tensor igammac(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenI.igammac(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@link #igammac(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::igammac_(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @param other the other operand; broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor igammac_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenI.igammac_(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return {@code log(self / (1 - self))}, the inverse of the sigmoid}
   *
   * <p>{@code aten::logit(Tensor self, float? eps=None) -> Tensor}; integers and booleans give the
   * default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.logit.html">torch.logit</a>
   */
  default Tensor logit() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenL.logit(self.handle(), false, 0), self);
  }

  /**
   * {@link #logit()}, written into this tensor.
   *
   * <p>{@code aten::logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor logit_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenL.logit_(self.handle(), false, 0), self);
  }

  /**
   * {@return {@link #logit()} away from the borders}
   *
   * <p>{@code aten::logit(Tensor self, float? eps=None) -> Tensor}
   *
   * @param eps the elements are brought between {@code eps} and {@code 1 - eps} first
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.logit.html">torch.logit</a>
   */
  default Tensor logit(double eps) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenL.logit(self.handle(), true, eps), self);
  }

  /**
   * {@link #logit(double)}, written into this tensor.
   *
   * <p>{@code aten::logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)}
   *
   * @param eps the elements are brought between {@code eps} and {@code 1 - eps} first
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor logit_(double eps) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenL.logit_(self.handle(), true, eps), self);
  }
}
