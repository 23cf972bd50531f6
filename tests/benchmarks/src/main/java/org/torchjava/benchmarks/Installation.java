package org.torchjava.benchmarks;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the build has put things: the benchmarks run out of the folder of their module. */
public final class Installation {
  private Installation() {}

  /** The compiled classes of this module. */
  public static Path classes() {
    try {
      return Path.of(
          Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A file that CMake has made of {@code cpp/benchmarks}. */
  public static Path cmake(String file) {
    return classes().resolveSibling("cmake").resolve(file);
  }

  /** The modules of other libraries. */
  static Path peers() {
    return classes().getParent().resolveSibling("peers");
  }

  /** The program that runs this JVM. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
