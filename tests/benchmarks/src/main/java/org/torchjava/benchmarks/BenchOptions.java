package org.torchjava.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What to measure.
 *
 * @param names of rows; none for all
 * @param json where to write the results; null for nowhere
 * @param peers whether to measure other libraries too
 * @param threads on how many threads at once
 * @param quick for a glance: one process a row, and fewer iterations
 */
record BenchOptions(List<String> names, Path json, boolean peers, int threads, boolean quick) {
  static final String USAGE =
      """
      usage: bench [NAME ...] [--json FILE] [--peers] [--threads N] [--quick]

        NAME         a row; without names, all. An unknown name lists them
        --json FILE  writes the results as JSON too
        --peers      measures other libraries too, each in a process of its own
        --threads N  N threads at once, on both sides
        --quick      one process a row and fewer iterations: for a glance, not for a comparison
      """;

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException in words for the user
   */
  static BenchOptions parse(String... args) {
    List<String> names = new ArrayList<>();
    Path json = null;
    boolean peers = false;
    boolean quick = false;
    int threads = 1;
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--json" -> json = Path.of(value(args, ++i));
        case "--threads", "-t" -> threads = threads(value(args, ++i));
        case "--peers" -> peers = true;
        case "--quick" -> quick = true;
        default -> {
          if (args[i].startsWith("-")) {
            throw new IllegalArgumentException(
                args[i].equals("--help")
                    ? USAGE
                    : "there is no option '" + args[i] + "'\n" + USAGE);
          }
          names.add(args[i]);
        }
      }
    }
    return new BenchOptions(List.copyOf(names), json, peers, threads, quick);
  }

  boolean wants(String name) {
    return names.isEmpty() || names.contains(name);
  }

  private static String value(String[] args, int i) {
    if (i == args.length) {
      throw new IllegalArgumentException(args[i - 1] + " needs a value\n" + USAGE);
    }
    return args[i];
  }

  private static int threads(String value) {
    if (!value.matches("[1-9]\\d{0,2}")) {
      throw new IllegalArgumentException(
          "--threads must be a number from 1 to 999, not '" + value + "'");
    }
    return Integer.parseInt(value);
  }
}
