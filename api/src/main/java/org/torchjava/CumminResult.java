package org.torchjava;

/**
 * What {@link ScanOps#cummin} returns: the smallest elements so far along a dimension. The tensors
 * belong to whoever called, as if each had been returned alone; closing one leaves the others as
 * they are.
 *
 * @param values the smallest elements so far
 * @param indices their indices along the dimension, int64
 */
public record CumminResult(Tensor values, Tensor indices) {
  /** {@return the text that Python prints for {@code torch.return_types.cummin}} */
  @Override
  public String toString() {
    return NamedResults.text("cummin", "values", values, "indices", indices);
  }
}
