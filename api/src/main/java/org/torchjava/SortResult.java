package org.torchjava;

/**
 * What {@link SortOps#sort()} returns: sorted elements. The tensors belong to whoever called, as if
 * each had been returned alone; closing one leaves the others as they are.
 *
 * @param values the elements in order
 * @param indices where they came from along the dimension, int64
 */
public record SortResult(Tensor values, Tensor indices) {
  /** {@return the text that Python prints for {@code torch.return_types.sort}} */
  @Override
  public String toString() {
    return NamedResults.text("sort", "values", values, "indices", indices);
  }
}
