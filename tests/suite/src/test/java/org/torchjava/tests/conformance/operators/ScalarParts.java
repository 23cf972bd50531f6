package org.torchjava.tests.conformance.operators;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A number as the bridge passes it.
 *
 * @param kind 0 a double, 1 an integer, 3 a complex number, 4 a boolean, -1 none
 * @param bits the integer, or the raw bits of the double or of the real part
 * @param imag the imaginary part
 */
record ScalarParts(int kind, long bits, double imag) {

  private static final ScalarParts NONE = new ScalarParts(-1, 0, 0);

  /** Reads a value of kind int, float, bool or complex, or null. */
  static ScalarParts of(JsonNode value) {
    if (value.isNull()) {
      return NONE;
    }
    String kind = value.fieldNames().next();
    JsonNode number = value.get(kind);
    return switch (kind) {
      case "float" -> new ScalarParts(0, bits(number), 0);
      case "int" -> new ScalarParts(1, number.longValue(), 0);
      case "complex" -> new ScalarParts(3, bits(number.get(0)), real(number.get(1)));
      case "bool" -> new ScalarParts(4, number.booleanValue() ? 1 : 0, 0);
      default -> throw new IllegalArgumentException("No number: " + value);
    };
  }

  /** Reads one of the decimal-free numbers that stand in the corpus as text. */
  static double real(JsonNode text) {
    return Double.parseDouble(text.textValue());
  }

  private static long bits(JsonNode text) {
    return Double.doubleToRawLongBits(real(text));
  }
}
