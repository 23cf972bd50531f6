package org.torchjava.commands.golden;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The cases that are not replayed: {@code skips.tsv} has a prefix of their ids and the reason. */
final class KnownSkips {
  private static final Map<String, String> SKIPS = load();

  private KnownSkips() {}

  /** Why a case is skipped, or null. */
  static String reason(String id) {
    return SKIPS.entrySet().stream()
        .filter(skip -> id.startsWith(skip.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private static Map<String, String> load() {
    Map<String, String> skips = new LinkedHashMap<>();
    try (InputStream in = KnownSkips.class.getResourceAsStream("skips.tsv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(line -> skips.put(line.split("\t")[0], line.split("\t")[1]));
      return skips;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
