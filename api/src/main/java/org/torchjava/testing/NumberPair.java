package org.torchjava.testing;

import org.torchjava.DType;
import org.torchjava.Scalar;

/** Two numbers, none of which is a truth value. */
record NumberPair(
    Scalar actual, Scalar expected, Tolerances tolerances, CloseOptions options, String item)
    implements Pair {

  static NumberPair of(Scalar actual, Scalar expected, CloseOptions options, String item) {
    Tolerances tolerances = Tolerances.of(options, dtype(actual), dtype(expected), item);
    return new NumberPair(actual, expected, tolerances, options, item);
  }

  private static DType dtype(Scalar number) {
    if (number.isComplex()) {
      return DType.COMPLEX128;
    }
    return number.isInteger() ? DType.INT64 : DType.FLOAT64;
  }

  @Override
  public String mismatch() {
    if (options.checkDtype() && dtype(actual) != dtype(expected)) {
      return "The (d)types do not match: "
          + PythonObjects.type(actual)
          + " != "
          + PythonObjects.type(expected)
          + ".";
    }
    return isClose() ? null : Mismatches.ofNumbers("Scalars", actual, expected, tolerances);
  }

  private boolean isClose() {
    NumberDifference difference = NumberDifference.of(actual, expected);
    if (difference.isZero()) {
      return true;
    }
    if (options.equalNan() && isNan(actual) && isNan(expected)) {
      return true;
    }
    double tolerance = tolerances.atol() + tolerances.rtol() * difference.magnitude();
    return Double.isFinite(difference.value()) && difference.value() <= tolerance;
  }

  private static boolean isNan(Scalar number) {
    return Double.isNaN(number.toComplex().re()) || Double.isNaN(number.toComplex().im());
  }
}
