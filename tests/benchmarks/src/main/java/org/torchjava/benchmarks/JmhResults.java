package org.torchjava.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.torchjava.benchmarks.floor.FloorProfiler;

/** Rows out of the JSON file that JMH writes: every iteration of every process stands in it. */
final class JmhResults {
  private static final String BYTES = "gc.alloc.rate.norm";

  private JmhResults() {}

  static List<Row> read(Path file, Map<String, String> versions) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (JsonNode result : new ObjectMapper().readTree(file.toFile())) {
      rows.add(row(result, versions));
    }
    return rows;
  }

  private static Row row(JsonNode result, Map<String, String> versions) {
    String method = result.get("benchmark").asText();
    JsonNode others = result.get("secondaryMetrics");
    Samples ratio = samples(others.path(FloorProfiler.RATIO));
    return new Row(
        method.substring(method.lastIndexOf('.') + 1),
        samples(result.get("primaryMetric")).median(),
        samples(others.path(FloorProfiler.CPP)).median(),
        ratio.median(),
        ratio.spread(),
        samples(others.path(BYTES)).median(),
        versions,
        null);
  }

  private static Samples samples(JsonNode metric) {
    return new Samples(
        elements(metric.path("rawData"))
            .flatMapToDouble(fork -> elements(fork).mapToDouble(JsonNode::asDouble))
            .toArray());
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
