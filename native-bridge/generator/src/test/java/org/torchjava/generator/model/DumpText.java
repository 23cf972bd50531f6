package org.torchjava.generator.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The committed dump as text, read past {@link SchemaDump}. */
final class DumpText {
  private DumpText() {}

  static String current() {
    String name = "/org/torchjava/generator/aten-schemas-" + SchemaDump.CURRENT_VERSION + ".txt";
    try (InputStream in = DumpText.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
