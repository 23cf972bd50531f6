package org.torchjava;

/**
 * What {@link Tensor#frexp()} returns: {@code mantissa * 2^exponent} is the tensor. A carrier of
 * two tensors that are owned like any result; it is as safe to share between threads as they are.
 *
 * @param mantissa the factors, 0 or of magnitude 0.5 up to but not including 1
 * @param exponent the powers of two, int32
 */
public record FrexpResult(Tensor mantissa, Tensor exponent) {}
