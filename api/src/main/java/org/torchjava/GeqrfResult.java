package org.torchjava;

/**
 * What {@link Tensor#geqrf()} returns, as LAPACK packs it. A carrier of tensors that are owned like
 * any result; it is as safe to share between threads as they are.
 *
 * @param a R in the upper triangle and the Householder vectors below
 * @param tau the factors of the Householder vectors
 */
public record GeqrfResult(Tensor a, Tensor tau) {}
