package org.torchjava.benchmarks.instructions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The stored numbers: a line for each call, with its name and its instructions through the C bridge
 * and from Java.
 *
 * @param lines by name
 */
record Baseline(Map<String, Line> lines) {
  private static final String HEADER =
      "# Instructions of a call and of freeing its result: name, through the C bridge, from Java.\n"
          + "# Written by ./torchjava bench --instructions --store\n";

  record Line(String name, long bridge, long java) {}

  static Baseline read(Path file) throws IOException {
    return new Baseline(
        Files.readAllLines(file).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t"))
            .map(cells -> new Line(cells[0], Long.parseLong(cells[1]), Long.parseLong(cells[2])))
            .collect(Collectors.toMap(Line::name, Function.identity())));
  }

  static void write(List<InstructionCount> counts, Path file) throws IOException {
    String lines =
        counts.stream()
            .map(count -> count.name() + "\t" + count.bridge() + "\t" + count.java() + "\n")
            .collect(Collectors.joining());
    Files.writeString(file, HEADER + lines);
  }

  Line of(String name) {
    Line line = lines.get(name);
    if (line == null) {
      throw new IllegalStateException("there is no stored number for " + name);
    }
    return line;
  }
}
