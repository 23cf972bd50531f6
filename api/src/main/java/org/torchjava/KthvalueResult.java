package org.torchjava;

/**
 * What {@link OrderStatisticsOps#kthvalue} returns: the k-th smallest elements along a dimension.
 * The tensors belong to whoever called, as if each had been returned alone; closing one leaves the
 * others as they are.
 *
 * @param values the k-th smallest elements
 * @param indices their indices along the dimension, int64
 */
public record KthvalueResult(Tensor values, Tensor indices) {
  /** {@return the text that Python prints for {@code torch.return_types.kthvalue}} */
  @Override
  public String toString() {
    return NamedResults.text("kthvalue", "values", values, "indices", indices);
  }
}
