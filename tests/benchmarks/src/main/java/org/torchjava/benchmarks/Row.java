package org.torchjava.benchmarks;

import java.util.Map;

/**
 * One line of the results. Numbers that were not taken are NaN.
 *
 * @param name of the row
 * @param nanos for one operation, the median of all iterations
 * @param cppNanos for one operation in C++, likewise
 * @param ratio the time to that of C++, the median of the ratios that iterations have to the C++
 *     runs right before and after them
 * @param ratioSpread how far the middle half of these ratios reaches
 * @param bytes allocated in the Java heap for one operation
 * @param versions of what was measured, by name
 * @param notMeasured why there are no numbers; null where there are
 */
record Row(
    String name,
    double nanos,
    double cppNanos,
    double ratio,
    double ratioSpread,
    double bytes,
    Map<String, String> versions,
    String notMeasured) {

  static Row notMeasured(String name, Map<String, String> versions, String reason) {
    return new Row(
        name, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, versions, reason);
  }
}
