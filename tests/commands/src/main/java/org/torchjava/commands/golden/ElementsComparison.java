package org.torchjava.commands.golden;

import java.util.Arrays;
import java.util.Optional;

/** How far a tensor may be from the recorded one: nowhere but in the values of inexact numbers. */
final class ElementsComparison {

  private final boolean bitwise;
  private final double[] tolerance;
  private final boolean strides;

  private ElementsComparison(boolean bitwise, double[] tolerance, boolean strides) {
    this.bitwise = bitwise;
    this.tolerance = tolerance;
    this.strides = strides;
  }

  /** Asks for the same bits, but takes any NaN for any other. */
  static ElementsComparison exact() {
    return new ElementsComparison(true, null, true);
  }

  /**
   * Allows for rounding.
   *
   * @param tolerance relative and absolute tolerance, or null for those of the dtype
   */
  static ElementsComparison close(double[] tolerance) {
    return new ElementsComparison(false, tolerance, true);
  }

  /** The same for recordings that do not tell the strides. */
  ElementsComparison withoutStrides() {
    return new ElementsComparison(bitwise, tolerance, false);
  }

  /** What is wrong with a tensor, if anything is. */
  Optional<String> difference(Elements expected, Elements actual) {
    if (expected.type() != actual.type()) {
      return differs("dtype", expected.type(), actual.type());
    }
    if (!Arrays.equals(expected.shape(), actual.shape())) {
      return differs("shape", text(expected.shape()), text(actual.shape()));
    }
    if (strides && !sameStrides(expected, actual)) {
      return differs("strides", text(expected.stride()), text(actual.stride()));
    }
    for (int i = 0; i < expected.count(); i++) {
      if (!sameElement(expected, actual, i)) {
        return differs("element " + i, show(expected, i), show(actual, i));
      }
    }
    return Optional.empty();
  }

  /** The strides of dimensions with one element, or of no elements at all, mean nothing. */
  private static boolean sameStrides(Elements expected, Elements actual) {
    for (int dim = 0; dim < expected.shape().length; dim++) {
      if (expected.shape()[dim] > 1 && expected.stride()[dim] != actual.stride()[dim]) {
        return expected.count() == 0;
      }
    }
    return true;
  }

  private boolean sameElement(Elements expected, Elements actual, int index) {
    int size = expected.type().size();
    if (expected
        .bytes()
        .slice(index * size, size)
        .equals(actual.bytes().slice(index * size, size))) {
      return true;
    }
    return expected.type().tolerance() != null && closeElement(expected, actual, index);
  }

  private boolean closeElement(Elements expected, Elements actual, int index) {
    int parts = expected.type().parts();
    double magnitude = 0;
    double distance = 0;
    for (int part = 0; part < parts; part++) {
      double a = expected.type().number(expected.bytes(), index * parts + part);
      double b = actual.type().number(actual.bytes(), index * parts + part);
      if (Double.isFinite(a) && Double.isFinite(b)) {
        if (bitwise && Double.doubleToRawLongBits(a) != Double.doubleToRawLongBits(b)) {
          return false;
        }
        magnitude = Math.hypot(magnitude, a);
        distance = Math.hypot(distance, a - b);
      } else if (Double.compare(a, b) != 0) { // any NaN is equal to any other here
        return false;
      }
    }
    double[] allowed = tolerance == null ? expected.type().tolerance() : tolerance;
    return distance <= allowed[1] + allowed[0] * magnitude;
  }

  private static String show(Elements elements, int index) {
    ElementType type = elements.type();
    if (type.tolerance() == null) {
      byte[] bytes = new byte[type.size()];
      elements.bytes().get(index * type.size(), bytes);
      return "the bytes " + Arrays.toString(bytes);
    }
    StringBuilder text = new StringBuilder();
    for (int part = 0; part < type.parts(); part++) {
      text.append(part == 0 ? "" : " i*");
      text.append(type.number(elements.bytes(), index * type.parts() + part));
    }
    return text.toString();
  }

  private static String text(long[] values) {
    return Arrays.toString(values);
  }

  private static Optional<String> differs(String what, Object expected, Object actual) {
    return Optional.of(what + " is " + actual + ", not " + expected);
  }
}
