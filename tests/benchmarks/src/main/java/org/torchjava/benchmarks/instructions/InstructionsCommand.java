package org.torchjava.benchmarks.instructions;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The command {@code bench --instructions}: counts how many instructions hot calls take, LibTorch's
 * included, and fails when one takes more than the stored number and a tolerance.
 */
public final class InstructionsCommand {
  /** What C++ compilers and C libraries may differ by. */
  private static final double BRIDGE_TOLERANCE = 0.03;

  /** What the JIT compiler may, from one run to the next. */
  private static final double JAVA_TOLERANCE = 0.05;

  private InstructionsCommand() {}

  /**
   * Runs the command and ends the JVM with its status.
   *
   * @param args the file with the stored numbers; {@code --store} before it writes them anew
   * @throws IOException when a file cannot be read or written
   * @throws InterruptedException never, as nobody interrupts it
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    boolean store = args.length == 2 && args[0].equals("--store");
    if (args.length != (store ? 2 : 1)) {
      System.err.println("usage: bench --instructions [--store]");
      System.exit(2);
    }
    Path baseline = Path.of(args[args.length - 1]);
    List<InstructionCount> counts = InstructionCount.all();
    if (store) {
      Baseline.write(counts, baseline);
    }
    System.exit(compare(counts, Baseline.read(baseline), System.out) ? 0 : 1);
  }

  /** Prints a table; whether all is well. */
  static boolean compare(List<InstructionCount> counts, Baseline baseline, PrintStream out) {
    out.printf(
        "%-16s %8s %8s %8s %8s %8s %8s%n",
        "", "C++", "bridge", "stored", "Java", "stored", "to C++");
    int grown = 0;
    for (InstructionCount count : counts) {
      Baseline.Line stored = baseline.of(count.name());
      boolean more =
          count.bridge() > stored.bridge() * (1 + BRIDGE_TOLERANCE)
              || count.java() > stored.java() * (1 + JAVA_TOLERANCE);
      grown += more ? 1 : 0;
      out.printf(
          Locale.ROOT,
          "%-16s %8d %8d %8d %8d %8d %8.3f%s%n",
          count.name(),
          count.cpp(),
          count.bridge(),
          stored.bridge(),
          count.java(),
          stored.java(),
          (double) count.java() / count.cpp(),
          more ? "  grown" : "");
    }
    out.printf(
        "instructions: %d calls, %d of them above what is stored and allowed%n",
        counts.size(), grown);
    return grown == 0;
  }
}
