package org.torchjava.print;

import java.util.Objects;

/**
 * How tensors are printed: the counterpart of Python's {@code torch.set_printoptions}.
 *
 * <p>Options are immutable. Those in force belong to the whole process, as in Python: {@link
 * #set(PrintOptions)} on one thread changes what every other thread prints from then on. A print
 * that is under way keeps the options that it started with.
 *
 * <pre>{@code
 * PrintOptions.set(PrintOptions.current().withPrecision(2));
 * PrintOptions.set(PrintOptions.defaultProfile()); // back to the start
 * }</pre>
 *
 * <p>The names and defaults are those of {@code torch/_tensor_str.py}, PyTorch 2.10.0.
 *
 * @param precision digits after the decimal point of floating-point numbers, 4 by default
 * @param threshold the largest number of elements that is printed in full, 1000 by default; longer
 *     tensors are summarised
 * @param edgeItems how many items a summary shows at the beginning and at the end of each
 *     dimension, 3 by default; with 0 a summary is {@code [...]} and every text carries its {@code
 *     size=}
 * @param lineWidth characters in a line, 80 by default. Rows wrap where the next item would pass
 *     it; an item or a summary's marker is never broken
 * @param sciMode {@code true} for scientific notation, {@code false} against it, {@code null} (the
 *     default) to let the values decide: scientific when the largest is more than 1000 times the
 *     smallest, more than 1e8, or the smallest below 1e-4, zeros and non-finite values aside
 */
public record PrintOptions(
    int precision, long threshold, int edgeItems, int lineWidth, Boolean sciMode) {

  private static final PrintOptions DEFAULT_PROFILE = new PrintOptions(4, 1000, 3, 80, null);

  private static volatile PrintOptions current = DEFAULT_PROFILE;

  /**
   * Options with the given values.
   *
   * @param precision digits after the point
   * @param threshold the largest number of elements that is printed in full
   * @param edgeItems how many items a summary shows at each end
   * @param lineWidth characters in a line
   * @param sciMode scientific notation: always, never, or null for as the data needs
   * @throws IllegalArgumentException if a number is negative
   */
  public PrintOptions {
    requireNotNegative("precision", precision);
    requireNotNegative("threshold", threshold);
    requireNotNegative("edgeItems", edgeItems);
    requireNotNegative("lineWidth", lineWidth);
  }

  /**
   * The options in force.
   *
   * @return what {@link #set(PrintOptions)} was last given, on any thread
   */
  public static PrintOptions current() {
    return current;
  }

  /**
   * Puts options in force for the whole process.
   *
   * @param options the new options; all of them count, none is kept from before
   * @throws NullPointerException if {@code options} is null
   */
  public static void set(PrintOptions options) {
    current = Objects.requireNonNull(options, "options");
  }

  /**
   * Python's profile {@code default}: precision 4, threshold 1000, 3 edge items, 80 characters.
   *
   * @return the options a process starts with
   */
  public static PrintOptions defaultProfile() {
    return DEFAULT_PROFILE;
  }

  /**
   * Python's profile {@code short}: the default with precision 2 and 2 edge items.
   *
   * @return the profile
   */
  public static PrintOptions shortProfile() {
    return DEFAULT_PROFILE.withPrecision(2).withEdgeItems(2);
  }

  /**
   * Python's profile {@code full}: the default without summaries, however long the tensor.
   *
   * @return the profile
   */
  public static PrintOptions fullProfile() {
    return DEFAULT_PROFILE.withThreshold(Long.MAX_VALUE);
  }

  /**
   * These options with another precision.
   *
   * @param precision digits after the decimal point
   * @return the changed copy
   * @throws IllegalArgumentException if it is negative
   */
  public PrintOptions withPrecision(int precision) {
    return new PrintOptions(precision, threshold, edgeItems, lineWidth, sciMode);
  }

  /**
   * These options with another threshold.
   *
   * @param threshold the largest number of elements that is printed in full
   * @return the changed copy
   * @throws IllegalArgumentException if it is negative
   */
  public PrintOptions withThreshold(long threshold) {
    return new PrintOptions(precision, threshold, edgeItems, lineWidth, sciMode);
  }

  /**
   * These options with another number of edge items.
   *
   * @param edgeItems items a summary shows at each end of a dimension
   * @return the changed copy
   * @throws IllegalArgumentException if it is negative
   */
  public PrintOptions withEdgeItems(int edgeItems) {
    return new PrintOptions(precision, threshold, edgeItems, lineWidth, sciMode);
  }

  /**
   * These options with another line width.
   *
   * @param lineWidth characters in a line
   * @return the changed copy
   * @throws IllegalArgumentException if it is negative
   */
  public PrintOptions withLineWidth(int lineWidth) {
    return new PrintOptions(precision, threshold, edgeItems, lineWidth, sciMode);
  }

  /**
   * These options with another choice of scientific notation.
   *
   * @param sciMode on, off, or null to let the values decide
   * @return the changed copy
   */
  public PrintOptions withSciMode(Boolean sciMode) {
    return new PrintOptions(precision, threshold, edgeItems, lineWidth, sciMode);
  }

  private static void requireNotNegative(String name, long value) {
    if (value < 0) {
      throw new IllegalArgumentException(name + " must not be negative, but is " + value);
    }
  }
}
