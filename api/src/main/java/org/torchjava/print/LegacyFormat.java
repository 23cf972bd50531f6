package org.torchjava.print;

/**
 * The one look that PyTorch 0.3 gave to all elements of a tensor.
 *
 * @param scientific whether with an exponent
 * @param precision decimals
 * @param width the width of a column without the space between columns
 * @param scale what the elements are divided by
 */
record LegacyFormat(boolean scientific, int precision, int width, double scale) {

  private static final int PRECISION = 4;

  /**
   * Chooses the look.
   *
   * @param minWidth the smallest width, without which non-finite values would not fit
   */
  static LegacyFormat of(double[] values, int minWidth) {
    double smallest = Double.POSITIVE_INFINITY;
    double largest = 0;
    boolean integers = true;
    int least = minWidth;
    for (double value : values) {
      if (Double.isFinite(value)) {
        smallest = Math.min(smallest, Math.abs(value));
        largest = Math.max(largest, Math.abs(value));
        integers = integers && value == Math.rint(value);
      } else {
        least = Math.max(least, 3);
      }
    }
    int low = smallest == Double.POSITIVE_INFINITY ? 1 : digitsBeforePoint(smallest);
    int high = digitsBeforePoint(largest);
    return integers ? ofIntegers(high, least) : ofDecimals(low, high, least);
  }

  private static LegacyFormat ofIntegers(int high, int minWidth) {
    return high > PRECISION + 1
        ? new LegacyFormat(true, PRECISION, Math.max(minWidth, 7 + PRECISION), 1)
        : new LegacyFormat(false, 0, Math.max(minWidth, high + 1), 1);
  }

  private static LegacyFormat ofDecimals(int low, int high, int minWidth) {
    if (high - low > PRECISION) {
      boolean longExponent = Math.abs(high) > 99 || Math.abs(low) > 99;
      int width = 7 + PRECISION + (longExponent ? 1 : 0);
      return new LegacyFormat(true, PRECISION, Math.max(minWidth, width), 1);
    }
    if (high > PRECISION + 1 || high < 0) {
      double scale = Double.parseDouble("1e" + (high - 1));
      return new LegacyFormat(false, PRECISION, Math.max(minWidth, 7), scale);
    }
    int width = high == 0 ? 7 : high + 6;
    return new LegacyFormat(false, PRECISION, Math.max(minWidth, width), 1);
  }

  /** The decimal digits before the point: 2 of 10, 1 of 1, 0 of 0.1, -1 of 0.01; and 1 of 0. */
  private static int digitsBeforePoint(double magnitude) {
    return magnitude == 0 ? 1 : (int) Math.floor(Math.log10(magnitude)) + 1;
  }

  boolean isScaled() {
    return scale != 1;
  }

  /** The text of an element, filled up on the left. */
  String text(double value) {
    double scaled = value / scale;
    String text =
        scientific
            ? PythonFloats.scientific(scaled, precision)
            : PythonFloats.fixed(scaled, precision);
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }
}
