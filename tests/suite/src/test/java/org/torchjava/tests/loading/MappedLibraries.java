package org.torchjava.tests.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The shared libraries in this process, as the kernel sees them. */
final class MappedLibraries {
  private MappedLibraries() {}

  static Set<String> names() {
    try {
      Set<String> names = new TreeSet<>();
      for (String line : Files.readAllLines(Path.of("/proc/self/maps"))) {
        int path = line.indexOf('/');
        if (path >= 0 && line.contains(".so")) {
          names.add(line.substring(path));
        }
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
