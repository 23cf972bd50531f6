package org.torchjava.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.openjdk.jmh.runner.RunnerException;

/** The command {@code bench}: runs the rows of these names, or all, and prints a table. */
public final class BenchCommand {
  private BenchCommand() {}

  /**
   * Runs the command.
   *
   * @param args names of rows and options
   * @throws RunnerException when a row fails
   * @throws IOException when results cannot be read or written
   * @throws InterruptedException never, as nobody interrupts it
   */
  public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
    try {
      run(BenchOptions.parse(args));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private static void run(BenchOptions options)
      throws RunnerException, IOException, InterruptedException {
    requireKnown(options.names());
    List<Row> rows = new ArrayList<>();
    Table table = new Table(System.out);
    Consumer<Row> results =
        row -> {
          rows.add(row);
          table.print(row);
        };
    OwnRows.measure(options, results);
    Starts.measure(options, results);
    Peers.measure(options, results);
    Path json = options.json();
    if (json != null) {
      JsonReport.write(rows, json);
    }
  }

  static void requireKnown(List<String> names) {
    List<String> known = new ArrayList<>(OwnRows.names());
    known.addAll(Starts.names());
    known.addAll(Peers.names());
    List<String> unknown = new ArrayList<>(names);
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "there is no benchmark "
              + String.join(", ", unknown)
              + "; there are: "
              + String.join(", ", known));
    }
  }
}
