package org.torchjava;

/**
 * What {@link Tensor#qr()} and {@link Linalg#qr(Tensor)} return. A carrier of tensors that are
 * owned like any result; it is as safe to share between threads as they are.
 *
 * @param q the orthogonal or unitary matrix Q
 * @param r the upper triangular matrix R
 */
public record QrResult(Tensor q, Tensor r) {}
