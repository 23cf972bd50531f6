package org.torchjava;

/**
 * What {@link UniqueOps#unique(boolean, boolean, boolean)} returns. The tensors belong to whoever
 * called, as if each had been returned alone; closing one leaves the others as they are.
 *
 * @param output the distinct elements
 * @param inverseIndices where each element of the input is among them, int64; empty if not asked
 *     for
 * @param counts how often each of them occurs, int64; empty if not asked for
 */
public record UniqueResult(Tensor output, Tensor inverseIndices, Tensor counts) {}
