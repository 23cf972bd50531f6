package org.torchjava;

/**
 * What {@link Tensor#triangularSolve(Tensor)} returns. A carrier of tensors that are owned like any
 * result; it is as safe to share between threads as they are.
 *
 * @param solution the solution
 * @param clonedCoefficient a copy of the triangular matrix
 */
public record TriangularSolveResult(Tensor solution, Tensor clonedCoefficient) {}
