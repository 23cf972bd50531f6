package org.torchjava;

/**
 * What {@link Tensor#svd()} returns. A carrier of tensors that are owned like any result; it is as
 * safe to share between threads as they are.
 *
 * @param u the left singular vectors U, as columns
 * @param s the singular values S, descending and real
 * @param v the right singular vectors V, as columns, not transposed
 */
public record SvdResult(Tensor u, Tensor s, Tensor v) {}
