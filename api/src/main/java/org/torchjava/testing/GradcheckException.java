package org.torchjava.testing;

import org.torchjava.TorchException;

/** Gradients are wrong: what Python raises as {@code torch.autograd.gradcheck.GradcheckError}. */
public final class GradcheckException extends TorchException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message PyTorch's message
   */
  public GradcheckException(String message) {
    super(message);
  }

  GradcheckException(String message, RuntimeException cause) {
    super(message);
    initCause(cause);
  }
}
