package org.torchjava.commands.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads golden files: gzip-compressed, one JSON object a line, each with an {@code id}. */
public final class GoldenFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldenFile() {}

  /** Reads a file from anywhere. */
  public static List<JsonNode> at(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read golden file " + path, e);
    }
  }

  private static List<JsonNode> read(InputStream compressed) throws IOException {
    List<JsonNode> cases = new ArrayList<>();
    try (MappingIterator<JsonNode> lines =
        JSON.readerFor(JsonNode.class).readValues(new GZIPInputStream(compressed))) {
      lines.forEachRemaining(cases::add);
    }
    return cases;
  }
}
