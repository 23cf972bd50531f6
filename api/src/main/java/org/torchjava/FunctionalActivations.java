package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenE;
import org.torchjava.nativebridge.ops.AtenG;
import org.torchjava.nativebridge.ops.AtenH;
import org.torchjava.nativebridge.ops.AtenL;
import org.torchjava.nativebridge.ops.AtenR;
import org.torchjava.nativebridge.ops.AtenS;
import org.torchjava.nativebridge.ops.AtenZ;

/** Activations that Python composes or checks. Part of {@link Functional}. */
abstract class FunctionalActivations extends FunctionalChannelDropout {
  private static final int CONTIGUOUS = 0; // c10/core/MemoryFormat.h, 2.10.0

  FunctionalActivations() {}

  /**
   * {@return a sample of the Gumbel-softmax distribution along the last dimension}
   *
   * @param logits the logits
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.gumbel_softmax.html">
   *     gumbel_softmax</a>
   */
  public static Tensor gumbelSoftmax(Tensor logits) {
    return gumbelSoftmax(logits, 1, false, -1);
  }

  /**
   * {@return a sample of the Gumbel-softmax distribution}
   *
   * @param logits the logits
   * @param tau the temperature
   * @param hard whether to return ones and zeros, with the gradient of the soft sample
   * @param dim the dimension of the classes
   */
  public static Tensor gumbelSoftmax(Tensor logits, double tau, boolean hard, long dim) {
    Objects.requireNonNull(logits, "logits");
    return TensorScope.run(
        () -> {
          Tensor noise = exponentialLike(logits).log().neg();
          Tensor soft = softmax(logits.add(noise).div(tau), dim);
          return hard ? oneHot(soft, logits, dim).sub(soft.detach()).add(soft) : soft;
        });
  }

  /**
   * {@return the softmax of the negated input}
   *
   * @param input the values
   * @param dim the dimension along which the results add up to 1
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.softmin.html">softmin</a>
   */
  public static Tensor softmin(Tensor input, long dim) {
    return softmin(input, dim, null);
  }

  /**
   * {@return the softmax of the negated input in another dtype}
   *
   * @param input the values
   * @param dim the dimension along which the results add up to 1
   * @param dtype the dtype to compute in and to return; null for that of {@code input}
   */
  public static Tensor softmin(Tensor input, long dim, DType dtype) {
    Objects.requireNonNull(input, "input");
    try (Tensor negated = input.neg()) {
      return Results.tensor(AtenS.softmax_int(negated.handle(), dim, DType.code(dtype)), negated);
    }
  }

  /**
   * {@return the logarithm of the sigmoid}
   *
   * @param input the values
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.logsigmoid.html">logsigmoid</a>
   */
  public static Tensor logsigmoid(Tensor input) {
    return Results.tensor(AtenL.log_sigmoid(Args.handle(input, "input")), input);
  }

  /**
   * {@return x / (1 + |x|)}
   *
   * @param input the values
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.softsign.html">softsign</a>
   */
  public static Tensor softsign(Tensor input) {
    Objects.requireNonNull(input, "input");
    return TensorScope.run(() -> input.div(input.abs().add(1)));
  }

  /**
   * {@return x - tanh(x)}
   *
   * @param input the values
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.tanhshrink.html">tanhshrink</a>
   */
  public static Tensor tanhshrink(Tensor input) {
    Objects.requireNonNull(input, "input");
    try (Tensor tanh = input.tanh()) {
      return input.sub(tanh);
    }
  }

  /**
   * {@return the randomized leaky ReLU}
   *
   * @param input the values
   * @param lower the smallest slope of negative values
   * @param upper the greatest one
   * @param training whether to draw the slopes; otherwise they are the mean of both bounds
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.rrelu.html">rrelu</a>
   */
  public static Tensor rrelu(Tensor input, double lower, double upper, boolean training) {
    return Results.tensor(
        AtenR.rrelu(
            Args.handle(input, "input"),
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(lower),
            0,
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(upper),
            0,
            training,
            0),
        input);
  }

  /**
   * {@return the input clamped between -1 and 1}
   *
   * @param input the values
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.hardtanh.html">hardtanh</a>
   */
  public static Tensor hardtanh(Tensor input) {
    return hardtanh(input, -1, 1);
  }

  /**
   * {@return the input clamped between two bounds}
   *
   * @param input the values
   * @param minVal the lower bound
   * @param maxVal the upper bound
   * @throws IllegalArgumentException if the lower bound is greater than the upper one
   */
  public static Tensor hardtanh(Tensor input, double minVal, double maxVal) {
    requireOrdered(minVal, maxVal);
    return Results.tensor(
        AtenH.hardtanh(
            Args.handle(input, "input"),
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(minVal),
            0,
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(maxVal),
            0),
        input);
  }

  /**
   * Clamps the input between two bounds.
   *
   * @param input the values, which are overwritten
   * @param minVal the lower bound
   * @param maxVal the upper bound
   * @return {@code input}
   * @throws IllegalArgumentException if the lower bound is greater than the upper one
   */
  public static Tensor hardtanh_(Tensor input, double minVal, double maxVal) {
    requireOrdered(minVal, maxVal);
    return Results.inPlace(
        AtenH.hardtanh_(
            Args.handle(input, "input"),
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(minVal),
            0,
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(maxVal),
            0),
        input);
  }

  /**
   * {@return the gated linear unit over the last dimension: one half times the sigmoid of the
   * other}
   *
   * @param input the values
   * @throws TorchException if there is no dimension to halve
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.glu.html">glu</a>
   */
  public static Tensor glu(Tensor input) {
    return glu(input, -1);
  }

  /**
   * {@return the gated linear unit: one half times the sigmoid of the other}
   *
   * @param input the values
   * @param dim the dimension to halve
   * @throws TorchException if there is no dimension to halve
   */
  public static Tensor glu(Tensor input, long dim) {
    if (Objects.requireNonNull(input, "input").dim() == 0) {
      throw new TorchException("glu does not support scalars because halving size must be even");
    }
    return Results.tensor(AtenG.glu(input.handle(), dim), input);
  }

  private static Tensor softmax(Tensor input, long dim) {
    return Results.tensor(AtenS.softmax_int(input.handle(), dim, -1), input);
  }

  private static Tensor exponentialLike(Tensor logits) {
    Tensor empty =
        Results.tensor(AtenE.empty_like(logits.handle(), -1, -1, -1, -1, CONTIGUOUS), logits);
    return Results.inPlace(AtenE.exponential_(empty.handle(), 1, 0), empty);
  }

  private static Tensor oneHot(Tensor soft, Tensor logits, long dim) {
    Tensor greatest = soft.max(dim, true).indices();
    Tensor zeros =
        Results.tensor(AtenZ.zeros_like(logits.handle(), -1, -1, -1, -1, CONTIGUOUS), logits);
    long one = Double.doubleToRawLongBits(1);
    int status =
        AtenS.scatter__value(zeros.handle(), dim, greatest.handle(), Scalar.DOUBLE, one, 0);
    return Results.inPlace(status, zeros, greatest);
  }

  private static void requireOrdered(double minVal, double maxVal) {
    if (minVal > maxVal) {
      throw new IllegalArgumentException("min_val cannot be greater than max_val");
    }
  }
}
