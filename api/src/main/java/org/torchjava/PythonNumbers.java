package org.torchjava;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Python's {@code repr} of numbers: the shortest digits that read back as the same double. */
final class PythonNumbers {
  private static final int LARGEST_PLAIN_EXPONENT = 16;
  private static final int SIX = 6;
  private static final int SMALLEST_PLAIN_EXPONENT = -4;

  private PythonNumbers() {}

  /** {@code repr(float)}: {@code 1.0}, {@code 1e-05}, {@code nan}. */
  static String real(double value) {
    String text = part(value);
    boolean whole = text.chars().allMatch(c -> c == '-' || Character.isDigit(c));
    return whole ? text + ".0" : text;
  }

  /** The same without a trailing {@code .0}, as within a complex number. */
  static String part(double value) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
    return sign + (value == 0 ? "0" : magnitude(Math.abs(value)));
  }

  /** The number as C++'s streams print it: {@code 65504}, {@code 3.40282e+38}, {@code inf}. */
  static String sixDigits(double value) {
    if (value == 0) {
      return "0";
    }
    if (!Double.isFinite(value)) {
      return real(value);
    }
    MathContext six = new MathContext(SIX, RoundingMode.HALF_EVEN);
    String text = text(new BigDecimal(Math.abs(value)).round(six), SIX);
    return value < 0 ? "-" + text : text;
  }

  private static String magnitude(double value) {
    return text(shortest(value), LARGEST_PLAIN_EXPONENT);
  }

  private static String text(BigDecimal value, int largestPlainExponent) {
    BigDecimal decimal = value.stripTrailingZeros();
    int exponent = decimal.precision() - decimal.scale() - 1;
    if (exponent >= SMALLEST_PLAIN_EXPONENT && exponent < largestPlainExponent) {
      return decimal.toPlainString();
    }
    String digits = decimal.unscaledValue().toString();
    String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
    String power = String.format("%02d", Math.abs(exponent));
    return mantissa + "e" + (exponent < 0 ? "-" : "+") + power;
  }

  // Double.toString gives more digits than needed for some values before JDK 19 (JDK-4511638).
  private static BigDecimal shortest(double value) {
    for (int digits = 1; digits < 17; digits++) {
      BigDecimal candidate = new BigDecimal(value).round(new MathContext(digits));
      if (candidate.doubleValue() == value) {
        return candidate;
      }
    }
    return new BigDecimal(value).round(new MathContext(17));
  }
}
