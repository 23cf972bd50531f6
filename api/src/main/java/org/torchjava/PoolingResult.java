package org.torchjava;

/**
 * What pooling of {@link Functional} returns where the indices are asked for. A carrier of tensors
 * that are owned like any result; it is as safe to share between threads as they are.
 *
 * @param output the greatest values of the windows
 * @param indices where in the flat input of a channel they were, int64
 */
public record PoolingResult(Tensor output, Tensor indices) {}
