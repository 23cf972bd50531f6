package org.torchjava;

/**
 * What {@link OrderStatisticsOps#nanmedian(long)} returns: the medians along a dimension, nan left
 * out. The tensors belong to whoever called, as if each had been returned alone; closing one leaves
 * the others as they are.
 *
 * @param values the lower medians
 * @param indices an index of each along the dimension, int64
 */
public record NanmedianResult(Tensor values, Tensor indices) {
  /** {@return the text that Python prints for {@code torch.return_types.nanmedian}} */
  @Override
  public String toString() {
    return NamedResults.text("nanmedian", "values", values, "indices", indices);
  }
}
