package org.torchjava.benchmarks.instructions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The stored numbers: a line for each call, its name and its instructions.
 *
 * @param instructions by name
 */
record Baseline(Map<String, Long> instructions) {
  private static final String HEADER =
      "# Instructions of a call through the C bridge and of freeing";

  static Baseline read(Path file) throws IOException {
    return new Baseline(
        Files.readAllLines(file).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t"))
            .collect(Collectors.toMap(cells -> cells[0], cells -> Long.valueOf(cells[1]))));
  }

  static void write(List<InstructionCount> counts, Path file) throws IOException {
    String lines =
        counts.stream()
            .map(count -> count.name() + "\t" + count.bridge() + "\n")
            .collect(Collectors.joining());
    Files.writeString(
        file, HEADER + " its result; ./torchjava bench --instructions --store\n" + lines);
  }

  long of(String name) {
    Long stored = instructions.get(name);
    if (stored == null) {
      throw new IllegalStateException("there is no stored number for " + name);
    }
    return stored;
  }
}
