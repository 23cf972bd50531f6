package org.torchjava.benchmarks;

import java.io.PrintStream;
import java.util.Locale;

/** The results as text, line by line as they come. */
final class Table {
  private final PrintStream out;

  Table(PrintStream out) {
    this.out = out;
    out.printf("%-28s %14s %14s %7s %7s %9s%n", "", "ns", "C++ ns", "ratio", "±", "bytes");
  }

  void print(Row row) {
    if (row.notMeasured() != null) {
      out.printf("%-28s not measured: %s%n", row.name(), row.notMeasured());
      return;
    }
    out.printf(
        "%-28s %14s %14s %7s %7s %9s%n",
        row.name(),
        number("%.1f", row.nanos()),
        number("%.1f", row.cppNanos()),
        number("%.3f", row.ratio()),
        number("%.3f", row.ratioSpread() / 2),
        number("%.0f", row.bytes()));
  }

  private static String number(String format, double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, format, value);
  }
}
