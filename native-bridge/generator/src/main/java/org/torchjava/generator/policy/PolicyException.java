package org.torchjava.generator.policy;

/** A policy file that is malformed or that does not fit the operators. */
public final class PolicyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PolicyException(String message) {
    super(message);
  }
}
