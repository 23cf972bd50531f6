package org.torchjava.generator.model;

/** A text that is not a schema. */
public final class SchemaSyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SchemaSyntaxException(String message) {
    super(message);
  }
}
