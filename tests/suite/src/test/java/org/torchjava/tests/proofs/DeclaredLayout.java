package org.torchjava.tests.proofs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.torchjava.tests.support.Repository;

/** The sizes, offsets and enumerators that the C bridge declares, as its own compiler sees them. */
final class DeclaredLayout {
  private static final Path PROGRAM = Path.of("cpp", "target", "cmake", "test", "layouts");
  private static final Map<String, Long> VALUES = read();

  private DeclaredLayout() {}

  static long size(String type) {
    return value("sizeof(" + type + ")");
  }

  static int offset(String member) {
    return (int) value(member);
  }

  static long value(String name) {
    Long value = VALUES.get(name);
    if (value == null) {
      throw new AssertionError(name + " is not printed by cpp/test/layouts");
    }
    return value;
  }

  private static Map<String, Long> read() {
    Path program = Repository.root().resolve(PROGRAM);
    if (!Files.isExecutable(program)) {
      throw new AssertionError(program + " is missing; `mvn compile -pl cpp` builds it");
    }
    try {
      Process process = new ProcessBuilder(program.toString()).start();
      Map<String, Long> values = new TreeMap<>();
      for (String line : new String(process.getInputStream().readAllBytes()).lines().toList()) {
        int end = line.lastIndexOf(' ');
        values.put(line.substring(0, end), Long.valueOf(line.substring(end + 1)));
      }
      return values;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
