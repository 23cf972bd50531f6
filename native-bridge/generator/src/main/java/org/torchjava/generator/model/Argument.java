package org.torchjava.generator.model;

import java.util.Optional;

/**
 * A parameter of an operator.
 *
 * @param type its type
 * @param name its name, as Python callers write it
 * @param defaultValue the literal after the equals sign, as the schema writes it
 * @param keywordOnly whether it stands behind the {@code *}
 */
public record Argument(
    SchemaType type, String name, Optional<String> defaultValue, boolean keywordOnly) {
  @Override
  public String toString() {
    return type + " " + name + defaultValue.map(value -> "=" + value).orElse("");
  }
}
