package org.torchjava;

/**
 * What {@link Linalg#luFactor(Tensor)} returns, as LAPACK packs it. A carrier of tensors that are
 * owned like any result; it is as safe to share between threads as they are.
 *
 * @param lu L, without its ones, and U in one matrix
 * @param pivots the row exchanges, int32, counted from 1
 */
public record LuFactorResult(Tensor lu, Tensor pivots) {}
