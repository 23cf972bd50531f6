package org.torchjava;

import java.util.Objects;

/**
 * The parameters of {@link Functional#multiHeadAttentionForward}: projections of queries, keys and
 * values in one matrix or in three, and one of the output. Immutable.
 *
 * @param inProjWeight the three projections one below the other, (3 * E, E); null where there are
 *     three matrices
 * @param qProjWeight the projection of queries, (E, E); null where there is one matrix
 * @param kProjWeight the projection of keys, (E, size of keys); null where there is one matrix
 * @param vProjWeight the projection of values, (E, size of values); null where there is one matrix
 * @param inProjBias the summands of the three projections, (3 * E); may be null
 * @param outProjWeight the projection of the output, (E, E)
 * @param outProjBias its summand, (E); may be null
 * @param biasK a key that is added to all others, (1, 1, E); may be null
 * @param biasV its value, (1, 1, E); null where {@code biasK} is
 */
public record MultiHeadAttentionWeights(
    Tensor inProjWeight,
    Tensor qProjWeight,
    Tensor kProjWeight,
    Tensor vProjWeight,
    Tensor inProjBias,
    Tensor outProjWeight,
    Tensor outProjBias,
    Tensor biasK,
    Tensor biasV) {

  /**
   * Parameters of either kind.
   *
   * @param inProjWeight as above
   * @param qProjWeight as above
   * @param kProjWeight as above
   * @param vProjWeight as above
   * @param inProjBias as above
   * @param outProjWeight as above
   * @param outProjBias as above
   * @param biasK as above
   * @param biasV as above
   */
  public MultiHeadAttentionWeights {
    Objects.requireNonNull(outProjWeight, "outProjWeight");
  }

  /**
   * {@return parameters with one matrix for all three projections}
   *
   * @param inProjWeight the three projections one below the other, (3 * E, E)
   * @param inProjBias their summands, (3 * E); may be null
   * @param outProjWeight the projection of the output, (E, E)
   * @param outProjBias its summand, (E); may be null
   */
  public static MultiHeadAttentionWeights packed(
      Tensor inProjWeight, Tensor inProjBias, Tensor outProjWeight, Tensor outProjBias) {
    Objects.requireNonNull(inProjWeight, "inProjWeight");
    return new MultiHeadAttentionWeights(
        inProjWeight, null, null, null, inProjBias, outProjWeight, outProjBias, null, null);
  }

  /**
   * {@return parameters with a matrix for each projection, where keys and values have other sizes}
   *
   * @param qProjWeight the projection of queries, (E, E)
   * @param kProjWeight the projection of keys, (E, size of keys)
   * @param vProjWeight the projection of values, (E, size of values)
   * @param inProjBias the summands of the three projections, (3 * E); may be null
   * @param outProjWeight the projection of the output, (E, E)
   * @param outProjBias its summand, (E); may be null
   */
  public static MultiHeadAttentionWeights separate(
      Tensor qProjWeight,
      Tensor kProjWeight,
      Tensor vProjWeight,
      Tensor inProjBias,
      Tensor outProjWeight,
      Tensor outProjBias) {
    Objects.requireNonNull(qProjWeight, "qProjWeight");
    Objects.requireNonNull(kProjWeight, "kProjWeight");
    Objects.requireNonNull(vProjWeight, "vProjWeight");
    return new MultiHeadAttentionWeights(
        null,
        qProjWeight,
        kProjWeight,
        vProjWeight,
        inProjBias,
        outProjWeight,
        outProjBias,
        null,
        null);
  }

  /**
   * {@return these parameters with a key and a value that are added to all others}
   *
   * @param biasK the key, (1, 1, E)
   * @param biasV the value, (1, 1, E)
   */
  public MultiHeadAttentionWeights biasKv(Tensor biasK, Tensor biasV) {
    return new MultiHeadAttentionWeights(
        inProjWeight,
        qProjWeight,
        kProjWeight,
        vProjWeight,
        inProjBias,
        outProjWeight,
        outProjBias,
        biasK,
        biasV);
  }

  boolean areSeparate() {
    return inProjWeight == null;
  }
}
