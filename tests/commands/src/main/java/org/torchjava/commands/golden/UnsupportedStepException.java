package org.torchjava.commands.golden;

/** A step calls something that the API does not offer yet. */
final class UnsupportedStepException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnsupportedStepException(String message) {
    super(message);
  }
}
