package org.torchjava;

import org.torchjava.nativebridge.ops.AtenA;
import org.torchjava.nativebridge.ops.AtenC;
import org.torchjava.nativebridge.ops.AtenS;
import org.torchjava.nativebridge.ops.AtenT;

/**
 * Hyperbolic functions and their inverses, element by element.
 *
 * <p>Integers and booleans give the default dtype; arguments outside of a function's domain give
 * nan. In-place forms fail on integers.
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
public sealed interface HyperbolicOps permits PointwiseOps {
  /**
   * {@return the hyperbolic sines}
   *
   * <p>{@code aten::sinh(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.sinh.html">torch.sinh</a>
   */
  default Tensor sinh() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenS.sinh(self.handle()), self);
  }

  /**
   * {@link #sinh()}, written into this tensor.
   *
   * <p>{@code aten::sinh_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor sinh_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenS.sinh_(self.handle()), self);
  }

  /**
   * {@return the hyperbolic cosines}
   *
   * <p>{@code aten::cosh(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.cosh.html">torch.cosh</a>
   */
  default Tensor cosh() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenC.cosh(self.handle()), self);
  }

  /**
   * {@link #cosh()}, written into this tensor.
   *
   * <p>{@code aten::cosh_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor cosh_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenC.cosh_(self.handle()), self);
  }

  /**
   * {@return the hyperbolic tangents}
   *
   * <p>{@code aten::tanh(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tanh.html">torch.tanh</a>
   */
  default Tensor tanh() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenT.tanh(self.handle()), self);
  }

  /**
   * {@link #tanh()}, written into this tensor.
   *
   * <p>{@code aten::tanh_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor tanh_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenT.tanh_(self.handle()), self);
  }

  /**
   * {@return the inverse hyperbolic sines}
   *
   * <p>{@code aten::asinh(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.asinh.html">torch.asinh</a>
   */
  default Tensor asinh() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenA.asinh(self.handle()), self);
  }

  /**
   * {@link #asinh()}, written into this tensor.
   *
   * <p>{@code aten::asinh_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor asinh_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenA.asinh_(self.handle()), self);
  }

  /**
   * {@return the inverse hyperbolic cosines}
   *
   * <p>{@code aten::acosh(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.acosh.html">torch.acosh</a>
   */
  default Tensor acosh() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenA.acosh(self.handle()), self);
  }

  /**
   * {@link #acosh()}, written into this tensor.
   *
   * <p>{@code aten::acosh_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor acosh_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenA.acosh_(self.handle()), self);
  }

  /**
   * {@return the inverse hyperbolic tangents}
   *
   * <p>{@code aten::atanh(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.atanh.html">torch.atanh</a>
   */
  default Tensor atanh() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenA.atanh(self.handle()), self);
  }

  /**
   * {@link #atanh()}, written into this tensor.
   *
   * <p>{@code aten::atanh_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor atanh_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenA.atanh_(self.handle()), self);
  }
}
