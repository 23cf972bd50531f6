package org.torchjava;

/**
 * What {@link Linalg#lu(Tensor)} returns: {@code A = P L U}. A carrier of tensors that are owned
 * like any result; it is as safe to share between threads as they are.
 *
 * @param p the permutation matrix P, empty without pivoting
 * @param l the lower triangular matrix L with ones on its diagonal
 * @param u the upper triangular matrix U
 */
public record LuResult(Tensor p, Tensor l, Tensor u) {}
