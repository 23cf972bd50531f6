package org.torchjava.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {
  private static final Map<String, String> VERSIONS = Map.of("libtorch", "2.10.0");

  // The form of JMH's own file.
  private static final String JMH =
      """
      [{
        "benchmark": "org.example.Rows.add_2x2",
        "primaryMetric": {"rawData": [[10, 30, 20], [1000]]},
        "secondaryMetrics": {
          "cpp": {"rawData": [[10, 20, 10], [500]]},
          "ratio": {"rawData": [[1.0, 1.5, 2.0], [2.0]]},
          "gc.alloc.rate.norm": {"rawData": [[40, 41, 40], [40]]}
        }
      }]
      """;

  @TempDir private Path folder;

  @Test
  void aRowIsMadeOfMediansOverTheIterationsOfAllProcesses() throws IOException {
    Path file = Files.writeString(folder.resolve("jmh.json"), JMH);
    assertThat(JmhResults.read(file, VERSIONS))
        .containsExactly(new Row("add_2x2", 25, 15, 1.75, 0.625, 40, VERSIONS, null));
  }

  @Test
  void aRowOfPythonIsTheMedianOfItsLine() {
    List<String> lines = List.of("2.10.0", "python_view", "900.5 1000 800", "python_item", "50");
    Map<String, String> versions = Map.of("python torch", "2.10.0");
    double none = Double.NaN;
    assertThat(PythonPeer.rows(lines))
        .containsExactly(
            new Row("python_view", 900.5, none, none, none, none, versions, null),
            new Row("python_item", 50, none, none, none, none, versions, null));
  }

  @Test
  void theReportHasNullWithAReasonForWhatWasNotMeasured() throws IOException {
    Path file = folder.resolve("report.json");
    JsonReport.write(
        List.of(
            new Row("add_2x2", 25, 15, 1.75, 0.625, 40, VERSIONS, null),
            Row.notMeasured("djl_add_2x2", Map.of(), "only --peers measures other libraries")),
        file);
    assertThat(file)
        .hasContent(
            """
            [ {
              "name" : "add_2x2",
              "ns" : 25.0,
              "ratio_to_cpp" : 1.75,
              "bytes_per_op" : 40.0,
              "versions" : {
                "libtorch" : "2.10.0"
              }
            }, {
              "name" : "djl_add_2x2",
              "ns" : null,
              "ratio_to_cpp" : null,
              "bytes_per_op" : null,
              "versions" : { },
              "not_measured" : "only --peers measures other libraries"
            } ]""");
  }

  @Test
  void theTableHasALineForEachRow() {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    Table table = new Table(new PrintStream(text, true));
    table.print(new Row("add_2x2", 25, 15, 1.75, 0.625, 40, VERSIONS, null));
    table.print(Row.notMeasured("djl_add_2x2", Map.of(), "its artifacts could not be had"));
    assertThat(text.toString().lines().skip(1))
        .containsExactly(
            "add_2x2                                25.0           15.0   1.750   0.313        40",
            "djl_add_2x2                  not measured: its artifacts could not be had");
  }

  @Test
  void quantilesLieBetweenSamples() {
    Samples samples = new Samples(4, 1, 3, 2);
    assertThat(samples.median()).isEqualTo(2.5);
    assertThat(samples.spread()).isEqualTo(1.5);
    assertThat(new Samples().median()).isNaN();
  }
}
