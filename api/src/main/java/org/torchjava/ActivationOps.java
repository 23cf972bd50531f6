package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenC;
import org.torchjava.nativebridge.ops.AtenE;
import org.torchjava.nativebridge.ops.AtenG;
import org.torchjava.nativebridge.ops.AtenL;
import org.torchjava.nativebridge.ops.AtenM;
import org.torchjava.nativebridge.ops.AtenP;
import org.torchjava.nativebridge.ops.AtenR;
import org.torchjava.nativebridge.ops.AtenS;

/**
 * The activation functions of neural networks, element by element.
 *
 * <p>Each takes floating-point tensors and keeps their dtype, unless it says otherwise. Python has
 * most of them as functions of {@code torch.nn.functional}; softmax is a reduction and not here.
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
public sealed interface ActivationOps extends HardActivationOps permits PointwiseOps {
  /**
   * {@return the elements, and 0 for the negative ones}
   *
   * <p>{@code aten::relu(Tensor self) -> Tensor}; real dtypes but bool, integers too.
   *
   * @throws TorchException for booleans
   * @throws UnsupportedOperationException for complex tensors
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.relu.html">relu</a>
   */
  default Tensor relu() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenR.relu(self.handle()), self);
  }

  /**
   * {@link #relu()}, written into this tensor.
   *
   * <p>{@code aten::relu_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor relu_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenR.relu_(self.handle()), self);
  }

  /**
   * {@return {@code 1 / (1 + exp(-self))}}
   *
   * <p>{@code aten::sigmoid(Tensor self) -> Tensor}; integers and booleans give the default dtype.
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.sigmoid.html">sigmoid</a>
   */
  default Tensor sigmoid() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenS.sigmoid(self.handle()), self);
  }

  /**
   * {@link #sigmoid()}, written into this tensor.
   *
   * <p>{@code aten::sigmoid_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor sigmoid_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenS.sigmoid_(self.handle()), self);
  }

  /**
   * {@return {@code log(sigmoid(self))} without loss}
   *
   * <p>{@code aten::log_sigmoid(Tensor self) -> Tensor}
   *
   * @throws UnsupportedOperationException for integers and booleans
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.logsigmoid.html">
   *     logsigmoid</a>
   */
  default Tensor logSigmoid() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenL.log_sigmoid(self.handle()), self);
  }

  /**
   * {@return the elements, the negative ones times 0.01}
   *
   * <p>{@code aten::leaky_relu(Tensor self, Scalar negative_slope=0.01) -> Tensor}
   *
   * @throws UnsupportedOperationException for integers and booleans
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.leaky_relu.html">
   *     leaky_relu</a>
   */
  default Tensor leakyRelu() {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenL.leaky_relu(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(0.01), 0), self);
  }

  /**
   * {@return the elements, the negative ones times a factor}
   *
   * <p>{@code aten::leaky_relu(Tensor self, Scalar negative_slope=0.01) -> Tensor}
   *
   * @param negativeSlope the factor of the negative elements
   * @throws UnsupportedOperationException for integers and booleans
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.leaky_relu.html">
   *     leaky_relu</a>
   */
  default Tensor leakyRelu(double negativeSlope) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenL.leaky_relu(
            self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(negativeSlope), 0),
        self);
  }

  /**
   * {@link #leakyRelu()}, written into this tensor.
   *
   * <p>{@code aten::leaky_relu_(Tensor(a!) self, Scalar negative_slope=0.01) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor leakyRelu_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenL.leaky_relu_(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(0.01), 0), self);
  }

  /**
   * {@link #leakyRelu(double)}, written into this tensor.
   *
   * <p>{@code aten::leaky_relu_(Tensor(a!) self, Scalar negative_slope=0.01) -> Tensor(a!)}
   *
   * @param negativeSlope the factor of the negative elements
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor leakyRelu_(double negativeSlope) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenL.leaky_relu_(
            self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(negativeSlope), 0),
        self);
  }

  /**
   * {@return the elements, and {@code exp(self) - 1} for the negative ones}
   *
   * <p>{@code aten::elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) ->
   * Tensor}
   *
   * @throws UnsupportedOperationException for integers and booleans
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.elu.html">elu</a>
   */
  default Tensor elu() {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenE.elu(self.handle(), Scalar.LONG, 1, 0, Scalar.LONG, 1, 0, Scalar.LONG, 1, 0), self);
  }

  /**
   * {@return the elements, and {@code alpha * (exp(self) - 1)} for the negative ones}
   *
   * <p>{@code aten::elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) ->
   * Tensor}
   *
   * @param alpha the factor, and the negative limit
   * @throws UnsupportedOperationException for integers and booleans
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.elu.html">elu</a>
   */
  default Tensor elu(double alpha) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenE.elu(
            self.handle(),
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(alpha),
            0,
            Scalar.LONG,
            1,
            0,
            Scalar.LONG,
            1,
            0),
        self);
  }

  /**
   * {@link #elu()}, written into this tensor.
   *
   * <p>{@code aten::elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) ->
   * Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor elu_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenE.elu_(self.handle(), Scalar.LONG, 1, 0, Scalar.LONG, 1, 0, Scalar.LONG, 1, 0), self);
  }

  /**
   * {@link #elu(double)}, written into this tensor.
   *
   * <p>{@code aten::elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) ->
   * Tensor(a!)}
   *
   * @param alpha the factor, and the negative limit
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor elu_(double alpha) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenE.elu_(
            self.handle(),
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(alpha),
            0,
            Scalar.LONG,
            1,
            0,
            Scalar.LONG,
            1,
            0),
        self);
  }

  /**
   * {@return the self-normalizing unit, {@link #elu(double)} with fixed constants}
   *
   * <p>{@code aten::selu(Tensor self) -> Tensor}
   *
   * @throws UnsupportedOperationException for integers and booleans
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.selu.html">selu</a>
   */
  default Tensor selu() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenS.selu(self.handle()), self);
  }

  /**
   * {@link #selu()}, written into this tensor.
   *
   * <p>{@code aten::selu_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor selu_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenS.selu_(self.handle()), self);
  }

  /**
   * {@return {@code max(0, self) + min(0, exp(self) - 1)}}
   *
   * <p>{@code aten::celu(Tensor self, Scalar alpha=1.) -> Tensor}
   *
   * @throws UnsupportedOperationException for integers and booleans
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.celu.html">celu</a>
   */
  default Tensor celu() {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenC.celu(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(1.), 0), self);
  }

  /**
   * {@return {@code max(0, self) + min(0, alpha * (exp(self / alpha) - 1))}}
   *
   * <p>{@code aten::celu(Tensor self, Scalar alpha=1.) -> Tensor}
   *
   * @param alpha the scale, not 0
   * @throws UnsupportedOperationException for integers and booleans
   * @throws TorchException if {@code alpha} is 0
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.celu.html">celu</a>
   */
  default Tensor celu(double alpha) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenC.celu(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(alpha), 0), self);
  }

  /**
   * {@link #celu()}, written into this tensor.
   *
   * <p>{@code aten::celu_(Tensor(a!) self, Scalar alpha=1.) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor celu_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenC.celu_(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(1.), 0), self);
  }

  /**
   * {@link #celu(double)}, written into this tensor.
   *
   * <p>{@code aten::celu_(Tensor(a!) self, Scalar alpha=1.) -> Tensor(a!)}
   *
   * @param alpha the scale, not 0
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor celu_(double alpha) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenC.celu_(self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(alpha), 0), self);
  }

  /**
   * {@return the elements times the normal distribution function of them}
   *
   * <p>{@code aten::gelu(Tensor self, *, str approximate="none") -> Tensor}
   *
   * @throws UnsupportedOperationException for integers and booleans
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.gelu.html">gelu</a>
   */
  default Tensor gelu() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenG.gelu(self.handle(), "none"), self);
  }

  /**
   * {@return the elements times the normal distribution function of them, exact or approximated}
   *
   * <p>{@code aten::gelu(Tensor self, *, str approximate="none") -> Tensor}
   *
   * @param approximate "none" for the error function or "tanh" for its approximation
   * @throws UnsupportedOperationException for integers and booleans
   * @throws TorchException if {@code approximate} is another word
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.gelu.html">gelu</a>
   */
  default Tensor gelu(String approximate) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(approximate, "approximate");
    return Results.tensor(AtenG.gelu(self.handle(), approximate), self);
  }

  /**
   * {@link #gelu()}, written into this tensor.
   *
   * <p>{@code aten::gelu_(Tensor(a!) self, *, str approximate="none") -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor gelu_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenG.gelu_(self.handle(), "none"), self);
  }

  /**
   * {@link #gelu(String)}, written into this tensor.
   *
   * <p>{@code aten::gelu_(Tensor(a!) self, *, str approximate="none") -> Tensor(a!)}
   *
   * @param approximate "none" for the error function or "tanh" for its approximation
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor gelu_(String approximate) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(approximate, "approximate");
    return Results.inPlace(AtenG.gelu_(self.handle(), approximate), self);
  }

  /**
   * {@return {@code self * sigmoid(self)}}
   *
   * <p>{@code aten::silu(Tensor self) -> Tensor}
   *
   * @throws UnsupportedOperationException for integers and booleans
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.silu.html">silu</a>
   */
  default Tensor silu() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenS.silu(self.handle()), self);
  }

  /**
   * {@link #silu()}, written into this tensor.
   *
   * <p>{@code aten::silu_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor silu_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenS.silu_(self.handle()), self);
  }

  /**
   * {@return {@code self * tanh(softplus(self))}}
   *
   * <p>{@code aten::mish(Tensor self) -> Tensor}
   *
   * @throws UnsupportedOperationException for integers and booleans
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.mish.html">mish</a>
   */
  default Tensor mish() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenM.mish(self.handle()), self);
  }

  /**
   * {@link #mish()}, written into this tensor.
   *
   * <p>{@code aten::mish_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor
   * @throws TorchException if the result does not fit, or this is a leaf that requires gradients
   */
  default Tensor mish_() {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenM.mish_(self.handle()), self);
  }

  /**
   * {@return {@code log(1 + exp(self))}, and the elements themselves above 20}
   *
   * <p>{@code aten::softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor}
   *
   * @throws UnsupportedOperationException for integers and booleans
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.softplus.html">
   *     softplus</a>
   */
  default Tensor softplus() {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenS.softplus(self.handle(), Scalar.LONG, 1, 0, Scalar.LONG, 20, 0), self);
  }

  /**
   * {@return {@code log(1 + exp(beta * self)) / beta}}
   *
   * <p>{@code aten::softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor}
   *
   * @param beta how sharp the bend is
   * @param threshold above which {@code beta * self} the element itself is taken
   * @throws UnsupportedOperationException for integers and booleans
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.softplus.html">
   *     softplus</a>
   */
  default Tensor softplus(double beta, double threshold) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenS.softplus(
            self.handle(),
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(beta),
            0,
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(threshold),
            0),
        self);
  }

  /**
   * {@return the elements, the negative ones times a learned weight}
   *
   * <p>{@code aten::prelu(Tensor self, Tensor weight) -> Tensor}
   *
   * @param weight one factor, or one for each channel (dimension 1), of the same dtype
   * @throws TorchException if the number of weights is neither 1 nor that of the channels
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.prelu.html">
   *     prelu</a>
   */
  default Tensor prelu(Tensor weight) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenP.prelu(self.handle(), Args.handle(weight, "weight")), self, weight);
  }

  /**
   * {@return the first half of a dimension times the sigmoid of the second half}
   *
   * <p>{@code aten::glu(Tensor self, int dim=-1) -> Tensor}; the dimension comes out half as long.
   *
   * @param dim the dimension; negative ones count from the end
   * @throws TorchException if the length of the dimension is odd
   * @throws IndexOutOfBoundsException if there is no such dimension
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.glu.html">glu</a>
   */
  default Tensor glu(long dim) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenG.glu(self.handle(), dim), self);
  }
}
