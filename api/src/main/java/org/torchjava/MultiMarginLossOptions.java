package org.torchjava;

import java.util.Objects;

/**
 * The optional arguments of {@link Functional#multiMarginLoss(Tensor, Tensor,
 * MultiMarginLossOptions)}: start from {@link #defaults()} and change what is to be different.
 * Immutable.
 *
 * @param p the exponent, 1 or 2
 * @param margin the margin
 * @param weight a factor for each class; may be null
 * @param reduction what becomes of the single losses
 */
public record MultiMarginLossOptions(long p, double margin, Tensor weight, Reduction reduction) {
  private static final MultiMarginLossOptions DEFAULTS =
      new MultiMarginLossOptions(1, 1, null, Reduction.MEAN);

  /**
   * Options with all arguments.
   *
   * @param p as above
   * @param margin as above
   * @param weight as above
   * @param reduction as above
   */
  public MultiMarginLossOptions {
    Objects.requireNonNull(reduction, "reduction");
  }

  /** {@return options that leave every argument at PyTorch's default} */
  public static MultiMarginLossOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these options with another {@code p}}
   *
   * @param p the exponent, 1 or 2
   */
  public MultiMarginLossOptions p(long p) {
    return new MultiMarginLossOptions(p, margin, weight, reduction);
  }

  /**
   * {@return these options with another {@code margin}}
   *
   * @param margin the margin
   */
  public MultiMarginLossOptions margin(double margin) {
    return new MultiMarginLossOptions(p, margin, weight, reduction);
  }

  /**
   * {@return these options with another {@code weight}}
   *
   * @param weight a factor for each class; may be null
   */
  public MultiMarginLossOptions weight(Tensor weight) {
    return new MultiMarginLossOptions(p, margin, weight, reduction);
  }

  /**
   * {@return these options with another {@code reduction}}
   *
   * @param reduction what becomes of the single losses
   */
  public MultiMarginLossOptions reduction(Reduction reduction) {
    return new MultiMarginLossOptions(p, margin, weight, reduction);
  }
}
