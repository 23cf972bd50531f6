package org.torchjava;

/**
 * The optional arguments of {@link Functional#multiHeadAttentionForward(Tensor, Tensor, Tensor,
 * long, long, MultiHeadAttentionWeights, MultiHeadAttentionForwardOptions)}: start from {@link
 * #defaults()} and change what is to be different. Immutable.
 *
 * @param keyPaddingMask true where a key is none, or what is added to its scores, (S) or (N, S);
 *     may be null
 * @param attnMask true where a position is hidden, or what is added to its scores, (L, S) or (N *
 *     heads, L, S); may be null
 * @param isCausal whether {@code attnMask} is known to be the causal one
 * @param dropoutP the probability with which a weight is dropped
 * @param training whether to drop any
 * @param needWeights whether to return the attention weights too
 * @param averageAttnWeights whether to return their mean over the heads
 * @param addZeroAttn whether to add a key and a value of zeros
 * @param staticK keys to take as they are, (N * heads, S, E / heads); may be null
 * @param staticV values to take as they are, (N * heads, S, E / heads); may be null
 */
public record MultiHeadAttentionForwardOptions(
    Tensor keyPaddingMask,
    Tensor attnMask,
    boolean isCausal,
    double dropoutP,
    boolean training,
    boolean needWeights,
    boolean averageAttnWeights,
    boolean addZeroAttn,
    Tensor staticK,
    Tensor staticV) {
  private static final MultiHeadAttentionForwardOptions DEFAULTS =
      new MultiHeadAttentionForwardOptions(
          null, null, false, 0, true, true, true, false, null, null);

  /** {@return options that leave every argument at PyTorch's default} */
  public static MultiHeadAttentionForwardOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these options with another {@code keyPaddingMask}}
   *
   * @param keyPaddingMask true where a key is none, or what is added to its scores, (S) or (N, S);
   *     may be null
   */
  public MultiHeadAttentionForwardOptions keyPaddingMask(Tensor keyPaddingMask) {
    return new MultiHeadAttentionForwardOptions(
        keyPaddingMask,
        attnMask,
        isCausal,
        dropoutP,
        training,
        needWeights,
        averageAttnWeights,
        addZeroAttn,
        staticK,
        staticV);
  }

  /**
   * {@return these options with another {@code attnMask}}
   *
   * @param attnMask true where a position is hidden, or what is added to its scores, (L, S) or (N *
   *     heads, L, S); may be null
   */
  public MultiHeadAttentionForwardOptions attnMask(Tensor attnMask) {
    return new MultiHeadAttentionForwardOptions(
        keyPaddingMask,
        attnMask,
        isCausal,
        dropoutP,
        training,
        needWeights,
        averageAttnWeights,
        addZeroAttn,
        staticK,
        staticV);
  }

  /**
   * {@return these options with another {@code isCausal}}
   *
   * @param isCausal whether {@code attnMask} is known to be the causal one
   */
  public MultiHeadAttentionForwardOptions isCausal(boolean isCausal) {
    return new MultiHeadAttentionForwardOptions(
        keyPaddingMask,
        attnMask,
        isCausal,
        dropoutP,
        training,
        needWeights,
        averageAttnWeights,
        addZeroAttn,
        staticK,
        staticV);
  }

  /**
   * {@return these options with another {@code dropoutP}}
   *
   * @param dropoutP the probability with which a weight is dropped
   */
  public MultiHeadAttentionForwardOptions dropoutP(double dropoutP) {
    return new MultiHeadAttentionForwardOptions(
        keyPaddingMask,
        attnMask,
        isCausal,
        dropoutP,
        training,
        needWeights,
        averageAttnWeights,
        addZeroAttn,
        staticK,
        staticV);
  }

  /**
   * {@return these options with another {@code training}}
   *
   * @param training whether to drop any
   */
  public MultiHeadAttentionForwardOptions training(boolean training) {
    return new MultiHeadAttentionForwardOptions(
        keyPaddingMask,
        attnMask,
        isCausal,
        dropoutP,
        training,
        needWeights,
        averageAttnWeights,
        addZeroAttn,
        staticK,
        staticV);
  }

  /**
   * {@return these options with another {@code needWeights}}
   *
   * @param needWeights whether to return the attention weights too
   */
  public MultiHeadAttentionForwardOptions needWeights(boolean needWeights) {
    return new MultiHeadAttentionForwardOptions(
        keyPaddingMask,
        attnMask,
        isCausal,
        dropoutP,
        training,
        needWeights,
        averageAttnWeights,
        addZeroAttn,
        staticK,
        staticV);
  }

  /**
   * {@return these options with another {@code averageAttnWeights}}
   *
   * @param averageAttnWeights whether to return their mean over the heads
   */
  public MultiHeadAttentionForwardOptions averageAttnWeights(boolean averageAttnWeights) {
    return new MultiHeadAttentionForwardOptions(
        keyPaddingMask,
        attnMask,
        isCausal,
        dropoutP,
        training,
        needWeights,
        averageAttnWeights,
        addZeroAttn,
        staticK,
        staticV);
  }

  /**
   * {@return these options with another {@code addZeroAttn}}
   *
   * @param addZeroAttn whether to add a key and a value of zeros
   */
  public MultiHeadAttentionForwardOptions addZeroAttn(boolean addZeroAttn) {
    return new MultiHeadAttentionForwardOptions(
        keyPaddingMask,
        attnMask,
        isCausal,
        dropoutP,
        training,
        needWeights,
        averageAttnWeights,
        addZeroAttn,
        staticK,
        staticV);
  }

  /**
   * {@return these options with another {@code staticK}}
   *
   * @param staticK keys to take as they are, (N * heads, S, E / heads); may be null
   */
  public MultiHeadAttentionForwardOptions staticK(Tensor staticK) {
    return new MultiHeadAttentionForwardOptions(
        keyPaddingMask,
        attnMask,
        isCausal,
        dropoutP,
        training,
        needWeights,
        averageAttnWeights,
        addZeroAttn,
        staticK,
        staticV);
  }

  /**
   * {@return these options with another {@code staticV}}
   *
   * @param staticV values to take as they are, (N * heads, S, E / heads); may be null
   */
  public MultiHeadAttentionForwardOptions staticV(Tensor staticV) {
    return new MultiHeadAttentionForwardOptions(
        keyPaddingMask,
        attnMask,
        isCausal,
        dropoutP,
        training,
        needWeights,
        averageAttnWeights,
        addZeroAttn,
        staticK,
        staticV);
  }
}
