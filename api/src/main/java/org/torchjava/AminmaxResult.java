package org.torchjava;

/**
 * What {@link ExtremumOps#aminmax()} returns: the smallest and the largest elements. The tensors
 * belong to whoever called, as if each had been returned alone; closing one leaves the others as
 * they are.
 *
 * @param min the smallest elements
 * @param max the largest elements
 */
public record AminmaxResult(Tensor min, Tensor max) {
  /** {@return the text that Python prints for {@code torch.return_types.aminmax}} */
  @Override
  public String toString() {
    return NamedResults.text("aminmax", "min", min, "max", max);
  }
}
