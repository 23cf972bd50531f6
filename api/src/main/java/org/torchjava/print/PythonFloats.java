package org.torchjava.print;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Python's {@code format(x, '.4f')} and {@code format(x, '.4e')}: the exact binary value rounded to
 * the given number of digits, ties to even. {@code String.format} rounds ties up and starts from
 * the shortest decimal form, so it gives other digits.
 */
final class PythonFloats {

  /** The powers of ten that a long holds. */
  private static final long[] POWERS_OF_TEN = new long[19];

  static {
    POWERS_OF_TEN[0] = 1;
    for (int i = 1; i < POWERS_OF_TEN.length; i++) {
      POWERS_OF_TEN[i] = 10 * POWERS_OF_TEN[i - 1];
    }
  }

  /** More digits than this could overflow a long in {@link #scientificDigits}. */
  private static final int MAX_FAST_PRECISION = 15;

  private PythonFloats() {}

  /** The number with {@code precision} decimals. */
  static String fixed(double value, int precision) {
    if (!Double.isFinite(value)) {
      return nonFinite(value);
    }
    double magnitude = Math.abs(value);
    long scaled = scaled(magnitude, precision);
    if (scaled < 0) {
      String text =
          new BigDecimal(magnitude).setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
      return isNegative(value) ? "-" + text : text;
    }
    StringBuilder out = new StringBuilder(24);
    if (isNegative(value)) {
      out.append('-');
    }
    out.append(scaled / POWERS_OF_TEN[precision]);
    if (precision > 0) {
      String decimals = Long.toString(scaled % POWERS_OF_TEN[precision]);
      out.append('.').append("0".repeat(precision - decimals.length())).append(decimals);
    }
    return out.toString();
  }

  /** The number with one digit, {@code precision} decimals, and an exponent of ten. */
  static String scientific(double value, int precision) {
    if (!Double.isFinite(value)) {
      return nonFinite(value);
    }
    Digits digits = scientificDigits(Math.abs(value), precision);
    StringBuilder out = new StringBuilder(precision + 8);
    if (isNegative(value)) {
      out.append('-');
    }
    out.append(digits.text().charAt(0));
    if (precision > 0) {
      out.append('.').append(digits.text(), 1, precision + 1);
    }
    out.append('e').append(digits.exponent() < 0 ? '-' : '+');
    int exponent = Math.abs(digits.exponent());
    return out.append(exponent < 10 ? "0" : "").append(exponent).toString();
  }

  private static String nonFinite(double value) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    return value > 0 ? "inf" : "-inf";
  }

  /** Whether a minus is printed: for negative zero and what rounds to it too. */
  private static boolean isNegative(double value) {
    return Double.doubleToRawLongBits(value) < 0;
  }

  /** Decimal digits, the first of which stands before the point, and the exponent of ten. */
  private record Digits(String text, int exponent) {}

  private static Digits scientificDigits(double magnitude, int precision) {
    if (magnitude == 0) {
      return new Digits("0".repeat(precision + 1), 0);
    }
    if (precision <= MAX_FAST_PRECISION) {
      // log10 is off by far less than what is taken away here: never too high, at most 1 too low.
      int exponent = (int) Math.floor(Math.log10(magnitude) - 1e-9);
      long digits = scaled(magnitude, precision - exponent);
      if (digits >= POWERS_OF_TEN[precision + 1]) { // a digit too many: it was too low
        exponent++;
        digits = scaled(magnitude, precision - exponent);
      }
      if (digits >= 0) {
        return new Digits(Long.toString(digits), exponent);
      }
    }
    BigDecimal rounded =
        new BigDecimal(magnitude).round(new MathContext(precision + 1, RoundingMode.HALF_EVEN));
    String digits = rounded.unscaledValue().toString();
    int exponent = digits.length() - 1 - rounded.scale();
    return new Digits(digits + "0".repeat(precision + 1 - digits.length()), exponent);
  }

  /**
   * {@code magnitude * 10^power}, rounded to an integer, ties to even; or -1 where this short way
   * cannot tell. It is exact: the product is made of integers in 128 bits.
   */
  private static long scaled(double magnitude, int power) {
    if (power < 0 || power >= POWERS_OF_TEN.length) {
      return -1;
    }
    if (magnitude == 0) {
      return 0;
    }
    int binaryExponent = Math.getExponent(magnitude);
    if (binaryExponent < Double.MIN_EXPONENT) {
      return -1; // subnormal
    }
    // magnitude = mantissa * 2^-shift
    long mantissa =
        Double.doubleToRawLongBits(magnitude) & 0x000fffffffffffffL | 0x0010000000000000L;
    int shift = 52 - binaryExponent;
    long high = Math.multiplyHigh(mantissa, POWERS_OF_TEN[power]);
    long low = mantissa * POWERS_OF_TEN[power];
    if (shift <= 0) {
      boolean fits = high == 0 && low >= 0 && -shift < Long.numberOfLeadingZeros(low);
      return fits ? low << -shift : -1;
    }
    return shift < 64 ? shiftedByLess(high, low, shift) : shiftedByMore(high, low, shift - 64);
  }

  /** {@code (high, low) / 2^shift} for a shift from 1 to 63, or -1 where no long holds it. */
  private static long shiftedByLess(long high, long low, int shift) {
    if (high >>> shift != 0) {
      return -1;
    }
    long quotient = high << 64 - shift | low >>> shift;
    if (quotient < 0 || quotient == Long.MAX_VALUE) {
      return -1;
    }
    // The cut-off bits, moved up so that their half is the sign bit.
    return rounded(quotient, low << 64 - shift, false);
  }

  /** {@code high / 2^shift}, the bits of low being behind the point already. */
  private static long shiftedByMore(long high, long low, int shift) {
    if (shift == 0) {
      return rounded(high, low, false);
    }
    // The product has at most 113 bits, so what is shifted by 128 or more is far below a half.
    return shift < 64 ? rounded(high >>> shift, high << 64 - shift, low != 0) : 0;
  }

  /**
   * Rounds to the nearest, ties to even.
   *
   * @param cut the bits behind the point, the first of which is worth a half
   * @param more whether there are more bits behind those
   */
  private static long rounded(long quotient, long cut, boolean more) {
    boolean half = cut < 0;
    boolean exactlyHalf = cut == Long.MIN_VALUE && !more;
    boolean up = half && (!exactlyHalf || (quotient & 1) == 1);
    return up ? quotient + 1 : quotient;
  }
}
