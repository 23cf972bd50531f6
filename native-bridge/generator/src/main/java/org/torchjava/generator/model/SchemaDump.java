package org.torchjava.generator.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The operators of one LibTorch version: a text file with one schema a line, sorted, and comment
 * lines that say where it comes from.
 *
 * @param fileName the name of the file, which generated sources name as their input
 * @param libtorchVersion the version it was taken from
 * @param schemas the operators in the file's order
 */
public record SchemaDump(String fileName, String libtorchVersion, List<Schema> schemas) {
  /** The LibTorch version that the generator writes bindings for. */
  public static final String CURRENT_VERSION = "2.10.0";

  private static final String VERSION_LINE = "# LibTorch ";

  public SchemaDump {
    schemas = List.copyOf(schemas);
  }

  /**
   * The committed dump.
   *
   * @return the dump of {@link #CURRENT_VERSION}
   */
  public static SchemaDump current() {
    String fileName = "aten-schemas-" + CURRENT_VERSION + ".txt";
    try (InputStream in =
        SchemaDump.class.getResourceAsStream("/org/torchjava/generator/" + fileName)) {
      return parse(fileName, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Parses a dump.
   *
   * @param fileName its name
   * @param text its content; the first line names the version
   * @return the dump
   * @throws SchemaSyntaxException if a line is no schema, or the first does not name the version
   */
  public static SchemaDump parse(String fileName, String text) {
    if (!text.startsWith(VERSION_LINE)) {
      throw new SchemaSyntaxException(
          fileName + " must begin with '" + VERSION_LINE + "<version>'");
    }
    String version = text.substring(VERSION_LINE.length(), text.indexOf('\n'));
    List<Schema> schemas =
        text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(SchemaParser::parse)
            .toList();
    return new SchemaDump(fileName, version, schemas);
  }
}
