package org.torchjava.testing;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.torchjava.Scalar;

/** The texts about numbers that are not close, as in torch/testing/_comparison.py. */
final class Mismatches {
  private Mismatches() {}

  static String ofNumbers(String name, Scalar actual, Scalar expected, Tolerances tolerances) {
    NumberDifference difference = NumberDifference.of(actual, expected);
    return heading(name, tolerances)
        + ("Expected " + expected + " but got " + actual + ".")
        + ("\nAbsolute difference: " + difference.text())
        + allowed(tolerances.atol(), tolerances)
        + ("\nRelative difference: " + Scalar.of(difference.relative()))
        + allowed(tolerances.rtol(), tolerances);
  }

  static String ofTensors(String name, TensorDifference difference, Tolerances tolerances) {
    if (difference.isBitwise()) {
      return name
          + " are not 'equal'!\n\n"
          + difference.count()
          + "\nThe first mismatched element is at index "
          + tuple(difference.firstIndex())
          + ".";
    }
    TensorDifference.Greatest absolute = difference.absolute();
    TensorDifference.Greatest relative = difference.relative();
    return heading(name, tolerances)
        + difference.count()
        + ("\nGreatest absolute difference: " + absolute)
        + allowed(tolerances.atol(), tolerances)
        + ("\nGreatest relative difference: " + relative)
        + allowed(tolerances.rtol(), tolerances);
  }

  private static String heading(String name, Tolerances tolerances) {
    return name + " are not " + (tolerances.askForEquality() ? "equal" : "close") + "!\n\n";
  }

  private static String allowed(double tolerance, Tolerances tolerances) {
    return tolerances.askForEquality() ? "" : " (up to " + Scalar.of(tolerance) + " allowed)";
  }

  /** Numbers as Python prints a tuple: {@code (1,)}, {@code (2, 3)}. */
  static String tuple(long... numbers) {
    return numbers.length == 1
        ? "(" + numbers[0] + ",)"
        : Arrays.stream(numbers)
            .mapToObj(Long::toString)
            .collect(Collectors.joining(", ", "(", ")"));
  }
}
