package org.torchjava.tests.conformance.operators;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The cases that differ for a reason: lines of an id, a tab and the reason. */
final class KnownDifferences {

  private KnownDifferences() {}

  /** The ids. */
  static Set<String> in(String file) {
    try (InputStream in = KnownDifferences.class.getResourceAsStream("/golden/" + file)) {
      if (in == null) {
        throw new IllegalArgumentException("No list " + file + " among the resources");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 2)[0])
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }
}
