package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenP;

/**
 * What {@code torch.nn.functional} offers under the names of {@link Torch}. Part of {@link
 * Functional}.
 */
abstract class FunctionalAliases extends FunctionalTransposedConvolutions {
  private static final double RRELU_LOWER = 1.0 / 8;
  private static final double RRELU_UPPER = 1.0 / 3;

  FunctionalAliases() {}

  /**
   * {@return the values, with zero in place of negative ones}
   *
   * @param input the values
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.relu.html">relu</a>
   */
  public static Tensor relu(Tensor input) {
    return Torch.relu(input);
  }

  /**
   * Sets negative values to zero.
   *
   * @param input the values, which are overwritten
   * @return {@code input}
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.relu_.html">relu_</a>
   */
  public static Tensor relu_(Tensor input) {
    return Torch.relu_(input);
  }

  /**
   * {@return the values, with negative ones multiplied by a learned slope}
   *
   * @param input the values
   * @param weight one slope for all, or one for each channel, which is dimension 1
   * @throws TorchException for another number of slopes, or another dtype
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.prelu.html">prelu</a>
   */
  public static Tensor prelu(Tensor input, Tensor weight) {
    return Torch.prelu(input, weight);
  }

  /**
   * {@return the randomized leaky ReLU as it is outside of training, with the slope 11 / 48}
   *
   * @param input the values
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.rrelu.html">rrelu</a>
   */
  public static Tensor rrelu(Tensor input) {
    return rrelu(input, RRELU_LOWER, RRELU_UPPER, false);
  }

  /**
   * Multiplies negative values by 11 / 48, as the randomized leaky ReLU does outside of training.
   *
   * @param input the values, which are overwritten
   * @return {@code input}
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.rrelu_.html">rrelu_</a>
   */
  public static Tensor rrelu_(Tensor input) {
    return rrelu_(input, RRELU_LOWER, RRELU_UPPER, false);
  }

  /**
   * Multiplies negative values by slopes between two bounds.
   *
   * @param input the values, which are overwritten
   * @param lower the smallest slope
   * @param upper the greatest one
   * @param training whether to draw the slopes; otherwise they are the mean of both bounds
   * @return {@code input}
   * @throws TorchException if the lower bound is greater than the upper one
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.rrelu_.html">rrelu_</a>
   */
  public static Tensor rrelu_(Tensor input, double lower, double upper, boolean training) {
    return Torch.rrelu_(input, lower, upper, training);
  }

  /**
   * {@return the values, with zero in place of those between -0.5 and 0.5}
   *
   * @param input the values
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.hardshrink.html">hardshrink</a>
   */
  public static Tensor hardshrink(Tensor input) {
    return Torch.hardshrink(input, 0.5);
  }

  /**
   * {@return the values, with zero in place of those between two bounds}
   *
   * @param input the values
   * @param lambd the upper bound; the lower one is its negative
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.hardshrink.html">hardshrink</a>
   */
  public static Tensor hardshrink(Tensor input, double lambd) {
    return Torch.hardshrink(input, lambd);
  }

  /**
   * {@return exp(x), divided by the sum along a dimension}
   *
   * @param input the values
   * @param dim the dimension along which the results add up to 1
   * @throws IndexOutOfBoundsException if there is no such dimension
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.softmax.html">softmax</a>
   */
  public static Tensor softmax(Tensor input, long dim) {
    return Torch.softmax(input, dim, null);
  }

  /**
   * {@return exp(x), divided by the sum along a dimension, in another dtype}
   *
   * @param input the values
   * @param dim the dimension along which the results add up to 1
   * @param dtype the dtype to compute in and to return; null for that of {@code input}
   * @throws IndexOutOfBoundsException if there is no such dimension
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.softmax.html">softmax</a>
   */
  public static Tensor softmax(Tensor input, long dim, DType dtype) {
    return Torch.softmax(input, dim, dtype);
  }

  /**
   * {@return the logarithms of the softmax along a dimension}
   *
   * @param input the values
   * @param dim the dimension
   * @throws IndexOutOfBoundsException if there is no such dimension
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.log_softmax.html">log_softmax</a>
   */
  public static Tensor logSoftmax(Tensor input, long dim) {
    return Torch.logSoftmax(input, dim, null);
  }

  /**
   * {@return the logarithms of the softmax along a dimension, in another dtype}
   *
   * @param input the values
   * @param dim the dimension
   * @param dtype the dtype to compute in and to return; null for that of {@code input}
   * @throws IndexOutOfBoundsException if there is no such dimension
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.log_softmax.html">log_softmax</a>
   */
  public static Tensor logSoftmax(Tensor input, long dim, DType dtype) {
    return Torch.logSoftmax(input, dim, dtype);
  }

  /**
   * {@return the hyperbolic tangents}
   *
   * @param input the values
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.tanh.html">tanh</a>
   */
  public static Tensor tanh(Tensor input) {
    return Torch.tanh(input);
  }

  /**
   * {@return 1 / (1 + exp(-x))}
   *
   * @param input the values
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.sigmoid.html">sigmoid</a>
   */
  public static Tensor sigmoid(Tensor input) {
    return Torch.sigmoid(input);
  }

  /**
   * {@return the input, made larger at its ends}
   *
   * @param input the values
   * @param pad how much to add: before and after the last dimension, then the one before it, ..
   * @param mode {@code constant} for zeros, {@code reflect}, {@code replicate} or {@code circular}
   * @throws TorchException if the mode does not go with the number of dimensions, or a reflection
   *     is wider than the input
   * @throws UnsupportedOperationException for other modes
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.pad.html">pad</a>
   */
  public static Tensor pad(Tensor input, long[] pad, String mode) {
    Objects.requireNonNull(pad, "pad");
    Objects.requireNonNull(mode, "mode");
    long handle = Args.handle(input, "input");
    return Results.tensor(AtenP.pad(handle, pad, pad.length, mode, false, 0), input);
  }
}
