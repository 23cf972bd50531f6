package org.torchjava;

import java.util.Objects;

/**
 * The optional arguments of {@link Functional#tripletMarginLoss(Tensor, Tensor, Tensor,
 * TripletMarginLossOptions)}: start from {@link #defaults()} and change what is to be different.
 * Immutable.
 *
 * @param margin how much farther the negative is to be, greater than 0
 * @param p the order of the norm
 * @param eps what is added to the differences, against a division by zero
 * @param swap whether the distance of the positive to the negative counts where it is smaller
 * @param reduction what becomes of the single losses
 */
public record TripletMarginLossOptions(
    double margin, double p, double eps, boolean swap, Reduction reduction) {
  private static final TripletMarginLossOptions DEFAULTS =
      new TripletMarginLossOptions(1, 2, 1e-6, false, Reduction.MEAN);

  /**
   * Options with all arguments.
   *
   * @param margin as above
   * @param p as above
   * @param eps as above
   * @param swap as above
   * @param reduction as above
   */
  public TripletMarginLossOptions {
    Objects.requireNonNull(reduction, "reduction");
  }

  /** {@return options that leave every argument at PyTorch's default} */
  public static TripletMarginLossOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these options with another {@code margin}}
   *
   * @param margin how much farther the negative is to be, greater than 0
   */
  public TripletMarginLossOptions margin(double margin) {
    return new TripletMarginLossOptions(margin, p, eps, swap, reduction);
  }

  /**
   * {@return these options with another {@code p}}
   *
   * @param p the order of the norm
   */
  public TripletMarginLossOptions p(double p) {
    return new TripletMarginLossOptions(margin, p, eps, swap, reduction);
  }

  /**
   * {@return these options with another {@code eps}}
   *
   * @param eps what is added to the differences, against a division by zero
   */
  public TripletMarginLossOptions eps(double eps) {
    return new TripletMarginLossOptions(margin, p, eps, swap, reduction);
  }

  /**
   * {@return these options with another {@code swap}}
   *
   * @param swap whether the distance of the positive to the negative counts where it is smaller
   */
  public TripletMarginLossOptions swap(boolean swap) {
    return new TripletMarginLossOptions(margin, p, eps, swap, reduction);
  }

  /**
   * {@return these options with another {@code reduction}}
   *
   * @param reduction what becomes of the single losses
   */
  public TripletMarginLossOptions reduction(Reduction reduction) {
    return new TripletMarginLossOptions(margin, p, eps, swap, reduction);
  }
}
