package org.torchjava;

import java.util.Objects;

/**
 * The optional arguments of {@link Functional#embeddingBag(Tensor, Tensor, Tensor,
 * EmbeddingBagOptions)}: start from {@link #defaults()} and change what is to be different.
 * Immutable.
 *
 * @param maxNorm the greatest norm of a vector, in place in the table; may be null
 * @param normType the order of that norm
 * @param scaleGradByFreq whether gradients are divided by how often an index occurs
 * @param mode "sum", "mean" or "max"
 * @param sparse whether the gradient is sparse
 * @param perSampleWeights a factor for each index, for "sum" alone; may be null
 * @param includeLastOffset whether the last offset is the end of the last bag
 * @param paddingIdx the row that does not count; may be null
 */
public record EmbeddingBagOptions(
    Double maxNorm,
    double normType,
    boolean scaleGradByFreq,
    String mode,
    boolean sparse,
    Tensor perSampleWeights,
    boolean includeLastOffset,
    Long paddingIdx) {
  private static final EmbeddingBagOptions DEFAULTS =
      new EmbeddingBagOptions(null, 2, false, "mean", false, null, false, null);

  /**
   * Options with all arguments.
   *
   * @param maxNorm as above
   * @param normType as above
   * @param scaleGradByFreq as above
   * @param mode as above
   * @param sparse as above
   * @param perSampleWeights as above
   * @param includeLastOffset as above
   * @param paddingIdx as above
   */
  public EmbeddingBagOptions {
    Objects.requireNonNull(mode, "mode");
  }

  /** {@return options that leave every argument at PyTorch's default} */
  public static EmbeddingBagOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these options with another {@code maxNorm}}
   *
   * @param maxNorm the greatest norm of a vector, in place in the table; may be null
   */
  public EmbeddingBagOptions maxNorm(double maxNorm) {
    return new EmbeddingBagOptions(
        maxNorm,
        normType,
        scaleGradByFreq,
        mode,
        sparse,
        perSampleWeights,
        includeLastOffset,
        paddingIdx);
  }

  /**
   * {@return these options with another {@code normType}}
   *
   * @param normType the order of that norm
   */
  public EmbeddingBagOptions normType(double normType) {
    return new EmbeddingBagOptions(
        maxNorm,
        normType,
        scaleGradByFreq,
        mode,
        sparse,
        perSampleWeights,
        includeLastOffset,
        paddingIdx);
  }

  /**
   * {@return these options with another {@code scaleGradByFreq}}
   *
   * @param scaleGradByFreq whether gradients are divided by how often an index occurs
   */
  public EmbeddingBagOptions scaleGradByFreq(boolean scaleGradByFreq) {
    return new EmbeddingBagOptions(
        maxNorm,
        normType,
        scaleGradByFreq,
        mode,
        sparse,
        perSampleWeights,
        includeLastOffset,
        paddingIdx);
  }

  /**
   * {@return these options with another {@code mode}}
   *
   * @param mode "sum", "mean" or "max"
   */
  public EmbeddingBagOptions mode(String mode) {
    return new EmbeddingBagOptions(
        maxNorm,
        normType,
        scaleGradByFreq,
        mode,
        sparse,
        perSampleWeights,
        includeLastOffset,
        paddingIdx);
  }

  /**
   * {@return these options with another {@code sparse}}
   *
   * @param sparse whether the gradient is sparse
   */
  public EmbeddingBagOptions sparse(boolean sparse) {
    return new EmbeddingBagOptions(
        maxNorm,
        normType,
        scaleGradByFreq,
        mode,
        sparse,
        perSampleWeights,
        includeLastOffset,
        paddingIdx);
  }

  /**
   * {@return these options with another {@code perSampleWeights}}
   *
   * @param perSampleWeights a factor for each index, for "sum" alone; may be null
   */
  public EmbeddingBagOptions perSampleWeights(Tensor perSampleWeights) {
    return new EmbeddingBagOptions(
        maxNorm,
        normType,
        scaleGradByFreq,
        mode,
        sparse,
        perSampleWeights,
        includeLastOffset,
        paddingIdx);
  }

  /**
   * {@return these options with another {@code includeLastOffset}}
   *
   * @param includeLastOffset whether the last offset is the end of the last bag
   */
  public EmbeddingBagOptions includeLastOffset(boolean includeLastOffset) {
    return new EmbeddingBagOptions(
        maxNorm,
        normType,
        scaleGradByFreq,
        mode,
        sparse,
        perSampleWeights,
        includeLastOffset,
        paddingIdx);
  }

  /**
   * {@return these options with another {@code paddingIdx}}
   *
   * @param paddingIdx the row that does not count; may be null
   */
  public EmbeddingBagOptions paddingIdx(long paddingIdx) {
    return new EmbeddingBagOptions(
        maxNorm,
        normType,
        scaleGradByFreq,
        mode,
        sparse,
        perSampleWeights,
        includeLastOffset,
        paddingIdx);
  }
}
