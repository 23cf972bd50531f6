package org.torchjava;

/**
 * What {@link SortOps#uniqueCounts()} returns: distinct elements or slices. The tensors belong to
 * whoever called, as if each had been returned alone; closing one leaves the others as they are.
 *
 * @param output the distinct elements or slices
 * @param inverseIndices for each element or slice of the input, where it is in {@code output},
 *     int64
 * @param counts how often each occurs, int64
 */
public record UniqueResult(Tensor output, Tensor inverseIndices, Tensor counts) {}
