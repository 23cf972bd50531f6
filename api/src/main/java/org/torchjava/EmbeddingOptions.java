package org.torchjava;

/**
 * The optional arguments of {@link Functional#embedding(Tensor, Tensor, EmbeddingOptions)}: start
 * from {@link #defaults()} and change what is to be different. Immutable.
 *
 * @param paddingIdx the row that takes no gradient; may be null
 * @param maxNorm the greatest norm of a vector, in place in the table; may be null
 * @param normType the order of that norm
 * @param scaleGradByFreq whether gradients are divided by how often an index occurs
 * @param sparse whether the gradient is sparse
 */
public record EmbeddingOptions(
    Long paddingIdx, Double maxNorm, double normType, boolean scaleGradByFreq, boolean sparse) {
  private static final EmbeddingOptions DEFAULTS =
      new EmbeddingOptions(null, null, 2, false, false);

  /** {@return options that leave every argument at PyTorch's default} */
  public static EmbeddingOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these options with another {@code paddingIdx}}
   *
   * @param paddingIdx the row that takes no gradient; may be null
   */
  public EmbeddingOptions paddingIdx(long paddingIdx) {
    return new EmbeddingOptions(paddingIdx, maxNorm, normType, scaleGradByFreq, sparse);
  }

  /**
   * {@return these options with another {@code maxNorm}}
   *
   * @param maxNorm the greatest norm of a vector, in place in the table; may be null
   */
  public EmbeddingOptions maxNorm(double maxNorm) {
    return new EmbeddingOptions(paddingIdx, maxNorm, normType, scaleGradByFreq, sparse);
  }

  /**
   * {@return these options with another {@code normType}}
   *
   * @param normType the order of that norm
   */
  public EmbeddingOptions normType(double normType) {
    return new EmbeddingOptions(paddingIdx, maxNorm, normType, scaleGradByFreq, sparse);
  }

  /**
   * {@return these options with another {@code scaleGradByFreq}}
   *
   * @param scaleGradByFreq whether gradients are divided by how often an index occurs
   */
  public EmbeddingOptions scaleGradByFreq(boolean scaleGradByFreq) {
    return new EmbeddingOptions(paddingIdx, maxNorm, normType, scaleGradByFreq, sparse);
  }

  /**
   * {@return these options with another {@code sparse}}
   *
   * @param sparse whether the gradient is sparse
   */
  public EmbeddingOptions sparse(boolean sparse) {
    return new EmbeddingOptions(paddingIdx, maxNorm, normType, scaleGradByFreq, sparse);
  }
}
