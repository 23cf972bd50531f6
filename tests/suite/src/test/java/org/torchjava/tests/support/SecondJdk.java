package org.torchjava.tests.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A JDK that is newer than the baseline, for tests of what the baseline lacks: this one, the one
 * that {@code TORCH_JAVA_SECOND_JDK} names, or one of those that Linux distributions install.
 */
public final class SecondJdk {
  private static final Path SYSTEM_FOLDER = Path.of("/usr/lib/jvm");
  private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"([0-9]+)");

  private SecondJdk() {}

  /** The home of a JDK of at least some version, if there is one. */
  public static Optional<Path> atLeast(int version) {
    Path named = Path.of(System.getenv().getOrDefault("TORCH_JAVA_SECOND_JDK", ""));
    return Stream.concat(
            Stream.of(Path.of(System.getProperty("java.home")), named), installed().sorted())
        .filter(home -> version(home) >= version)
        .findFirst();
  }

  private static Stream<Path> installed() {
    try {
      return Files.isDirectory(SYSTEM_FOLDER) ? Files.list(SYSTEM_FOLDER) : Stream.empty();
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private static int version(Path home) {
    try {
      Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
      return version.find() ? Integer.parseInt(version.group(1)) : 0;
    } catch (IOException e) {
      return 0; // no JDK
    }
  }
}
