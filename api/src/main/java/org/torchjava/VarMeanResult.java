package org.torchjava;

/**
 * What {@link StatisticsOps#varMean()} returns: variances and means. The tensors belong to whoever
 * called, as if each had been returned alone; closing one leaves the others as they are.
 *
 * @param var the variances
 * @param mean the means
 */
public record VarMeanResult(Tensor var, Tensor mean) {}
