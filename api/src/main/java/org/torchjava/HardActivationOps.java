package org.torchjava;

import org.torchjava.nativebridge.ops.AtenH;
import org.torchjava.nativebridge.ops.AtenR;
import org.torchjava.nativebridge.ops.AtenS;
import org.torchjava.nativebridge.ops.AtenT;

/**
 * Activation functions made of straight pieces, element by element.
 *
 * <p>Each takes floating-point tensors and keeps their dtype.
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
public sealed interface HardActivationOps permits ActivationOps {
  /**
   * {@return the elements between 0 and 6, and the nearer bound outside}
   *
   * <p>{@code aten::relu6(Tensor self) -> Tensor}; integers too.
   *
   * @throws TorchException for booleans
   * @throws UnsupportedOperationException for complex tensors
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.relu6.html">
   *     relu6</a>
   */
  default Tensor relu6() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenR.relu6(self.handle()), self);
  }

  /**
   * {@link #relu6()}, written into this tensor.
   *
   * <p>{@code aten::relu6_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor relu6_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenR.relu6_(self.handle()), self);
  }

  /**
   * {@return the elements between -1 and 1, and the nearer bound outside}
   *
   * <p>{@code aten::hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor}; integers
   * too.
   *
   * @throws TorchException for booleans
   * @throws UnsupportedOperationException for complex tensors
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.hardtanh.html">
   *     hardtanh</a>
   */
  default Tensor hardtanh() {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenH.hardtanh(self.handle(), Scalar.LONG, -1, 0, Scalar.LONG, 1, 0), self);
  }

  /**
   * {@return the elements between two bounds, and the nearer bound outside}
   *
   * <p>{@code aten::hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor}; integers
   * too.
   *
   * @param minVal the lower bound
   * @param maxVal the upper bound
   * @throws TorchException for booleans
   * @throws UnsupportedOperationException for complex tensors
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.hardtanh.html">
   *     hardtanh</a>
   */
  default Tensor hardtanh(double minVal, double maxVal) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenH.hardtanh(
            self.handle(),
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(minVal),
            0,
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(maxVal),
            0),
        self);
  }

  /**
   * {@link #hardtanh()}, written into this tensor.
   *
   * <p>{@code aten::hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor hardtanh_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenH.hardtanh_(self.handle(), Scalar.LONG, -1, 0, Scalar.LONG, 1, 0), self);
  }

  /**
   * {@link #hardtanh(double, double)}, written into this tensor.
   *
   * <p>{@code aten::hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) -> Tensor(a!)}
   *
   * @param minVal the lower bound
   * @param maxVal the upper bound
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor hardtanh_(double minVal, double maxVal) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenH.hardtanh_(
            self.handle(),
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(minVal),
            0,
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(maxVal),
            0),
        self);
  }

  /**
   * {@return {@code relu6(self + 3) / 6}}
   *
   * <p>{@code aten::hardsigmoid(Tensor self) -> Tensor}
   *
   * @throws UnsupportedOperationException for integers and booleans
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.hardsigmoid.html">
   *     hardsigmoid</a>
   */
  default Tensor hardsigmoid() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenH.hardsigmoid(self.handle()), self);
  }

  /**
   * {@link #hardsigmoid()}, written into this tensor.
   *
   * <p>{@code aten::hardsigmoid_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor hardsigmoid_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenH.hardsigmoid_(self.handle()), self);
  }

  /**
   * {@return {@code self * relu6(self + 3) / 6}}
   *
   * <p>{@code aten::hardswish(Tensor self) -> Tensor}
   *
   * @throws UnsupportedOperationException for integers and booleans
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.hardswish.html">
   *     hardswish</a>
   */
  default Tensor hardswish() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenH.hardswish(self.handle()), self);
  }

  /**
   * {@link #hardswish()}, written into this tensor.
   *
   * <p>{@code aten::hardswish_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor hardswish_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenH.hardswish_(self.handle()), self);
  }

  /**
   * {@return the elements, and 0 where their magnitude is at most 0.5}
   *
   * <p>{@code aten::hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor}
   *
   * @throws UnsupportedOperationException for integers and booleans
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.hardshrink.html">
   *     hardshrink</a>
   */
  default Tensor hardshrink() {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenH.hardshrink(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(0.5), 0), self);
  }

  /**
   * {@return the elements, and 0 where their magnitude is at most {@code lambd}}
   *
   * <p>{@code aten::hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor}
   *
   * @param lambd the magnitude below which an element becomes 0
   * @throws UnsupportedOperationException for integers and booleans
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.hardshrink.html">
   *     hardshrink</a>
   */
  default Tensor hardshrink(double lambd) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenH.hardshrink(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(lambd), 0), self);
  }

  /**
   * {@return the elements moved toward 0 by 0.5, and 0 for the smaller ones}
   *
   * <p>{@code aten::softshrink(Tensor self, Scalar lambd=0.5) -> Tensor}
   *
   * @throws UnsupportedOperationException for integers and booleans
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.softshrink.html">
   *     softshrink</a>
   */
  default Tensor softshrink() {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenS.softshrink(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(0.5), 0), self);
  }

  /**
   * {@return the elements moved toward 0 by {@code lambd}, and 0 for the smaller ones}
   *
   * <p>{@code aten::softshrink(Tensor self, Scalar lambd=0.5) -> Tensor}
   *
   * @param lambd how far to move, not negative
   * @throws UnsupportedOperationException for integers and booleans
   * @throws TorchException if {@code lambd} is negative
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.softshrink.html">
   *     softshrink</a>
   */
  default Tensor softshrink(double lambd) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenS.softshrink(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(lambd), 0), self);
  }

  /**
   * {@return the elements above a threshold, and a value for the others}
   *
   * <p>{@code aten::threshold(Tensor self, Scalar threshold, Scalar value) -> Tensor}; integers
   * too.
   *
   * @param threshold which elements stay: those above it
   * @param value what the others become
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.threshold.html">
   *     threshold</a>
   */
  default Tensor threshold(double threshold, double value) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenT.threshold(
            self.handle(),
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(threshold),
            0,
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(value),
            0),
        self);
  }

  /**
   * {@link #threshold(double, double)}, written into this tensor.
   *
   * <p>{@code aten::threshold_(Tensor(a!) self, Scalar threshold, Scalar value) -> Tensor(a!)}
   *
   * @param threshold which elements stay: those above it
   * @param value what the others become
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor threshold_(double threshold, double value) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenT.threshold_(
            self.handle(),
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(threshold),
            0,
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(value),
            0),
        self);
  }
}
