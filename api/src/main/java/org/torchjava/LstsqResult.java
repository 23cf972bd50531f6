package org.torchjava;

/**
 * What {@link Linalg#lstsq(Tensor, Tensor)} returns. A carrier of tensors that are owned like any
 * result; it is as safe to share between threads as they are.
 *
 * @param solution the solution of least squares
 * @param residuals the squared residuals, empty for gelsy and unless m > n and A has full rank
 * @param rank the ranks, empty for the driver gels
 * @param singularValues the singular values, empty unless the driver is gelsd or gelss
 */
public record LstsqResult(Tensor solution, Tensor residuals, Tensor rank, Tensor singularValues) {}
