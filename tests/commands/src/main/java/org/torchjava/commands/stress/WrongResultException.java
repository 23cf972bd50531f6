package org.torchjava.commands.stress;

/** A tensor holds what it must not hold, or an error is another than it must be. */
final class WrongResultException extends RuntimeException {
  private static final long serialVersionUID = 1;

  WrongResultException(String message) {
    super(message);
  }
}
