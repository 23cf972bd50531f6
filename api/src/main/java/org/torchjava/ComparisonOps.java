package org.torchjava;

import org.torchjava.nativebridge.ops.AtenI;

/**
 * Questions about single elements. Comparisons of tensors with tensors and numbers, logic and
 * operations on bits are in the interfaces that this one extends. No gradient is recorded.
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
public sealed interface ComparisonOps extends EqualityOps, OrderOps, LogicalOps, BitwiseOps
    permits Tensor {
  /**
   * {@return true where an element is nan}
   *
   * <p>{@code aten::isnan(Tensor self) -> Tensor}; bool in this shape; complex elements count when
   * a part does.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.isnan.html">torch.isnan</a>
   */
  default Tensor isnan() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenI.isnan(self.handle()), self);
  }

  /**
   * {@return true where an element is infinite}
   *
   * <p>{@code aten::isinf(Tensor self) -> Tensor}; bool in this shape; complex elements count when
   * a part does.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.isinf.html">torch.isinf</a>
   */
  default Tensor isinf() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenI.isinf(self.handle()), self);
  }

  /**
   * {@return true where an element is neither nan nor infinite}
   *
   * <p>{@code aten::isfinite(Tensor self) -> Tensor}; bool in this shape; complex elements count
   * when both parts do.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.isfinite.html">isfinite</a>
   */
  default Tensor isfinite() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenI.isfinite(self.handle()), self);
  }

  /**
   * {@return true where an element is positive infinity}
   *
   * <p>{@code aten::isposinf(Tensor self) -> Tensor}; bool in this shape; integers are never
   * infinite.
   *
   * @throws TorchException for a complex tensor
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.isposinf.html">isposinf</a>
   */
  default Tensor isposinf() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenI.isposinf(self.handle()), self);
  }

  /**
   * {@return true where an element is negative infinity}
   *
   * <p>{@code aten::isneginf(Tensor self) -> Tensor}; bool in this shape; integers are never
   * infinite.
   *
   * @throws TorchException for a complex tensor
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.isneginf.html">isneginf</a>
   */
  default Tensor isneginf() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenI.isneginf(self.handle()), self);
  }

  /**
   * {@return true where an element has no imaginary part}
   *
   * <p>{@code aten::isreal(Tensor self) -> Tensor}; bool in this shape; true everywhere for a real
   * tensor.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.isreal.html">torch.isreal</a>
   */
  default Tensor isreal() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenI.isreal(self.handle()), self);
  }
}
