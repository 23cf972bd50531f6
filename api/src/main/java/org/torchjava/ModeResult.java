package org.torchjava;

/**
 * What {@link OrderStatisticsOps#mode()} returns: the most frequent elements along a dimension. The
 * tensors belong to whoever called, as if each had been returned alone; closing one leaves the
 * others as they are.
 *
 * @param values the most frequent elements
 * @param indices an index of each along the dimension, int64
 */
public record ModeResult(Tensor values, Tensor indices) {
  /** {@return the text that Python prints for {@code torch.return_types.mode}} */
  @Override
  public String toString() {
    return NamedResults.text("mode", "values", values, "indices", indices);
  }
}
