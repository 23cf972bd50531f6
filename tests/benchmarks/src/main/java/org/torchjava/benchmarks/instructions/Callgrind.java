package org.torchjava.benchmarks.instructions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.torchjava.benchmarks.Installation;

/**
 * Runs {@code cpp/benchmarks/instructions} under valgrind's callgrind. It calls its function {@code
 * measured} twice for each line that it prints, with two numbers of calls; callgrind counts in
 * there alone, and writes a numbered file on each return. The difference belongs to the calls
 * between.
 */
final class Callgrind {
  private static final Pattern TOTAL = Pattern.compile("(?m)^totals: (\\d+)$");
  private static final String CPP = "c++";
  private static final String BRIDGE = "bridge";

  private Callgrind() {}

  static List<InstructionCount> count() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("torchjava-callgrind");
    try {
      return counts(run(folder), folder);
    } finally {
      delete(folder);
    }
  }

  /** The lines of the program's output. */
  private static List<String> run(Path folder) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "valgrind",
                "--tool=callgrind",
                "--callgrind-out-file=" + folder.resolve("out"),
                "--toggle-collect=measured",
                "--dump-after=measured",
                Installation.cmake("instructions").toString())
            .redirectError(folder.resolve("log").toFile())
            .start();
    List<String> lines = process.inputReader().lines().toList();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(Files.readString(folder.resolve("log")));
    }
    return lines;
  }

  private static List<InstructionCount> counts(List<String> lines, Path folder) throws IOException {
    Map<String, Map<String, Long>> bySide = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t");
      long difference = total(folder, 2 * i + 2) - total(folder, 2 * i + 1);
      bySide
          .computeIfAbsent(cells[1], side -> new LinkedHashMap<>())
          .put(cells[0], difference / Long.parseLong(cells[2]));
    }
    List<InstructionCount> counts = new ArrayList<>();
    bySide
        .get(BRIDGE)
        .forEach(
            (name, bridge) ->
                counts.add(new InstructionCount(name, bySide.get(CPP).get(name), bridge)));
    return counts;
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
