package org.torchjava;

/**
 * What {@link Functional#multiHeadAttentionForward} returns. A carrier of tensors that are owned
 * like any result; it is as safe to share between threads as they are.
 *
 * @param attnOutput the attended values, (L, N, E) or (L, E)
 * @param attnOutputWeights the attention weights, (N, L, S), (N, heads, L, S) or without N; null
 *     where they were not asked for
 */
public record MultiHeadAttentionResult(Tensor attnOutput, Tensor attnOutputWeights) {}
