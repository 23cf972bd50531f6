package org.torchjava.generator.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A policy file: tab-separated, with comment lines, one header line and a reason in the last column
 * of every row.
 *
 * @param rows the rows below the header
 */
record PolicyTable(List<Row> rows) {
  /**
   * One row.
   *
   * @param file the file's name
   * @param line its number in the file, from 1
   * @param cells as many as the header has
   */
  record Row(String file, int line, List<String> cells) {
    String cell(int column) {
      return cells.get(column);
    }

    PolicyException error(String problem) {
      return new PolicyException(file + ":" + line + ": " + problem);
    }
  }

  /** Reads the resource {@code policy/<file>}. */
  static PolicyTable load(String file, String... header) {
    try (InputStream in =
        PolicyTable.class.getResourceAsStream("/org/torchjava/generator/policy/" + file)) {
      return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8), header);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PolicyTable parse(String file, String text, String... header) {
    List<Row> rows = new ArrayList<>();
    boolean headerSeen = false;
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Row row = new Row(file, number, List.of(line.split("\t", -1)));
      if (!headerSeen) {
        if (!row.cells().equals(List.of(header))) {
          throw row.error("the columns must be " + List.of(header));
        }
        headerSeen = true;
        continue;
      }
      if (row.cells().size() != header.length) {
        throw row.error(header.length + " columns expected, found " + row.cells().size());
      }
      if (row.cell(header.length - 1).isBlank()) {
        throw row.error("every entry needs a reason");
      }
      rows.add(row);
    }
    return new PolicyTable(rows);
  }
}
