package org.torchjava;

/**
 * What {@link StatisticsOps#stdMean()} returns: standard deviations and means. The tensors belong
 * to whoever called, as if each had been returned alone; closing one leaves the others as they are.
 *
 * @param std the standard deviations
 * @param mean the means
 */
public record StdMeanResult(Tensor std, Tensor mean) {}
