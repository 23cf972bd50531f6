package org.torchjava;

/**
 * The optional arguments of {@link Functional#instanceNorm(Tensor, InstanceNormOptions)}: start
 * from {@link #defaults()} and change what is to be different. Immutable.
 *
 * @param runningMean the running means; may be null
 * @param runningVar the running variances; may be null
 * @param weight a factor for each channel; may be null
 * @param bias a summand for each channel; may be null
 * @param useInputStats whether to take the statistics of the input
 * @param momentum how much the running statistics follow the new ones
 * @param eps what is added to the variance
 */
public record InstanceNormOptions(
    Tensor runningMean,
    Tensor runningVar,
    Tensor weight,
    Tensor bias,
    boolean useInputStats,
    double momentum,
    double eps) {
  private static final InstanceNormOptions DEFAULTS =
      new InstanceNormOptions(null, null, null, null, true, 0.1, 1e-5);

  /** {@return options that leave every argument at PyTorch's default} */
  public static InstanceNormOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these options with another {@code runningMean}}
   *
   * @param runningMean the running means; may be null
   */
  public InstanceNormOptions runningMean(Tensor runningMean) {
    return new InstanceNormOptions(
        runningMean, runningVar, weight, bias, useInputStats, momentum, eps);
  }

  /**
   * {@return these options with another {@code runningVar}}
   *
   * @param runningVar the running variances; may be null
   */
  public InstanceNormOptions runningVar(Tensor runningVar) {
    return new InstanceNormOptions(
        runningMean, runningVar, weight, bias, useInputStats, momentum, eps);
  }

  /**
   * {@return these options with another {@code weight}}
   *
   * @param weight a factor for each channel; may be null
   */
  public InstanceNormOptions weight(Tensor weight) {
    return new InstanceNormOptions(
        runningMean, runningVar, weight, bias, useInputStats, momentum, eps);
  }

  /**
   * {@return these options with another {@code bias}}
   *
   * @param bias a summand for each channel; may be null
   */
  public InstanceNormOptions bias(Tensor bias) {
    return new InstanceNormOptions(
        runningMean, runningVar, weight, bias, useInputStats, momentum, eps);
  }

  /**
   * {@return these options with another {@code useInputStats}}
   *
   * @param useInputStats whether to take the statistics of the input
   */
  public InstanceNormOptions useInputStats(boolean useInputStats) {
    return new InstanceNormOptions(
        runningMean, runningVar, weight, bias, useInputStats, momentum, eps);
  }

  /**
   * {@return these options with another {@code momentum}}
   *
   * @param momentum how much the running statistics follow the new ones
   */
  public InstanceNormOptions momentum(double momentum) {
    return new InstanceNormOptions(
        runningMean, runningVar, weight, bias, useInputStats, momentum, eps);
  }

  /**
   * {@return these options with another {@code eps}}
   *
   * @param eps what is added to the variance
   */
  public InstanceNormOptions eps(double eps) {
    return new InstanceNormOptions(
        runningMean, runningVar, weight, bias, useInputStats, momentum, eps);
  }
}
