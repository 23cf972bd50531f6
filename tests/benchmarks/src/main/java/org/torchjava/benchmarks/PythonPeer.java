package org.torchjava.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Python's PyTorch, of whatever version {@code python3} has. */
final class PythonPeer implements Peer {
  private static final String PROGRAM = "python3";

  @Override
  public List<String> names() {
    return List.of(
        "python_add_2x2",
        "python_add_2x2_grad",
        "python_add_scalar_2x2",
        "python_sum_dim",
        "python_index_row",
        "python_view",
        "python_item");
  }

  @Override
  public List<Row> measure(List<String> wanted, BenchOptions options)
      throws NotMeasuredException, IOException, InterruptedException {
    if (options.threads() > 1) {
      throw new NotMeasuredException("Python runs one thread at a time");
    }
    return rows(run(wanted, options));
  }

  /** The version, and then for each row its name and the nanoseconds of all repetitions. */
  static List<Row> rows(List<String> lines) {
    Map<String, String> versions = Map.of("python torch", lines.get(0));
    double none = Double.NaN;
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i + 1 < lines.size(); i += 2) {
      double[] nanos =
          Stream.of(lines.get(i + 1).split(" ")).mapToDouble(Double::parseDouble).toArray();
      double median = new Samples(nanos).median();
      rows.add(new Row(lines.get(i), median, none, none, none, none, versions, null));
    }
    return rows;
  }

  private static List<String> run(List<String> wanted, BenchOptions options)
      throws NotMeasuredException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(PROGRAM);
    command.add(Installation.peers().resolve("python/small_operators.py").toString());
    command.add(options.quick() ? "25" : "300");
    command.addAll(wanted);
    try {
      Process python =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      List<String> lines = python.inputReader().lines().toList();
      if (python.waitFor() != 0) {
        throw new NotMeasuredException(PROGRAM + " has no torch");
      }
      return lines;
    } catch (IOException e) {
      throw new NotMeasuredException("there is no " + PROGRAM);
    }
  }
}
