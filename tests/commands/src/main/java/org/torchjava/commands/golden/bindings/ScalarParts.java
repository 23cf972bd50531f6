package org.torchjava.commands.golden.bindings;

import com.fasterxml.jackson.databind.JsonNode;
import org.torchjava.Complex;
import org.torchjava.Scalar;
import org.torchjava.commands.golden.Numbers;

/**
 * A number as it travels to the bindings.
 *
 * @param kind the tag of c10::Scalar, -1 for none
 * @param bits the value or the real part
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
      case "complex" -> new ScalarParts(3, bits(number.get(0)), Numbers.real(number.get(1)));
      case "bool" -> new ScalarParts(4, number.booleanValue() ? 1 : 0, 0);
      default -> throw new IllegalArgumentException("No number: " + value);
    };
  }

  /** The number as the API shows it. */
  Scalar toScalar() {
    return switch (kind) {
      case 0 -> Scalar.of(Double.longBitsToDouble(bits));
      case 3 -> Scalar.of(new Complex(Double.longBitsToDouble(bits), imag));
      case 4 -> Scalar.of(bits != 0);
      default -> Scalar.of(bits);
    };
  }

  private static long bits(JsonNode text) {
    return Double.doubleToRawLongBits(Numbers.real(text));
  }
}
