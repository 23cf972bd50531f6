package org.torchjava;

/**
 * What Python raises as {@code RuntimeError}: an operator or the autograd engine refused. The
 * message is PyTorch's own, without C++ frames.
 */
public class TorchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message PyTorch's message
   */
  public TorchException(String message) {
    super(message);
  }
}
