package org.torchjava.generator.model;

import java.util.Optional;

/**
 * What an operator returns, or one element of the tuple that it returns.
 *
 * @param type its type
 * @param name the field's name in Python's named tuple
 */
public record Result(SchemaType type, Optional<String> name) {
  @Override
  public String toString() {
    return type + name.map(text -> " " + text).orElse("");
  }
}
