package org.torchjava.benchmarks;

import java.util.Arrays;

/** Numbers of all iterations of a row, in order of size. */
final class Samples {
  private final double[] sorted;

  Samples(double... values) {
    sorted = values.clone();
    Arrays.sort(sorted);
  }

  double median() {
    return quantile(0.5);
  }

  /** Between the first and the third quartile. */
  double spread() {
    return quantile(0.75) - quantile(0.25);
  }

  private double quantile(double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double position = share * (sorted.length - 1);
    int below = (int) position;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }
}
