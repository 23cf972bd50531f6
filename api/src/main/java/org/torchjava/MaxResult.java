package org.torchjava;

/**
 * What {@link ExtremumOps#max(long)} returns: the largest elements along a dimension. The tensors
 * belong to whoever called, as if each had been returned alone; closing one leaves the others as
 * they are.
 *
 * @param values the largest elements
 * @param indices their indices along the dimension, int64
 */
public record MaxResult(Tensor values, Tensor indices) {
  /** {@return the text that Python prints for {@code torch.return_types.max}} */
  @Override
  public String toString() {
    return NamedResults.text("max", "values", values, "indices", indices);
  }
}
