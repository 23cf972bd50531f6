package org.torchjava;

/**
 * What {@link Tensor#slogdet()} returns: {@code sign * exp(logabsdet)} is the determinant. A
 * carrier of two tensors that are owned like any result; it is as safe to share between threads as
 * they are.
 *
 * @param sign the sign, or for complex matrices the unit number
 * @param logabsdet the logarithm of the absolute value, -inf for a determinant of 0
 */
public record SlogdetResult(Tensor sign, Tensor logabsdet) {}
