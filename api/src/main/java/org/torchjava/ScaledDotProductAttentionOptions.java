package org.torchjava;

/**
 * The optional arguments of {@link Functional#scaledDotProductAttention(Tensor, Tensor, Tensor,
 * ScaledDotProductAttentionOptions)}: start from {@link #defaults()} and change what is to be
 * different. Immutable.
 *
 * @param attnMask what is added to the scores, or true where a position takes part; may be null
 * @param dropoutP the probability with which a weight is dropped
 * @param isCausal whether positions see none after them
 * @param scale the factor of the scores; null for one over the root of their size
 * @param enableGqa whether there may be fewer heads of keys than of queries
 */
public record ScaledDotProductAttentionOptions(
    Tensor attnMask, double dropoutP, boolean isCausal, Double scale, boolean enableGqa) {
  private static final ScaledDotProductAttentionOptions DEFAULTS =
      new ScaledDotProductAttentionOptions(null, 0, false, null, false);

  /** {@return options that leave every argument at PyTorch's default} */
  public static ScaledDotProductAttentionOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these options with another {@code attnMask}}
   *
   * @param attnMask what is added to the scores, or true where a position takes part; may be null
   */
  public ScaledDotProductAttentionOptions attnMask(Tensor attnMask) {
    return new ScaledDotProductAttentionOptions(attnMask, dropoutP, isCausal, scale, enableGqa);
  }

  /**
   * {@return these options with another {@code dropoutP}}
   *
   * @param dropoutP the probability with which a weight is dropped
   */
  public ScaledDotProductAttentionOptions dropoutP(double dropoutP) {
    return new ScaledDotProductAttentionOptions(attnMask, dropoutP, isCausal, scale, enableGqa);
  }

  /**
   * {@return these options with another {@code isCausal}}
   *
   * @param isCausal whether positions see none after them
   */
  public ScaledDotProductAttentionOptions isCausal(boolean isCausal) {
    return new ScaledDotProductAttentionOptions(attnMask, dropoutP, isCausal, scale, enableGqa);
  }

  /**
   * {@return these options with another {@code scale}}
   *
   * @param scale the factor of the scores; null for one over the root of their size
   */
  public ScaledDotProductAttentionOptions scale(double scale) {
    return new ScaledDotProductAttentionOptions(attnMask, dropoutP, isCausal, scale, enableGqa);
  }

  /**
   * {@return these options with another {@code enableGqa}}
   *
   * @param enableGqa whether there may be fewer heads of keys than of queries
   */
  public ScaledDotProductAttentionOptions enableGqa(boolean enableGqa) {
    return new ScaledDotProductAttentionOptions(attnMask, dropoutP, isCausal, scale, enableGqa);
  }
}
