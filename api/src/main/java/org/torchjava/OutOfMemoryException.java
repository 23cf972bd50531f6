package org.torchjava;

/**
 * Python's {@code torch.OutOfMemoryError}: native or device memory ran out. The failed call changed
 * nothing; after freeing tensors the next one may succeed.
 */
public final class OutOfMemoryException extends TorchException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message PyTorch's message
   */
  public OutOfMemoryException(String message) {
    super(message);
  }
}
