package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenA;
import org.torchjava.nativebridge.ops.AtenL;

/**
 * Sums of products and quotients in one step, and linear interpolation, element by element.
 *
 * <p>All operands are broadcast together and their dtypes promoted to a common one.
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
public sealed interface FusedArithmeticOps permits ArithmeticOps {
  /**
   * {@return this tensor plus {@code tensor1 * tensor2}}
   *
   * <p>{@code aten::addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) ->
   * Tensor}; the dtypes are promoted to a common one.
   *
   * @param tensor1 the first factor, or the dividend
   * @param tensor2 the second factor, or the divisor
   * @throws TorchException if the shapes cannot be broadcast together
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.addcmul.html">addcmul</a>
   */
  default Tensor addcmul(Tensor tensor1, Tensor tensor2) {
    return addcmul(tensor1, tensor2, Scalar.of(1));
  }

  /**
   * {@return this tensor plus {@code value * tensor1 * tensor2}}
   *
   * @param tensor1 the first factor, or the dividend
   * @param tensor2 the second factor, or the divisor
   * @param value the factor of the product or quotient
   */
  default Tensor addcmul(Tensor tensor1, Tensor tensor2, long value) {
    return addcmul(tensor1, tensor2, Scalar.of(value));
  }

  /**
   * {@return this tensor plus {@code value * tensor1 * tensor2}}
   *
   * @param tensor1 the first factor, or the dividend
   * @param tensor2 the second factor, or the divisor
   * @param value the factor of the product or quotient
   */
  default Tensor addcmul(Tensor tensor1, Tensor tensor2, double value) {
    return addcmul(tensor1, tensor2, Scalar.of(value));
  }

  /**
   * {@return this tensor plus {@code value * tensor1 * tensor2}}
   *
   * <p>{@code aten::addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) ->
   * Tensor}
   *
   * @param tensor1 the first factor, or the dividend
   * @param tensor2 the second factor, or the divisor
   * @param value the factor of the product or quotient
   * @throws TorchException if the shapes cannot be broadcast together
   * @see #addcmul(Tensor, Tensor)
   */
  default Tensor addcmul(Tensor tensor1, Tensor tensor2, Scalar value) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(value, "value");
    return Results.tensor(
        AtenA.addcmul(
            self.handle(),
            Args.handle(tensor1, "tensor1"),
            Args.handle(tensor2, "tensor2"),
            value.kind(),
            value.bits(),
            value.imag()),
        self,
        tensor1,
        tensor2);
  }

  /**
   * Adds {@code tensor1 * tensor2} to this tensor.
   *
   * <p>{@code aten::addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) ->
   * Tensor(a!)}
   *
   * @param tensor1 the first factor, or the dividend
   * @param tensor2 the second factor, or the divisor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor addcmul_(Tensor tensor1, Tensor tensor2) {
    return addcmul_(tensor1, tensor2, Scalar.of(1));
  }

  /**
   * Adds {@code value * tensor1 * tensor2} to this tensor.
   *
   * @param tensor1 the first factor, or the dividend
   * @param tensor2 the second factor, or the divisor
   * @param value the factor of the product or quotient
   * @return this tensor
   */
  default Tensor addcmul_(Tensor tensor1, Tensor tensor2, long value) {
    return addcmul_(tensor1, tensor2, Scalar.of(value));
  }

  /**
   * Adds {@code value * tensor1 * tensor2} to this tensor.
   *
   * @param tensor1 the first factor, or the dividend
   * @param tensor2 the second factor, or the divisor
   * @param value the factor of the product or quotient
   * @return this tensor
   */
  default Tensor addcmul_(Tensor tensor1, Tensor tensor2, double value) {
    return addcmul_(tensor1, tensor2, Scalar.of(value));
  }

  /**
   * Adds {@code value * tensor1 * tensor2} to this tensor.
   *
   * <p>{@code aten::addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) ->
   * Tensor(a!)}
   *
   * @param tensor1 the first factor, or the dividend
   * @param tensor2 the second factor, or the divisor
   * @param value the factor of the product or quotient
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   * @see #addcmul_(Tensor, Tensor)
   */
  default Tensor addcmul_(Tensor tensor1, Tensor tensor2, Scalar value) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(value, "value");
    return Results.inPlace(
        AtenA.addcmul_(
            self.handle(),
            Args.handle(tensor1, "tensor1"),
            Args.handle(tensor2, "tensor2"),
            value.kind(),
            value.bits(),
            value.imag()),
        self,
        tensor1,
        tensor2);
  }

  /**
   * {@return this tensor plus {@code tensor1 / tensor2}}
   *
   * <p>{@code aten::addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) ->
   * Tensor}; this operator does not divide integers by integers.
   *
   * @param tensor1 the first factor, or the dividend
   * @param tensor2 the second factor, or the divisor
   * @throws TorchException if the shapes cannot be broadcast together, or for integers by integers
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.addcdiv.html">addcdiv</a>
   */
  default Tensor addcdiv(Tensor tensor1, Tensor tensor2) {
    return addcdiv(tensor1, tensor2, Scalar.of(1));
  }

  /**
   * {@return this tensor plus {@code value * tensor1 / tensor2}}
   *
   * @param tensor1 the first factor, or the dividend
   * @param tensor2 the second factor, or the divisor
   * @param value the factor of the product or quotient
   */
  default Tensor addcdiv(Tensor tensor1, Tensor tensor2, long value) {
    return addcdiv(tensor1, tensor2, Scalar.of(value));
  }

  /**
   * {@return this tensor plus {@code value * tensor1 / tensor2}}
   *
   * @param tensor1 the first factor, or the dividend
   * @param tensor2 the second factor, or the divisor
   * @param value the factor of the product or quotient
   */
  default Tensor addcdiv(Tensor tensor1, Tensor tensor2, double value) {
    return addcdiv(tensor1, tensor2, Scalar.of(value));
  }

  /**
   * {@return this tensor plus {@code value * tensor1 / tensor2}}
   *
   * <p>{@code aten::addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) ->
   * Tensor}
   *
   * @param tensor1 the first factor, or the dividend
   * @param tensor2 the second factor, or the divisor
   * @param value the factor of the product or quotient
   * @throws TorchException if the shapes cannot be broadcast together, or for integers by integers
   * @see #addcdiv(Tensor, Tensor)
   */
  default Tensor addcdiv(Tensor tensor1, Tensor tensor2, Scalar value) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(value, "value");
    return Results.tensor(
        AtenA.addcdiv(
            self.handle(),
            Args.handle(tensor1, "tensor1"),
            Args.handle(tensor2, "tensor2"),
            value.kind(),
            value.bits(),
            value.imag()),
        self,
        tensor1,
        tensor2);
  }

  /**
   * Adds {@code tensor1 / tensor2} to this tensor.
   *
   * <p>{@code aten::addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) ->
   * Tensor(a!)}
   *
   * @param tensor1 the first factor, or the dividend
   * @param tensor2 the second factor, or the divisor
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor addcdiv_(Tensor tensor1, Tensor tensor2) {
    return addcdiv_(tensor1, tensor2, Scalar.of(1));
  }

  /**
   * Adds {@code value * tensor1 / tensor2} to this tensor.
   *
   * @param tensor1 the first factor, or the dividend
   * @param tensor2 the second factor, or the divisor
   * @param value the factor of the product or quotient
   * @return this tensor
   */
  default Tensor addcdiv_(Tensor tensor1, Tensor tensor2, long value) {
    return addcdiv_(tensor1, tensor2, Scalar.of(value));
  }

  /**
   * Adds {@code value * tensor1 / tensor2} to this tensor.
   *
   * @param tensor1 the first factor, or the dividend
   * @param tensor2 the second factor, or the divisor
   * @param value the factor of the product or quotient
   * @return this tensor
   */
  default Tensor addcdiv_(Tensor tensor1, Tensor tensor2, double value) {
    return addcdiv_(tensor1, tensor2, Scalar.of(value));
  }

  /**
   * Adds {@code value * tensor1 / tensor2} to this tensor.
   *
   * <p>{@code aten::addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) ->
   * Tensor(a!)}
   *
   * @param tensor1 the first factor, or the dividend
   * @param tensor2 the second factor, or the divisor
   * @param value the factor of the product or quotient
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   * @see #addcdiv_(Tensor, Tensor)
   */
  default Tensor addcdiv_(Tensor tensor1, Tensor tensor2, Scalar value) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(value, "value");
    return Results.inPlace(
        AtenA.addcdiv_(
            self.handle(),
            Args.handle(tensor1, "tensor1"),
            Args.handle(tensor2, "tensor2"),
            value.kind(),
            value.bits(),
            value.imag()),
        self,
        tensor1,
        tensor2);
  }

  /**
   * {@return the interpolation {@code self + weight * (end - self)}}
   *
   * <p>{@code aten::lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor}; floating-point
   * and complex tensors of one dtype.
   *
   * @param end where a weight of 1 leads
   * @param weight how far to go from this tensor, where the weight is 0, to {@code end}
   * @throws TorchException if the shapes cannot be broadcast together or the dtypes differ
   * @throws UnsupportedOperationException for integers
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.lerp.html">torch.lerp</a>
   */
  default Tensor lerp(Tensor end, Tensor weight) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenL.lerp_Tensor(self.handle(), Args.handle(end, "end"), Args.handle(weight, "weight")),
        self,
        end,
        weight);
  }

  /**
   * {@return the interpolation {@code self + weight * (end - self)}}
   *
   * @param end where a weight of 1 leads
   * @param weight how far to go from this tensor, where the weight is 0, to {@code end}
   */
  default Tensor lerp(Tensor end, double weight) {
    return lerp(end, Scalar.of(weight));
  }

  /**
   * {@return the interpolation {@code self + weight * (end - self)}}
   *
   * <p>{@code aten::lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor}
   *
   * @param end where a weight of 1 leads
   * @param weight how far to go from this tensor, where the weight is 0, to {@code end}
   * @throws TorchException if the shapes cannot be broadcast together or the dtypes differ
   * @throws UnsupportedOperationException for integers
   * @see #lerp(Tensor, Tensor)
   */
  default Tensor lerp(Tensor end, Scalar weight) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(weight, "weight");
    return Results.tensor(
        AtenL.lerp_Scalar(
            self.handle(), Args.handle(end, "end"), weight.kind(), weight.bits(), weight.imag()),
        self,
        end);
  }

  /**
   * Moves this tensor toward {@code end}: {@code self + weight * (end - self)}.
   *
   * <p>{@code aten::lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -> Tensor(a!)}
   *
   * @param end where a weight of 1 leads
   * @param weight how far to go from this tensor, where the weight is 0, to {@code end}
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor lerp_(Tensor end, Tensor weight) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenL.lerp__Tensor(self.handle(), Args.handle(end, "end"), Args.handle(weight, "weight")),
        self,
        end,
        weight);
  }

  /**
   * Moves this tensor toward {@code end}: {@code self + weight * (end - self)}.
   *
   * @param end where a weight of 1 leads
   * @param weight how far to go from this tensor, where the weight is 0, to {@code end}
   * @return this tensor
   */
  default Tensor lerp_(Tensor end, double weight) {
    return lerp_(end, Scalar.of(weight));
  }

  /**
   * Moves this tensor toward {@code end}: {@code self + weight * (end - self)}.
   *
   * <p>{@code aten::lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)}
   *
   * @param end where a weight of 1 leads
   * @param weight how far to go from this tensor, where the weight is 0, to {@code end}
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   * @see #lerp_(Tensor, Tensor)
   */
  default Tensor lerp_(Tensor end, Scalar weight) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(weight, "weight");
    return Results.inPlace(
        AtenL.lerp__Scalar(
            self.handle(), Args.handle(end, "end"), weight.kind(), weight.bits(), weight.imag()),
        self,
        end);
  }
}
