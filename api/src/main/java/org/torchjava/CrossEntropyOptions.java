package org.torchjava;

import java.util.Objects;

/**
 * The optional arguments of {@link Functional#crossEntropy(Tensor, Tensor, CrossEntropyOptions)}:
 * start from {@link #defaults()} and change what is to be different. Immutable.
 *
 * @param weight a factor for each class; may be null
 * @param ignoreIndex the class index that does not count
 * @param reduction what becomes of the single losses
 * @param labelSmoothing how much of the target is spread over all classes, from 0 to 1
 */
public record CrossEntropyOptions(
    Tensor weight, long ignoreIndex, Reduction reduction, double labelSmoothing) {
  private static final CrossEntropyOptions DEFAULTS =
      new CrossEntropyOptions(null, -100, Reduction.MEAN, 0);

  /**
   * Options with all arguments.
   *
   * @param weight as above
   * @param ignoreIndex as above
   * @param reduction as above
   * @param labelSmoothing as above
   */
  public CrossEntropyOptions {
    Objects.requireNonNull(reduction, "reduction");
  }

  /** {@return options that leave every argument at PyTorch's default} */
  public static CrossEntropyOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these options with another {@code weight}}
   *
   * @param weight a factor for each class; may be null
   */
  public CrossEntropyOptions weight(Tensor weight) {
    return new CrossEntropyOptions(weight, ignoreIndex, reduction, labelSmoothing);
  }

  /**
   * {@return these options with another {@code ignoreIndex}}
   *
   * @param ignoreIndex the class index that does not count
   */
  public CrossEntropyOptions ignoreIndex(long ignoreIndex) {
    return new CrossEntropyOptions(weight, ignoreIndex, reduction, labelSmoothing);
  }

  /**
   * {@return these options with another {@code reduction}}
   *
   * @param reduction what becomes of the single losses
   */
  public CrossEntropyOptions reduction(Reduction reduction) {
    return new CrossEntropyOptions(weight, ignoreIndex, reduction, labelSmoothing);
  }

  /**
   * {@return these options with another {@code labelSmoothing}}
   *
   * @param labelSmoothing how much of the target is spread over all classes, from 0 to 1
   */
  public CrossEntropyOptions labelSmoothing(double labelSmoothing) {
    return new CrossEntropyOptions(weight, ignoreIndex, reduction, labelSmoothing);
  }
}
