package org.torchjava.generator.face;

/**
 * Where users find a method.
 *
 * @param namespace {@code Tensor}, {@code Out}, or the class with the statics: {@code Torch},
 *     {@code Linalg} ...
 */
public record Owner(String namespace) {
  /** Methods of tensors. */
  public static final Owner TENSOR = new Owner("Tensor");

  /** Methods that write into tensors of the caller. */
  public static final Owner OUT = new Owner("Out");

  /** Statics of the module torch. */
  public static final Owner TORCH = new Owner("Torch");

  /**
   * Whether the methods are those of objects.
   *
   * @return false for statics
   */
  public boolean isReceiver() {
    return equals(TENSOR) || equals(OUT);
  }
}
