package org.torchjava.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program that prints a sum, and how long it took from the start of its process to do so. */
final class StartedProgram {
  private static final String SUM = "12.0";

  private final String row;
  private final List<String> command;
  private final Map<String, String> versions;
  private final List<Double> nanos = new ArrayList<>();

  StartedProgram(String row, String classPath, String mainClass, Map<String, String> versions) {
    this.row = row;
    this.command = List.of(Installation.java(), "-cp", classPath, mainClass);
    this.versions = versions;
  }

  /** Runs the program once, and keeps the time. */
  void measure() throws NotMeasuredException, IOException, InterruptedException {
    nanos.add(start());
  }

  /** Runs the program once: whole milliseconds, in nanoseconds. */
  double start() throws NotMeasuredException, IOException, InterruptedException {
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader output = process.inputReader()) {
      String line = output.readLine();
      long elapsed = System.nanoTime() - begin;
      if (!SUM.equals(line)) {
        throw new NotMeasuredException("its process printed " + line + " instead of " + SUM);
      }
      process.waitFor();
      return Math.round(elapsed / 1e6) * 1e6;
    }
  }

  /** The median of all that was measured. */
  Row row() {
    double median = new Samples(nanos.stream().mapToDouble(Double::doubleValue).toArray()).median();
    double none = Double.NaN;
    return new Row(row, median, none, none, none, none, versions, null);
  }
}
