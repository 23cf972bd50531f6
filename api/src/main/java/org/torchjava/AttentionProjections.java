package org.torchjava;

import java.util.Arrays;
import org.torchjava.nativebridge.ops.AtenC;

/**
 * Queries, keys and values after their projections.
 *
 * @param query the projected queries
 * @param key the projected keys
 * @param value the projected values
 */
record AttentionProjections(Tensor query, Tensor key, Tensor value) {

  static AttentionProjections of(
      Tensor query, Tensor key, Tensor value, MultiHeadAttentionWeights weights) {
    return weights.areSeparate()
        ? separate(query, key, value, weights)
        : packed(query, key, value, weights.inProjWeight(), weights.inProjBias());
  }

  private static AttentionProjections separate(
      Tensor query, Tensor key, Tensor value, MultiHeadAttentionWeights weights) {
    Tensor[] bias = thirds(weights.inProjBias());
    long size = query.size(-1);
    requireWeight(weights.qProjWeight(), "q", "query", size, size);
    requireWeight(weights.kProjWeight(), "k", "key", size, key.size(-1));
    requireWeight(weights.vProjWeight(), "v", "value", size, value.size(-1));
    requireBias(bias[0], "query", size);
    requireBias(bias[1], "key", size);
    requireBias(bias[2], "value", size);
    return new AttentionProjections(
        FunctionalArgs.linear(query, weights.qProjWeight(), bias[0]),
        FunctionalArgs.linear(key, weights.kProjWeight(), bias[1]),
        FunctionalArgs.linear(value, weights.vProjWeight(), bias[2]));
  }

  /** Tensors that are the same object are projected at once, as PyTorch does, to the last bit. */
  private static AttentionProjections packed(
      Tensor query, Tensor key, Tensor value, Tensor weight, Tensor bias) {
    long size = query.size(-1);
    if (key != value) {
      Tensor[] w = thirds(weight);
      Tensor[] b = thirds(bias);
      return new AttentionProjections(
          FunctionalArgs.linear(query, w[0], b[0]),
          FunctionalArgs.linear(key, w[1], b[1]),
          FunctionalArgs.linear(value, w[2], b[2]));
    }
    if (query == key) {
      Tensor all = slices(FunctionalArgs.linear(query, weight, bias), 3, size);
      return new AttentionProjections(all.select(0, 0), all.select(0, 1), all.select(0, 2));
    }
    Tensor rest = FunctionalArgs.linear(key, rest(weight, size), rest(bias, size));
    Tensor both = slices(rest, 2, size);
    return new AttentionProjections(
        FunctionalArgs.linear(query, first(weight, size), first(bias, size)),
        both.select(0, 0),
        both.select(0, 1));
  }

  private static Tensor slices(Tensor projected, long count, long size) {
    return projected
        .unflatten(-1, count, size)
        .unsqueeze(0)
        .transpose(0, -2)
        .squeeze(-2)
        .contiguous();
  }

  private static Tensor first(Tensor packed, long size) {
    return packed == null ? null : packed.narrow(0, 0, size);
  }

  private static Tensor rest(Tensor packed, long size) {
    return packed == null ? null : packed.narrow(0, size, 2 * size);
  }

  private static Tensor[] thirds(Tensor packed) {
    if (packed == null) {
      return new Tensor[3];
    }
    Tensor[] chunks =
        Results.list(AtenC.chunk(packed.handle(), 3, 0), packed).toArray(new Tensor[0]);
    AttentionChecks.require(
        chunks.length == 3, "not enough values to unpack (expected 3, got " + chunks.length + ")");
    return chunks;
  }

  private static void requireWeight(
      Tensor weight, String letter, String name, long rows, long columns) {
    AttentionChecks.require(
        weight != null, "use_separate_proj_weight is True but " + letter + "_proj_weight is None");
    requireSize(weight, name + " weights", rows, columns);
  }

  private static void requireBias(Tensor bias, String name, long size) {
    if (bias != null) {
      requireSize(bias, name + " bias", size);
    }
  }

  private static void requireSize(Tensor tensor, String name, long... expected) {
    AttentionChecks.require(
        Arrays.equals(tensor.size(), expected),
        "expecting "
            + name
            + " shape of "
            + FunctionalArgs.tuple(expected)
            + ", but got "
            + FunctionalArgs.size(tensor));
  }
}
