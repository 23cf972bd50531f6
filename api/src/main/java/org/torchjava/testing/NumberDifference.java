package org.torchjava.testing;

import java.math.BigInteger;
import org.torchjava.Complex;
import org.torchjava.Scalar;

/**
 * How far two numbers are apart.
 *
 * @param text the absolute difference, as Python prints it
 * @param value the absolute difference
 * @param magnitude the absolute value of the number that was expected
 * @param isZero whether the numbers are equal; two infinities are, though they have no difference
 */
record NumberDifference(String text, double value, double magnitude, boolean isZero) {

  static NumberDifference of(Scalar actual, Scalar expected) {
    return isWhole(actual) && isWhole(expected)
        ? ofIntegers(integer(actual), integer(expected))
        : ofComplex(actual.toComplex(), expected.toComplex());
  }

  /** The difference as a part of what was expected. */
  double relative() {
    return magnitude == 0 ? Double.POSITIVE_INFINITY : value / magnitude;
  }

  private static NumberDifference ofIntegers(BigInteger actual, BigInteger expected) {
    BigInteger difference = actual.subtract(expected).abs();
    return new NumberDifference(
        difference.toString(),
        difference.doubleValue(),
        expected.abs().doubleValue(),
        difference.signum() == 0);
  }

  private static NumberDifference ofComplex(Complex actual, Complex expected) {
    double value = magnitude(actual.re() - expected.re(), actual.im() - expected.im());
    return new NumberDifference(
        Scalar.of(value).toString(),
        value,
        magnitude(expected.re(), expected.im()),
        actual.re() == expected.re() && actual.im() == expected.im());
  }

  private static double magnitude(double re, double im) {
    return im == 0 ? Math.abs(re) : Math.hypot(re, im);
  }

  private static boolean isWhole(Scalar number) {
    return number.isInteger() || number.isBoolean();
  }

  private static BigInteger integer(Scalar number) {
    return number.isBoolean()
        ? BigInteger.valueOf(number.toLong())
        : new BigInteger(number.toString());
  }
}
