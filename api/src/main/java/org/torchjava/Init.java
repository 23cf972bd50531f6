package org.torchjava;

import java.util.Objects;

/**
 * PyTorch's {@code torch.nn.init}: first values for the parameters of neural networks.
 *
 * <p>All methods write to their argument and return it. They are not recorded for {@code backward},
 * so leaves that require gradients may be filled. Random ones draw from the default generator, in
 * PyTorch's order: with the same {@link Torch#manualSeed(long)} they give the same numbers.
 *
 * <p>All methods throw {@link NullPointerException} for a null argument, which they name, {@link
 * IllegalStateException} for a tensor that was closed, and {@link IllegalArgumentException} with
 * PyTorch's message for shapes and names that do not fit.
 *
 * @see <a href="https://docs.pytorch.org/docs/2.10/nn.init.html">torch.nn.init</a>
 */
public final class Init extends InitDistributions {
  private Init() {}

  /** Which variance Kaiming's method keeps: Python's {@code mode}. */
  public enum FanMode {
    /** That of the values in the forward pass: {@code "fan_in"}. */
    FAN_IN,
    /** That of the gradients in the backward pass: {@code "fan_out"}. */
    FAN_OUT
  }

  /**
   * {@return the gain that is recommended for a nonlinearity}
   *
   * @param nonlinearity "linear", "conv1d", "conv2d", "conv3d", "conv_transpose1d",
   *     "conv_transpose2d", "conv_transpose3d", "sigmoid", "tanh", "relu", "leaky_relu" or "selu"
   * @throws IllegalArgumentException for another name
   */
  public static double calculateGain(String nonlinearity) {
    return calculateGain(nonlinearity, 0.01);
  }

  /**
   * {@return the gain that is recommended for a nonlinearity with a parameter}
   *
   * @param nonlinearity a name, as for {@link #calculateGain(String)}
   * @param param the negative slope of "leaky_relu"; the others have no parameter
   * @throws IllegalArgumentException for another name
   */
  public static double calculateGain(String nonlinearity, double param) {
    Objects.requireNonNull(nonlinearity, "nonlinearity");
    return switch (nonlinearity) {
      case "linear",
          "conv1d",
          "conv2d",
          "conv3d",
          "conv_transpose1d",
          "conv_transpose2d",
          "conv_transpose3d",
          "sigmoid" ->
          1;
      case "tanh" -> 5.0 / 3;
      case "relu" -> Math.sqrt(2);
      case "leaky_relu" -> Math.sqrt(2 / (1 + param * param));
      case "selu" -> 3.0 / 4;
      default -> throw new IllegalArgumentException("Unsupported nonlinearity " + nonlinearity);
    };
  }

  /**
   * Fills with Xavier's uniform distribution for a gain of 1.
   *
   * @param tensor the weights, of two dimensions or more
   * @return {@code tensor}
   */
  public static Tensor xavierUniform_(Tensor tensor) {
    return xavierUniform_(tensor, 1);
  }

  /**
   * Fills with Xavier's uniform distribution: numbers between -a and a, where a is {@code gain *
   * sqrt(6 / (fanIn + fanOut))}.
   *
   * @param tensor the weights, of two dimensions or more
   * @param gain the factor, as {@link #calculateGain(String)} returns it
   * @return {@code tensor}
   */
  public static Tensor xavierUniform_(Tensor tensor, double gain) {
    double bound = Math.sqrt(3) * xavierStd(tensor, gain);
    return uniform_(tensor, -bound, bound);
  }

  /**
   * Fills with Xavier's normal distribution for a gain of 1.
   *
   * @param tensor the weights, of two dimensions or more
   * @return {@code tensor}
   */
  public static Tensor xavierNormal_(Tensor tensor) {
    return xavierNormal_(tensor, 1);
  }

  /**
   * Fills with Xavier's normal distribution: mean 0, standard deviation {@code gain * sqrt(2 /
   * (fanIn + fanOut))}.
   *
   * @param tensor the weights, of two dimensions or more
   * @param gain the factor, as {@link #calculateGain(String)} returns it
   * @return {@code tensor}
   */
  public static Tensor xavierNormal_(Tensor tensor, double gain) {
    return normal_(tensor, 0, xavierStd(tensor, gain));
  }

  /**
   * Fills with Kaiming's uniform distribution for "leaky_relu" with slope 0 and {@link
   * FanMode#FAN_IN}.
   *
   * @param tensor the weights, of two dimensions or more
   * @return {@code tensor}
   */
  public static Tensor kaimingUniform_(Tensor tensor) {
    return kaimingUniform_(tensor, 0, FanMode.FAN_IN, "leaky_relu");
  }

  /**
   * Fills with Kaiming's uniform distribution: numbers between -b and b, where b is {@code gain *
   * sqrt(3 / fan)}. An empty tensor is returned as it is.
   *
   * @param tensor the weights, of two dimensions or more
   * @param a the negative slope of the nonlinearity, for "leaky_relu"
   * @param mode which fan counts
   * @param nonlinearity a name, as for {@link #calculateGain(String)}
   * @return {@code tensor}
   */
  public static Tensor kaimingUniform_(Tensor tensor, double a, FanMode mode, String nonlinearity) {
    requireKaiming(tensor, mode, nonlinearity);
    if (tensor.numel() == 0) {
      PythonWarnings.ofNothingToInitialize();
      return tensor;
    }
    double bound = Math.sqrt(3) * kaimingStd(tensor, a, mode, nonlinearity);
    return uniform_(tensor, -bound, bound);
  }

  /**
   * Fills with Kaiming's normal distribution for "leaky_relu" with slope 0 and {@link
   * FanMode#FAN_IN}.
   *
   * @param tensor the weights, of two dimensions or more
   * @return {@code tensor}
   */
  public static Tensor kaimingNormal_(Tensor tensor) {
    return kaimingNormal_(tensor, 0, FanMode.FAN_IN, "leaky_relu");
  }

  /**
   * Fills with Kaiming's normal distribution: mean 0, standard deviation {@code gain / sqrt(fan)}.
   * An empty tensor is returned as it is.
   *
   * @param tensor the weights, of two dimensions or more
   * @param a the negative slope of the nonlinearity, for "leaky_relu"
   * @param mode which fan counts
   * @param nonlinearity a name, as for {@link #calculateGain(String)}
   * @return {@code tensor}
   */
  public static Tensor kaimingNormal_(Tensor tensor, double a, FanMode mode, String nonlinearity) {
    requireKaiming(tensor, mode, nonlinearity);
    if (tensor.numel() == 0) {
      PythonWarnings.ofNothingToInitialize();
      return tensor;
    }
    return normal_(tensor, 0, kaimingStd(tensor, a, mode, nonlinearity));
  }

  private static double xavierStd(Tensor tensor, double gain) {
    Objects.requireNonNull(tensor, "tensor");
    return gain * Math.sqrt(2.0 / (fan(tensor, FanMode.FAN_IN) + fan(tensor, FanMode.FAN_OUT)));
  }

  private static double kaimingStd(Tensor tensor, double a, FanMode mode, String nonlinearity) {
    double fan = fan(tensor, mode);
    return calculateGain(nonlinearity, a) / Math.sqrt(fan);
  }

  private static void requireKaiming(Tensor tensor, FanMode mode, String nonlinearity) {
    Objects.requireNonNull(tensor, "tensor");
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(nonlinearity, "nonlinearity");
  }

  /** How many values a unit takes in, or passes on. */
  private static double fan(Tensor weights, FanMode mode) {
    long[] sizes = weights.size();
    if (sizes.length < 2) {
      throw new IllegalArgumentException(
          "Fan in and fan out can not be computed for tensor with fewer than 2 dimensions");
    }
    double fan = sizes[mode == FanMode.FAN_IN ? 1 : 0];
    for (int d = 2; d < sizes.length; d++) {
      fan *= sizes[d];
    }
    return fan;
  }
}
