package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenInternalS;

/** Attention. Part of {@link Functional}. */
abstract class FunctionalAttention extends FunctionalUnpooling {
  FunctionalAttention() {}

  /**
   * {@return the values, weighted by the softmax of the scaled products of queries and keys}
   *
   * @param query the queries, (..., L, E)
   * @param key the keys, (..., S, E)
   * @param value the values, (..., S, V)
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.scaled_dot_product_attention.html">
   *     scaled_dot_product_attention</a>
   */
  public static Tensor scaledDotProductAttention(Tensor query, Tensor key, Tensor value) {
    return scaledDotProductAttention(
        query, key, value, ScaledDotProductAttentionOptions.defaults());
  }

  /**
   * {@return the values, weighted by the softmax of the scaled products of queries and keys}
   *
   * @param query the queries, (..., L, E)
   * @param key the keys, (..., S, E)
   * @param value the values, (..., S, V)
   * @param options mask, dropout and scale
   */
  public static Tensor scaledDotProductAttention(
      Tensor query, Tensor key, Tensor value, ScaledDotProductAttentionOptions options) {
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(options, "options");
    if (options.enableGqa()) {
      requireHeads(key);
      requireHeads(value);
    }
    boolean empty = query.numel() == 0 || key.numel() == 0 || value.numel() == 0;
    return empty ? ofNothing(query, key, value, options) : attention(query, key, value, options);
  }

  /**
   * {@return attention in several heads, with projections of all arguments and of the result}
   *
   * @param query the queries, (L, N, E) or (L, E)
   * @param key the keys, (S, N, E) or (S, E)
   * @param value the values, (S, N, E) or (S, E)
   * @param embedDimToCheck what E must be
   * @param numHeads how many heads there are, a divisor of E
   * @param weights the projections
   * @param options masks, dropout and what to return
   * @throws IllegalArgumentException if the shapes do not fit
   * @throws TorchException if the shape of the mask does not fit
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.MultiheadAttention.html">MultiheadAttention</a>
   */
  public static MultiHeadAttentionResult multiHeadAttentionForward(
      Tensor query,
      Tensor key,
      Tensor value,
      long embedDimToCheck,
      long numHeads,
      MultiHeadAttentionWeights weights,
      MultiHeadAttentionForwardOptions options) {
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(weights, "weights");
    Objects.requireNonNull(options, "options");
    AttentionChecks.requireHeads(numHeads);
    return TensorScope.run(
        () ->
            new AttentionForward(query, key, value, embedDimToCheck, numHeads, weights, options)
                .run());
  }

  private static Tensor attention(
      Tensor query, Tensor key, Tensor value, ScaledDotProductAttentionOptions options) {
    return Torch.scaledDotProductAttention(
        query,
        key,
        value,
        options.attnMask(),
        options.dropoutP(),
        options.isCausal(),
        options.scale(),
        options.enableGqa());
  }

  /** By single operators: the kernel for all at once divides by the number of heads. */
  private static Tensor ofNothing(
      Tensor query, Tensor key, Tensor value, ScaledDotProductAttentionOptions options) {
    long[] out = new long[2];
    int status =
        AtenInternalS._scaled_dot_product_attention_math(
            query.handle(),
            key.handle(),
            value.handle(),
            Args.handleOrNone(options.attnMask()),
            options.dropoutP(),
            options.isCausal(),
            0,
            options.scale() != null,
            options.scale() == null ? 0 : options.scale(),
            options.enableGqa(),
            out);
    Tensor[] results = Results.tuple(status, out, 2, query, key, value, options.attnMask());
    results[1].close();
    return results[0];
  }

  /** LibTorch divides by their number, and by zero the process ends. */
  private static void requireHeads(Tensor keys) {
    if (keys.dim() > 2 && keys.size(-3) == 0) {
      throw new TorchException(
          "scaled_dot_product_attention: grouped queries need a head of keys and values");
    }
  }
}
