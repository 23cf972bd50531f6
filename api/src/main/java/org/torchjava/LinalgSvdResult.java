package org.torchjava;

/**
 * What {@link Linalg#svd(Tensor)} returns. A carrier of tensors that are owned like any result; it
 * is as safe to share between threads as they are.
 *
 * @param u the left singular vectors U, as columns
 * @param s the singular values S, descending and real
 * @param vh the right singular vectors, conjugated and as rows
 */
public record LinalgSvdResult(Tensor u, Tensor s, Tensor vh) {}
