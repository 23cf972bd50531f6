package org.torchjava;

import java.util.Objects;

/**
 * The optional arguments of {@link Functional#klDiv(Tensor, Tensor, KlDivOptions)}: start from
 * {@link #defaults()} and change what is to be different. Immutable.
 *
 * @param reduction what becomes of the single losses
 * @param batchmean whether to divide the sum by the size of the batch, whatever {@code reduction}
 *     says: the mathematical divergence
 * @param logTarget whether the target is a logarithm too
 */
public record KlDivOptions(Reduction reduction, boolean batchmean, boolean logTarget) {
  private static final KlDivOptions DEFAULTS = new KlDivOptions(Reduction.MEAN, false, false);

  /**
   * Options with all arguments.
   *
   * @param reduction as above
   * @param batchmean as above
   * @param logTarget as above
   */
  public KlDivOptions {
    Objects.requireNonNull(reduction, "reduction");
  }

  /** {@return options that leave every argument at PyTorch's default} */
  public static KlDivOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these options with another {@code reduction}}
   *
   * @param reduction what becomes of the single losses
   */
  public KlDivOptions reduction(Reduction reduction) {
    return new KlDivOptions(reduction, batchmean, logTarget);
  }

  /**
   * {@return these options with another {@code batchmean}}
   *
   * @param batchmean whether to divide the sum by the size of the batch, whatever {@code reduction}
   *     says: the mathematical divergence
   */
  public KlDivOptions batchmean(boolean batchmean) {
    return new KlDivOptions(reduction, batchmean, logTarget);
  }

  /**
   * {@return these options with another {@code logTarget}}
   *
   * @param logTarget whether the target is a logarithm too
   */
  public KlDivOptions logTarget(boolean logTarget) {
    return new KlDivOptions(reduction, batchmean, logTarget);
  }
}
