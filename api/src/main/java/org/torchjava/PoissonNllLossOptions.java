package org.torchjava;

import java.util.Objects;

/**
 * The optional arguments of {@link Functional#poissonNllLoss(Tensor, Tensor,
 * PoissonNllLossOptions)}: start from {@link #defaults()} and change what is to be different.
 * Immutable.
 *
 * @param logInput whether the input is the logarithm of the expectation
 * @param full whether to add Stirling's approximation of the constant term
 * @param eps what is added to the input before its logarithm is taken
 * @param reduction what becomes of the single losses
 */
public record PoissonNllLossOptions(
    boolean logInput, boolean full, double eps, Reduction reduction) {
  private static final PoissonNllLossOptions DEFAULTS =
      new PoissonNllLossOptions(true, false, 1e-8, Reduction.MEAN);

  /**
   * Options with all arguments.
   *
   * @param logInput as above
   * @param full as above
   * @param eps as above
   * @param reduction as above
   */
  public PoissonNllLossOptions {
    Objects.requireNonNull(reduction, "reduction");
  }

  /** {@return options that leave every argument at PyTorch's default} */
  public static PoissonNllLossOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these options with another {@code logInput}}
   *
   * @param logInput whether the input is the logarithm of the expectation
   */
  public PoissonNllLossOptions logInput(boolean logInput) {
    return new PoissonNllLossOptions(logInput, full, eps, reduction);
  }

  /**
   * {@return these options with another {@code full}}
   *
   * @param full whether to add Stirling's approximation of the constant term
   */
  public PoissonNllLossOptions full(boolean full) {
    return new PoissonNllLossOptions(logInput, full, eps, reduction);
  }

  /**
   * {@return these options with another {@code eps}}
   *
   * @param eps what is added to the input before its logarithm is taken
   */
  public PoissonNllLossOptions eps(double eps) {
    return new PoissonNllLossOptions(logInput, full, eps, reduction);
  }

  /**
   * {@return these options with another {@code reduction}}
   *
   * @param reduction what becomes of the single losses
   */
  public PoissonNllLossOptions reduction(Reduction reduction) {
    return new PoissonNllLossOptions(logInput, full, eps, reduction);
  }
}
