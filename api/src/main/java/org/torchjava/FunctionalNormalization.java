package org.torchjava;

import java.util.Arrays;
import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenB;
import org.torchjava.nativebridge.ops.AtenG;
import org.torchjava.nativebridge.ops.AtenI;
import org.torchjava.nativebridge.ops.AtenL;

/** Normalization to mean 0 and variance 1. Part of {@link Functional}. */
abstract class FunctionalNormalization extends FunctionalNorms {
  // Python's torch.backends.cudnn.enabled, which is on.
  private static final boolean CUDNN = true;

  FunctionalNormalization() {}

  /**
   * {@return the input, normalized by running statistics}
   *
   * @param input the values, (N, C, ...)
   * @param runningMean the mean of each channel
   * @param runningVar the variance of each channel
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.batch_norm.html">batch_norm</a>
   */
  public static Tensor batchNorm(Tensor input, Tensor runningMean, Tensor runningVar) {
    return batchNorm(input, runningMean, runningVar, BatchNormOptions.defaults());
  }

  /**
   * {@return the input, normalized by the statistics of the batch or by running ones}
   *
   * @param input the values, (N, C, ...)
   * @param runningMean the mean of each channel, which training updates; null, for training alone
   * @param runningVar the variance of each channel, which training updates; null, for training
   *     alone
   * @param options weight, bias, and whether this is training
   * @throws IllegalArgumentException if a channel has one value alone when training
   */
  public static Tensor batchNorm(
      Tensor input, Tensor runningMean, Tensor runningVar, BatchNormOptions options) {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(options, "options");
    if (options.training()) {
      requireValues(input.size(), FunctionalArgs.size(input));
    }
    return Results.tensor(
        AtenB.batch_norm(
            input.handle(),
            Args.handleOrNone(options.weight()),
            Args.handleOrNone(options.bias()),
            Args.handleOrNone(runningMean),
            Args.handleOrNone(runningVar),
            options.training(),
            options.momentum(),
            options.eps(),
            CUDNN),
        input,
        options.weight(),
        options.bias(),
        runningMean,
        runningVar);
  }

  /**
   * {@return the input with each channel of each sample normalized}
   *
   * @param input the values, (N, C, ...)
   * @throws IllegalArgumentException if a channel has one value alone
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.instance_norm.html">instance_norm</a>
   */
  public static Tensor instanceNorm(Tensor input) {
    return instanceNorm(input, InstanceNormOptions.defaults());
  }

  /**
   * {@return the input with each channel of each sample normalized}
   *
   * @param input the values, (N, C, ...)
   * @param options running statistics, weight and bias
   * @throws IllegalArgumentException if a channel has one value alone and its statistics count
   */
  public static Tensor instanceNorm(Tensor input, InstanceNormOptions options) {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(options, "options");
    if (options.useInputStats()) {
      requireSpatial(input);
    }
    return Results.tensor(
        AtenI.instance_norm(
            input.handle(),
            Args.handleOrNone(options.weight()),
            Args.handleOrNone(options.bias()),
            Args.handleOrNone(options.runningMean()),
            Args.handleOrNone(options.runningVar()),
            options.useInputStats(),
            options.momentum(),
            options.eps(),
            CUDNN),
        input,
        options.weight(),
        options.bias(),
        options.runningMean(),
        options.runningVar());
  }

  /**
   * {@return the input, normalized over the last dimensions}
   *
   * @param input the values
   * @param normalizedShape the sizes of these dimensions
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.layer_norm.html">layer_norm</a>
   */
  public static Tensor layerNorm(Tensor input, long... normalizedShape) {
    return layerNorm(input, normalizedShape, null, null, 1e-5);
  }

  /**
   * {@return the input, normalized over the last dimensions}
   *
   * @param input the values
   * @param normalizedShape the sizes of these dimensions
   * @param weight a factor for each element of these dimensions; may be null
   * @param bias a summand for each element of these dimensions; may be null
   * @param eps what is added to the variance
   */
  public static Tensor layerNorm(
      Tensor input, long[] normalizedShape, Tensor weight, Tensor bias, double eps) {
    Objects.requireNonNull(normalizedShape, "normalizedShape");
    return Results.tensor(
        AtenL.layer_norm(
            Args.handle(input, "input"),
            normalizedShape,
            normalizedShape.length,
            Args.handleOrNone(weight),
            Args.handleOrNone(bias),
            eps,
            CUDNN),
        input,
        weight,
        bias);
  }

  /**
   * {@return the input, normalized over groups of channels}
   *
   * @param input the values, (N, C, ...)
   * @param numGroups how many groups there are
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.group_norm.html">group_norm</a>
   */
  public static Tensor groupNorm(Tensor input, long numGroups) {
    return groupNorm(input, numGroups, null, null, 1e-5);
  }

  /**
   * {@return the input, normalized over groups of channels}
   *
   * @param input the values, (N, C, ...)
   * @param numGroups how many groups there are
   * @param weight a factor for each channel; may be null
   * @param bias a summand for each channel; may be null
   * @param eps what is added to the variance
   * @throws IllegalArgumentException if a group has one value alone
   * @throws TorchException if there is no dimension of channels, or they do not fit the groups
   */
  public static Tensor groupNorm(
      Tensor input, long numGroups, Tensor weight, Tensor bias, double eps) {
    Objects.requireNonNull(input, "input");
    if (input.dim() < 2) {
      throw new TorchException(
          "Expected at least 2 dimensions for input tensor but received " + input.dim());
    }
    if (numGroups > 0) {
      long[] groups = input.size();
      groups[0] = groups[0] * groups[1] / numGroups;
      groups[1] = numGroups;
      requireValues(groups, Arrays.toString(groups));
    }
    return Results.tensor(
        AtenG.group_norm(
            input.handle(),
            numGroups,
            Args.handleOrNone(weight),
            Args.handleOrNone(bias),
            eps,
            CUDNN),
        input,
        weight,
        bias);
  }

  private static void requireValues(long[] size, String text) {
    if (size.length > 0 && size[0] * spatial(size) == 1) {
      throw new IllegalArgumentException(
          "Expected more than 1 value per channel when training, got input size " + text);
    }
  }

  private static void requireSpatial(Tensor input) {
    if (spatial(input.size()) == 1) {
      throw new IllegalArgumentException(
          "Expected more than 1 spatial element when training, got input size "
              + FunctionalArgs.size(input));
    }
  }

  /** How many elements there are beyond batch and channel. */
  private static long spatial(long[] size) {
    return Arrays.stream(size).skip(2).reduce(1, (a, b) -> a * b);
  }
}
