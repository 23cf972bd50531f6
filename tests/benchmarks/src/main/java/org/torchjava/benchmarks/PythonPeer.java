package org.torchjava.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Python's PyTorch, of whatever version {@code python3} has. */
final class PythonPeer implements Peer {
  private static final String PROGRAM = "python3";
  private static final String ROW = "python_add_2x2";

  @Override
  public List<String> names() {
    return List.of(ROW);
  }

  @Override
  public List<Row> measure(List<String> wanted, BenchOptions options)
      throws NotMeasuredException, IOException, InterruptedException {
    if (options.threads() > 1) {
      throw new NotMeasuredException("Python runs one thread at a time");
    }
    List<String> lines = run(Installation.peers().resolve("python/add_2x2.py"), options);
    double[] nanos = lines.stream().skip(1).mapToDouble(Double::parseDouble).toArray();
    Map<String, String> versions = Map.of("python torch", lines.get(0));
    double none = Double.NaN;
    return List.of(
        new Row(ROW, new Samples(nanos).median(), none, none, none, none, versions, null));
  }

  private static List<String> run(Path script, BenchOptions options)
      throws NotMeasuredException, InterruptedException {
    String repetitions = options.quick() ? "25" : "300";
    try {
      Process python =
          new ProcessBuilder(PROGRAM, script.toString(), repetitions)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
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
