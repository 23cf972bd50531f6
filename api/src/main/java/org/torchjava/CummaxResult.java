package org.torchjava;

/**
 * What {@link ScanOps#cummax} returns: the largest elements so far along a dimension. The tensors
 * belong to whoever called, as if each had been returned alone; closing one leaves the others as
 * they are.
 *
 * @param values the largest elements so far
 * @param indices their indices along the dimension, int64
 */
public record CummaxResult(Tensor values, Tensor indices) {
  /** {@return the text that Python prints for {@code torch.return_types.cummax}} */
  @Override
  public String toString() {
    return NamedResults.text("cummax", "values", values, "indices", indices);
  }
}
