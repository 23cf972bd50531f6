package org.torchjava.print;

/**
 * Chooses one look for all floating-point elements of a tensor and prints them in it: as integers
 * with a point behind ({@code 1.}), with a fixed number of decimals, or in scientific notation.
 */
final class RealTexts {

  private RealTexts() {}

  static ElementTexts.Padded of(double[] values, PrintOptions options) {
    double smallest = Double.POSITIVE_INFINITY;
    double largest = 0;
    boolean integers = true;
    for (double value : values) {
      if (counts(value)) {
        smallest = Math.min(smallest, Math.abs(value));
        largest = Math.max(largest, Math.abs(value));
        integers = integers && value == Math.rint(value);
      }
    }
    boolean scientific = largest != 0 && isScientific(smallest, largest, options.sciMode());

    String[] texts = new String[values.length];
    int width = 1;
    for (int i = 0; i < values.length; i++) {
      texts[i] = text(values[i], integers, scientific, options.precision());
      // Python leaves zeros and non-finite values out here, so that they can be wider.
      if (counts(values[i])) {
        width = Math.max(width, texts[i].length());
      }
    }
    return new ElementTexts.Padded(texts, width);
  }

  /** Whether a value has a say in the choice. */
  private static boolean counts(double value) {
    return value != 0 && Double.isFinite(value);
  }

  private static boolean isScientific(double smallest, double largest, Boolean wanted) {
    if (wanted != null) {
      return wanted;
    }
    return largest / smallest > 1000 || largest > 1e8 || smallest < 1e-4;
  }

  private static String text(double value, boolean integers, boolean scientific, int precision) {
    if (scientific) {
      return PythonFloats.scientific(value, precision);
    }
    if (!integers) {
      return PythonFloats.fixed(value, precision);
    }
    String text = PythonFloats.fixed(value, 0);
    return Double.isFinite(value) ? text + "." : text;
  }
}
