package org.torchjava;

/**
 * What {@link SortOps#topk(long)} returns: the largest or smallest elements along a dimension. The
 * tensors belong to whoever called, as if each had been returned alone; closing one leaves the
 * others as they are.
 *
 * @param values the elements found
 * @param indices their indices along the dimension, int64
 */
public record TopkResult(Tensor values, Tensor indices) {
  /** {@return the text that Python prints for {@code torch.return_types.topk}} */
  @Override
  public String toString() {
    return NamedResults.text("topk", "values", values, "indices", indices);
  }
}
