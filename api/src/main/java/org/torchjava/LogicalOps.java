package org.torchjava;

import org.torchjava.nativebridge.ops.AtenL;

/**
 * Logic on truth values, element by element.
 *
 * <p>Tensors of every dtype are operands: zero is false and all else, nan included, is true. The
 * results are of booleans in the broadcast shape; the in-place forms keep the dtype of this tensor
 * and write 1 and 0. No gradient is recorded.
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
public sealed interface LogicalOps permits ComparisonOps {
  /**
   * {@return true where both operands are}
   *
   * <p>{@code aten::logical_and(Tensor self, Tensor other) -> Tensor}; bool in the broadcast shape.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.logical_and.html">logical_and</a>
   */
  default Tensor logicalAnd(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenL.logical_and(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@link #logicalAnd(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::logical_and_(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @param other the other operand; broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor logicalAnd_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenL.logical_and_(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return true where at least one operand is}
   *
   * <p>{@code aten::logical_or(Tensor self, Tensor other) -> Tensor}; bool in the broadcast shape.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.logical_or.html">logical_or</a>
   */
  default Tensor logicalOr(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenL.logical_or(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@link #logicalOr(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::logical_or_(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @param other the other operand; broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor logicalOr_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenL.logical_or_(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return true where exactly one operand is}
   *
   * <p>{@code aten::logical_xor(Tensor self, Tensor other) -> Tensor}; bool in the broadcast shape.
   *
   * @param other the other operand; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.logical_xor.html">logical_xor</a>
   */
  default Tensor logicalXor(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenL.logical_xor(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@link #logicalXor(Tensor)}, written into this tensor.
   *
   * <p>{@code aten::logical_xor_(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @param other the other operand; broadcast to the shape of this tensor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor logicalXor_(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenL.logical_xor_(self.handle(), Args.handle(other, "other")), self, other);
  }

  /**
   * {@return true where this tensor is zero or false}
   *
   * <p>{@code aten::logical_not(Tensor self) -> Tensor}; bool in this shape.
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.logical_not.html">logical_not</a>
   */
  default Tensor logicalNot() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenL.logical_not(self.handle()), self);
  }

  /**
   * {@link #logicalNot()}, written into this tensor.
   *
   * <p>{@code aten::logical_not_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor logicalNot_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenL.logical_not_(self.handle()), self);
  }
}
