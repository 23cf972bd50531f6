package org.torchjava.tests.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import org.torchjava.tests.support.ChildJvm;
import org.torchjava.tests.support.ChildJvm.Running;

/** A folder that native libraries are unpacked to, seen from outside while that goes on. */
record CacheFolder(Path path) {
  /** Starts a process that unpacks to this folder; with a small heap, since there may be many. */
  Running start() {
    return ChildJvm.of(ReportMain.class)
        .with("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
        .withCache(path)
        .start();
  }

  /** Names and present sizes of the libraries; what has yet to be moved into place is none. */
  Map<String, Long> libraries() {
    Map<String, Long> sizes = new TreeMap<>();
    if (!Files.exists(path)) {
      return sizes;
    }
    try {
      Files.walkFileTree(
          path,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              String name = file.getFileName().toString();
              if (name.matches(".*\\.so(\\.\\d+)?")) {
                sizes.put(name, attributes.size());
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
              return FileVisitResult.CONTINUE; // it was moved meanwhile
            }
          });
      return sizes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a library is missing here, or shorter than in a folder that has everything. */
  boolean isIncomplete(CacheFolder complete) {
    Map<String, Long> present = libraries();
    return complete.libraries().entrySet().stream()
        .anyMatch(library -> present.getOrDefault(library.getKey(), 0L) < library.getValue());
  }
}
