package org.torchjava.benchmarks.instructions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs a program under valgrind's callgrind. It enters a function of it twice for each line that it
 * prints, with two numbers of calls; callgrind counts in there alone, and writes a numbered file on
 * each return. The difference belongs to the calls between. A line is {@code name, side, how many
 * calls lie between}, with tabs.
 */
final class Callgrind {
  private static final Pattern TOTAL = Pattern.compile("(?m)^totals: (\\d+)$");

  private Callgrind() {}

  /** Adds what the program counts to {@code counts}, by side and name. */
  static void count(List<String> program, String function, Map<String, Map<String, Long>> counts)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("torchjava-callgrind");
    try {
      List<String> lines = run(program, function, folder);
      for (int i = 0; i < lines.size(); i++) {
        String[] cells = lines.get(i).split("\t");
        long difference = total(folder, 2 * i + 2) - total(folder, 2 * i + 1);
        counts.get(cells[1]).put(cells[0], difference / Long.parseLong(cells[2]));
      }
    } finally {
      delete(folder);
    }
  }

  private static List<String> run(List<String> program, String function, Path folder)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("valgrind", "--tool=callgrind"));
    command.add("--smc-check=all-non-file"); // code of the JIT compiler may change
    // and it finds null by the fault of an access, whose place the JVM must see exactly
    command.add("--vex-iropt-register-updates=allregs-at-mem-access");
    command.add("--callgrind-out-file=" + folder.resolve("out"));
    command.addAll(List.of("--toggle-collect=" + function, "--dump-after=" + function));
    command.addAll(program);
    Path log = folder.resolve("log");
    Process process = new ProcessBuilder(command).redirectError(log.toFile()).start();
    List<String> lines = process.inputReader().lines().toList();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(Files.readString(log));
    }
    return lines;
  }

  private static long total(Path folder, int number) throws IOException {
    Matcher total = TOTAL.matcher(Files.readString(folder.resolve("out." + number)));
    if (!total.find()) {
      throw new IllegalStateException("callgrind has counted nothing");
    }
    return Long.parseLong(total.group(1));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
