package org.torchjava.tests.support;

import java.nio.file.Files;
import java.nio.file.Path;

/** The source tree that the tests run in. */
public final class Repository {
  private Repository() {}

  /** The top folder: the nearest one above that has the rooms of the house. */
  public static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("native-bridge"))
        || !Files.isDirectory(folder.resolve("cpp"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new AssertionError("the tests must run inside the source tree");
      }
    }
    return folder;
  }
}
