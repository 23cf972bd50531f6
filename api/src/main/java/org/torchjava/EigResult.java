package org.torchjava;

/**
 * What {@link Linalg#eig(Tensor)} and {@link Linalg#eigh(Tensor)} return. A carrier of tensors that
 * are owned like any result; it is as safe to share between threads as they are.
 *
 * @param eigenvalues the eigenvalues; real and ascending where the matrix was taken as Hermitian,
 *     complex and in no order otherwise
 * @param eigenvectors the eigenvectors, as columns
 */
public record EigResult(Tensor eigenvalues, Tensor eigenvectors) {}
