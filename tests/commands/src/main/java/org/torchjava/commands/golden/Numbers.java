package org.torchjava.commands.golden;

import com.fasterxml.jackson.databind.JsonNode;
import org.torchjava.Complex;
import org.torchjava.Scalar;

/** Reads the numbers of golden files. */
public final class Numbers {
  private Numbers() {}

  /** Whether the value is a number of any kind. */
  public static boolean isNumber(JsonNode value) {
    return value.has("int") || value.has("float") || value.has("bool") || value.has("complex");
  }

  /** Reads a value of kind int, float, bool or complex; null for null. */
  public static Scalar of(JsonNode value) {
    if (value.isNull()) {
      return null;
    }
    String kind = value.fieldNames().next();
    JsonNode number = value.get(kind);
    return switch (kind) {
      case "float" -> Scalar.of(real(number));
      case "int" -> Scalar.of(number.longValue());
      case "complex" -> Scalar.of(new Complex(real(number.get(0)), real(number.get(1))));
      case "bool" -> Scalar.of(number.booleanValue());
      default -> throw new IllegalArgumentException("No number: " + value);
    };
  }

  /** Reads one of the decimal-free numbers that stand in the corpus as text. */
  public static double real(JsonNode text) {
    return Double.parseDouble(text.textValue());
  }
}
