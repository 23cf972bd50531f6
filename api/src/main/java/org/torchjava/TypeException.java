package org.torchjava;

/** Python's {@code TypeError}: an argument of a kind that the operator does not take. */
public final class TypeException extends TorchException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message PyTorch's message
   */
  public TypeException(String message) {
    super(message);
  }
}
