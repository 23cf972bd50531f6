package org.torchjava;

/**
 * Python's {@code torch.linalg.LinAlgError}: a matrix that the algorithm cannot handle, such as a
 * singular one.
 */
public final class LinAlgException extends TorchException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message PyTorch's message
   */
  public LinAlgException(String message) {
    super(message);
  }
}
