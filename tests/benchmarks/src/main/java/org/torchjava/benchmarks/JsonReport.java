package org.torchjava.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The results as an array of objects; what was not measured is null, with the reason. */
final class JsonReport {
  private JsonReport() {}

  static void write(List<Row> rows, Path file) throws IOException {
    new ObjectMapper()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .writeValue(file.toFile(), rows.stream().map(JsonReport::object).toList());
  }

  private static Map<String, Object> object(Row row) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("name", row.name());
    object.put("ns", orNull(row.nanos()));
    object.put("ratio_to_cpp", orNull(row.ratio()));
    object.put("bytes_per_op", orNull(row.bytes()));
    object.put("versions", row.versions());
    if (row.notMeasured() != null) {
      object.put("not_measured", row.notMeasured());
    }
    return object;
  }

  private static Double orNull(double value) {
    return Double.isNaN(value) ? null : value;
  }
}
