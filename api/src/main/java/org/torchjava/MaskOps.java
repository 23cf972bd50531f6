package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenM;

/**
 * Elements replaced where a mask is true.
 *
 * <p>Every method that returns a tensor makes a new one, which belongs to the open {@link
 * TensorScope} of the thread or, without one, to the garbage collector. Threads may read one tensor
 * at the same time; a tensor that one thread writes to must not be used by another.
 *
 * <p>All methods throw {@link NullPointerException} for a null argument, which they name, and
 * {@link IllegalStateException} for a tensor that was closed. Messages of other exceptions are
 * PyTorch's.
 */
public sealed interface MaskOps permits IndexOps {
  /**
   * {@return a copy with an integer where a mask is true}
   *
   * <p>{@code aten::masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor}
   *
   * @param mask where to write, bool, broadcast to the shape of this tensor
   * @param value what to write
   * @throws TorchException for a mask that is not bool, or shapes that cannot be broadcast together
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.masked_fill.html">torch.Tensor.masked_fill</a>
   */
  default Tensor maskedFill(Tensor mask, long value) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenM.masked_fill_Scalar(self.handle(), Args.handle(mask, "mask"), Scalar.LONG, value, 0),
        self,
        mask);
  }

  /**
   * {@return a copy with a real number where a mask is true}
   *
   * <p>{@code aten::masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor}
   *
   * @param mask where to write, bool, broadcast to the shape of this tensor
   * @param value what to write
   * @throws TorchException for a mask that is not bool, or shapes that cannot be broadcast together
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.masked_fill.html">torch.Tensor.masked_fill</a>
   */
  default Tensor maskedFill(Tensor mask, double value) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenM.masked_fill_Scalar(
            self.handle(),
            Args.handle(mask, "mask"),
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(value),
            0),
        self,
        mask);
  }

  /**
   * {@return a copy with a number of any kind where a mask is true}
   *
   * <p>{@code aten::masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor}
   *
   * @param mask where to write, bool, broadcast to the shape of this tensor
   * @param value what to write
   * @throws TorchException for a mask that is not bool, or shapes that cannot be broadcast together
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.masked_fill.html">torch.Tensor.masked_fill</a>
   */
  default Tensor maskedFill(Tensor mask, Scalar value) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(value, "value");
    return Results.tensor(
        AtenM.masked_fill_Scalar(
            self.handle(), Args.handle(mask, "mask"), value.kind(), value.bits(), value.imag()),
        self,
        mask);
  }

  /**
   * {@return a copy with the value of a 0-d tensor where a mask is true}
   *
   * <p>{@code aten::masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor}
   *
   * @param mask where to write, bool, broadcast to the shape of this tensor
   * @param value what to write, 0-d
   * @throws TorchException for a mask that is not bool, or shapes that cannot be broadcast together
   * @throws TorchException if {@code value} has dimensions
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.masked_fill.html">torch.Tensor.masked_fill</a>
   */
  default Tensor maskedFill(Tensor mask, Tensor value) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenM.masked_fill_Tensor(
            self.handle(), Args.handle(mask, "mask"), Args.handle(value, "value")),
        self,
        mask,
        value);
  }

  /**
   * Writes an integer into this tensor where a mask is true.
   *
   * <p>{@code aten::masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)}
   *
   * @param mask where to write, bool, broadcast to the shape of this tensor
   * @param value what to write
   * @return this tensor
   * @throws TorchException for a mask that is not bool, or shapes that cannot be broadcast together
   * @throws TorchException if this is a leaf that requires gradients while they are recorded
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.masked_fill_.html">torch.Tensor.masked_fill_</a>
   */
  default Tensor maskedFill_(Tensor mask, long value) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenM.masked_fill__Scalar(self.handle(), Args.handle(mask, "mask"), Scalar.LONG, value, 0),
        self,
        mask);
  }

  /**
   * Writes a real number into this tensor where a mask is true.
   *
   * <p>{@code aten::masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)}
   *
   * @param mask where to write, bool, broadcast to the shape of this tensor
   * @param value what to write
   * @return this tensor
   * @throws TorchException for a mask that is not bool, or shapes that cannot be broadcast together
   * @throws TorchException if this is a leaf that requires gradients while they are recorded
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.masked_fill_.html">torch.Tensor.masked_fill_</a>
   */
  default Tensor maskedFill_(Tensor mask, double value) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenM.masked_fill__Scalar(
            self.handle(),
            Args.handle(mask, "mask"),
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(value),
            0),
        self,
        mask);
  }

  /**
   * Writes a number of any kind into this tensor where a mask is true.
   *
   * <p>{@code aten::masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)}
   *
   * @param mask where to write, bool, broadcast to the shape of this tensor
   * @param value what to write
   * @return this tensor
   * @throws TorchException for a mask that is not bool, or shapes that cannot be broadcast together
   * @throws TorchException if this is a leaf that requires gradients while they are recorded
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.masked_fill_.html">torch.Tensor.masked_fill_</a>
   */
  default Tensor maskedFill_(Tensor mask, Scalar value) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(value, "value");
    return Results.inPlace(
        AtenM.masked_fill__Scalar(
            self.handle(), Args.handle(mask, "mask"), value.kind(), value.bits(), value.imag()),
        self,
        mask);
  }

  /**
   * Writes the value of a 0-d tensor into this tensor where a mask is true.
   *
   * <p>{@code aten::masked_fill_.Tensor(Tensor(a!) self, Tensor mask, Tensor value) -> Tensor(a!)}
   *
   * @param mask where to write, bool, broadcast to the shape of this tensor
   * @param value what to write, 0-d
   * @return this tensor
   * @throws TorchException for a mask that is not bool, or shapes that cannot be broadcast together
   * @throws TorchException if this is a leaf that requires gradients while they are recorded
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.masked_fill_.html">torch.Tensor.masked_fill_</a>
   */
  default Tensor maskedFill_(Tensor mask, Tensor value) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenM.masked_fill__Tensor(
            self.handle(), Args.handle(mask, "mask"), Args.handle(value, "value")),
        self,
        mask,
        value);
  }

  /**
   * {@return a copy with the elements of another tensor, one after the other, where a mask is true}
   *
   * <p>{@code aten::masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor}
   *
   * @param mask where to write, bool, broadcast to the shape of this tensor
   * @param source the elements, taken in order; at least as many as the mask has true elements
   * @throws TorchException for a mask that is not bool, or shapes that cannot be broadcast together
   * @throws TorchException if there are too few elements
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.masked_scatter.html">torch.Tensor.masked_scatter</a>
   */
  default Tensor maskedScatter(Tensor mask, Tensor source) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenM.masked_scatter(
            self.handle(), Args.handle(mask, "mask"), Args.handle(source, "source")),
        self,
        mask,
        source);
  }

  /**
   * Writes the elements of another tensor, one after the other, where a mask is true.
   *
   * <p>{@code aten::masked_scatter_(Tensor(a!) self, Tensor mask, Tensor source) -> Tensor(a!)}
   *
   * @param mask where to write, bool, broadcast to the shape of this tensor
   * @param source the elements, taken in order; at least as many as the mask has true elements
   * @return this tensor
   * @throws TorchException for a mask that is not bool, or shapes that cannot be broadcast together
   * @throws TorchException if there are too few elements
   * @throws TorchException if this is a leaf that requires gradients while they are recorded
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.masked_scatter_.html">torch.Tensor.masked_scatter_</a>
   */
  default Tensor maskedScatter_(Tensor mask, Tensor source) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenM.masked_scatter_(
            self.handle(), Args.handle(mask, "mask"), Args.handle(source, "source")),
        self,
        mask,
        source);
  }
}
