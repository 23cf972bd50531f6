package org.torchjava;

/**
 * What {@link ExtremumOps#min(long)} returns: the smallest elements along a dimension. The tensors
 * belong to whoever called, as if each had been returned alone; closing one leaves the others as
 * they are.
 *
 * @param values the smallest elements
 * @param indices their indices along the dimension, int64
 */
public record MinResult(Tensor values, Tensor indices) {
  /** {@return the text that Python prints for {@code torch.return_types.min}} */
  @Override
  public String toString() {
    return NamedResults.text("min", "values", values, "indices", indices);
  }
}
