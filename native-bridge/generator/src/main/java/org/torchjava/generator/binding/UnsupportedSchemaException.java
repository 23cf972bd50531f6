package org.torchjava.generator.binding;

/** An operator that neither a rule nor the policy covers. */
public final class UnsupportedSchemaException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnsupportedSchemaException(String message) {
    super(message);
  }

  UnsupportedSchemaException(String message, Throwable cause) {
    super(message, cause);
  }
}
