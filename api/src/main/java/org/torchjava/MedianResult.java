package org.torchjava;

/**
 * What {@link OrderStatisticsOps#median(long)} returns: the medians along a dimension. The tensors
 * belong to whoever called, as if each had been returned alone; closing one leaves the others as
 * they are.
 *
 * @param values the lower medians
 * @param indices an index of each along the dimension, int64
 */
public record MedianResult(Tensor values, Tensor indices) {
  /** {@return the text that Python prints for {@code torch.return_types.median}} */
  @Override
  public String toString() {
    return NamedResults.text("median", "values", values, "indices", indices);
  }
}
