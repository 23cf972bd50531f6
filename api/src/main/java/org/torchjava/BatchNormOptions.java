package org.torchjava;

/**
 * The optional arguments of {@link Functional#batchNorm(Tensor, Tensor, Tensor, BatchNormOptions)}:
 * start from {@link #defaults()} and change what is to be different. Immutable.
 *
 * @param weight a factor for each channel; may be null
 * @param bias a summand for each channel; may be null
 * @param training whether to take the statistics of the batch and to update the running ones
 * @param momentum how much the running statistics follow the new ones
 * @param eps what is added to the variance
 */
public record BatchNormOptions(
    Tensor weight, Tensor bias, boolean training, double momentum, double eps) {
  private static final BatchNormOptions DEFAULTS =
      new BatchNormOptions(null, null, false, 0.1, 1e-5);

  /** {@return options that leave every argument at PyTorch's default} */
  public static BatchNormOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these options with another {@code weight}}
   *
   * @param weight a factor for each channel; may be null
   */
  public BatchNormOptions weight(Tensor weight) {
    return new BatchNormOptions(weight, bias, training, momentum, eps);
  }

  /**
   * {@return these options with another {@code bias}}
   *
   * @param bias a summand for each channel; may be null
   */
  public BatchNormOptions bias(Tensor bias) {
    return new BatchNormOptions(weight, bias, training, momentum, eps);
  }

  /**
   * {@return these options with another {@code training}}
   *
   * @param training whether to take the statistics of the batch and to update the running ones
   */
  public BatchNormOptions training(boolean training) {
    return new BatchNormOptions(weight, bias, training, momentum, eps);
  }

  /**
   * {@return these options with another {@code momentum}}
   *
   * @param momentum how much the running statistics follow the new ones
   */
  public BatchNormOptions momentum(double momentum) {
    return new BatchNormOptions(weight, bias, training, momentum, eps);
  }

  /**
   * {@return these options with another {@code eps}}
   *
   * @param eps what is added to the variance
   */
  public BatchNormOptions eps(double eps) {
    return new BatchNormOptions(weight, bias, training, momentum, eps);
  }
}
