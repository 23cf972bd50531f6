package org.torchjava;

import java.util.Objects;

/**
 * The optional arguments of {@link Functional#ctcLoss(Tensor, Tensor, Tensor, Tensor,
 * CtcLossOptions)}: start from {@link #defaults()} and change what is to be different. Immutable.
 *
 * @param blank the class that stands for no label
 * @param reduction what becomes of the single losses
 * @param zeroInfinity whether infinite losses and their gradients become zero
 */
public record CtcLossOptions(long blank, Reduction reduction, boolean zeroInfinity) {
  private static final CtcLossOptions DEFAULTS = new CtcLossOptions(0, Reduction.MEAN, false);

  /**
   * Options with all arguments.
   *
   * @param blank as above
   * @param reduction as above
   * @param zeroInfinity as above
   */
  public CtcLossOptions {
    Objects.requireNonNull(reduction, "reduction");
  }

  /** {@return options that leave every argument at PyTorch's default} */
  public static CtcLossOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these options with another {@code blank}}
   *
   * @param blank the class that stands for no label
   */
  public CtcLossOptions blank(long blank) {
    return new CtcLossOptions(blank, reduction, zeroInfinity);
  }

  /**
   * {@return these options with another {@code reduction}}
   *
   * @param reduction what becomes of the single losses
   */
  public CtcLossOptions reduction(Reduction reduction) {
    return new CtcLossOptions(blank, reduction, zeroInfinity);
  }

  /**
   * {@return these options with another {@code zeroInfinity}}
   *
   * @param zeroInfinity whether infinite losses and their gradients become zero
   */
  public CtcLossOptions zeroInfinity(boolean zeroInfinity) {
    return new CtcLossOptions(blank, reduction, zeroInfinity);
  }
}
