package org.torchjava.benchmarks.instructions;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The command {@code bench --instructions}: counts how many instructions hot calls of the C bridge
 * take, LibTorch's included, and fails when one takes more than the stored number and a tolerance.
 */
public final class InstructionsCommand {
  /** What compilers and C libraries may differ by. */
  private static final double TOLERANCE = 0.03;

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
    List<InstructionCount> counts = Callgrind.count();
    if (store) {
      Baseline.write(counts, baseline);
    }
    System.exit(compare(counts, Baseline.read(baseline), System.out) ? 0 : 1);
  }

  /** Prints a table; whether all is well. */
  static boolean compare(List<InstructionCount> counts, Baseline baseline, PrintStream out) {
    out.printf("%-18s %10s %10s %8s %10s%n", "", "bridge", "stored", "change", "C++ alone");
    int grown = 0;
    for (InstructionCount count : counts) {
      long stored = baseline.of(count.name());
      boolean more = count.bridge() > stored * (1 + TOLERANCE);
      grown += more ? 1 : 0;
      out.printf(
          Locale.ROOT,
          "%-18s %10d %10d %7.1f%% %10d%s%n",
          count.name(),
          count.bridge(),
          stored,
          100 * ((double) count.bridge() / stored - 1),
          count.cpp(),
          more ? "  grown" : "");
    }
    out.printf(
        Locale.ROOT,
        "instructions: %d calls, %d of them more than %.0f%% above the stored number%n",
        counts.size(),
        grown,
        100 * TOLERANCE);
    return grown == 0;
  }
}
