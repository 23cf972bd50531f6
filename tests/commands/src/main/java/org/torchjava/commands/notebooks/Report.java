package org.torchjava.commands.notebooks;

import java.io.PrintStream;
import java.util.List;

/** Writes what came of the notebooks, for people to read. */
final class Report {

  private static final int LABEL_WIDTH = 10;

  private final PrintStream out;
  private int notebooks;
  private int passed;
  private int failed;

  Report(PrintStream out) {
    this.out = out;
  }

  void intro() {
    out.println("Each cell's output, ours and the recorded one:");
    out.println("behind | what it printed, behind = the value of its last expression.");
  }

  void add(String title, List<CellResult> results) {
    notebooks++;
    out.println();
    out.printf("Notebook %d: %s%n", notebooks, title);
    for (CellResult result : results) {
      out.println();
      add(result);
    }
  }

  private void add(CellResult result) {
    if (result.passed()) {
      passed++;
    } else {
      failed++;
    }
    out.printf(
        "In [%d]  %s%s%n",
        result.number(),
        result.passed() ? "PASS" : "FAIL",
        result.comparison() == Comparison.NODE_ADDRESS ? "  (addresses by their form)" : "");
    block("ours", result.ours().lines());
    block("recorded", result.recorded().lines());
    result.failure().ifPresent(why -> block("failure", why.lines().toList()));
  }

  private void block(String label, List<String> lines) {
    String name = label;
    for (String line : lines.isEmpty() ? List.of("(nothing)") : lines) {
      out.printf("  %-" + LABEL_WIDTH + "s%s%n", name, line);
      name = "";
    }
  }

  /** Writes the last line, whose form scripts rely on, and says whether nothing failed. */
  boolean end() {
    out.println();
    out.printf("notebooks: %d, cells: %d passed, %d failed%n", notebooks, passed, failed);
    return failed == 0;
  }
}
