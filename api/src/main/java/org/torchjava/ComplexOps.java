package org.torchjava;

import org.torchjava.nativebridge.ops.AtenA;
import org.torchjava.nativebridge.ops.AtenC;
import org.torchjava.nativebridge.ops.AtenI;
import org.torchjava.nativebridge.ops.AtenR;

/**
 * Parts, conjugates and angles of complex numbers, element by element.
 *
 * <p>{@link #real()}, {@link #imag()} and {@link #conj()} are views: they share memory with this
 * tensor and writing to one changes the other. Conjugation is lazy, as in PyTorch: it sets a mark
 * that {@link #resolveConj()} turns into values.
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
public sealed interface ComplexOps permits PointwiseOps {
  /**
   * {@return a view of the real parts; for a real tensor the tensor itself, as another Java object}
   *
   * <p>{@code aten::real(Tensor(a) self) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.real.html">torch.real</a>
   */
  default Tensor real() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenR.real(self.handle()), self);
  }

  /**
   * {@return a view of the imaginary parts}
   *
   * <p>{@code aten::imag(Tensor(a) self) -> Tensor(a)}
   *
   * @throws TorchException for a real tensor
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.imag.html">torch.imag</a>
   */
  default Tensor imag() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenI.imag(self.handle()), self);
  }

  /**
   * {@return a view with the imaginary parts negated; for a real tensor the tensor itself, as
   * another Java object}
   *
   * <p>{@code aten::conj(Tensor(a) self) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.conj.html">torch.conj</a>
   */
  default Tensor conj() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenC.conj(self.handle()), self);
  }

  /**
   * {@return the conjugates, written out}
   *
   * <p>{@code aten::conj_physical(Tensor self) -> Tensor}; the dtype is kept.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.conj_physical.html">
   *     conj_physical</a>
   */
  default Tensor conjPhysical() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenC.conj_physical(self.handle()), self);
  }

  /**
   * {@link #conjPhysical()}, written into this tensor.
   *
   * <p>{@code aten::conj_physical_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor conjPhysical_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenC.conj_physical_(self.handle()), self);
  }

  /**
   * {@return a copy without the mark of {@link #conj()}; the same tensor when it has none}
   *
   * <p>{@code aten::resolve_conj(Tensor(a) self) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.resolve_conj.html">
   *     resolve_conj</a>
   */
  default Tensor resolveConj() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenR.resolve_conj(self.handle()), self);
  }

  /**
   * {@return a copy without the mark of a lazy negation, which {@code x.conj().imag()} has}
   *
   * <p>{@code aten::resolve_neg(Tensor(a) self) -> Tensor(a)}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.resolve_neg.html">resolve_neg</a>
   */
  default Tensor resolveNeg() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenR.resolve_neg(self.handle()), self);
  }

  /**
   * {@return the angles in radians; for real elements 0, and pi for the negative ones}
   *
   * <p>{@code aten::angle(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.angle.html">torch.angle</a>
   */
  default Tensor angle() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenA.angle(self.handle()), self);
  }
}
