package org.torchjava.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.torchjava.tests.support.Repository;

/** Files that people can read: short ones. */
class FileLengthTest {
  private static final int LONGEST_HAND_WRITTEN = 600;
  private static final int LONGEST_GENERATED = 2000;
  private static final int MEDIAN_HAND_WRITTEN = 150;
  private static final Set<String> NO_SOURCES = Set.of("target", ".git", ".idea", "node_modules");
  private static final List<String> SOURCES =
      List.of(".java", ".h", ".cpp", ".cmake", "CMakeLists.txt", "pom.xml", ".sh");

  private final List<Path> handWritten = new ArrayList<>();
  private final List<Path> generated = new ArrayList<>();

  FileLengthTest() throws IOException {
    Path root = Repository.root();
    List<Path> generatedRooms =
        Stream.of(
                "native-bridge/src/generated",
                "cpp/gen",
                "api/src/generated",
                "tests/commands/src/generated")
            .map(root::resolve)
            .toList();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NO_SOURCES.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (SOURCES.stream().anyMatch(file.toString()::endsWith)) {
              boolean byGenerator = generatedRooms.stream().anyMatch(file::startsWith);
              (byGenerator ? generated : handWritten).add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Test
  void noHandWrittenFileIsLong() {
    assertThat(handWritten).hasSizeGreaterThan(100);
    assertThat(handWritten).filteredOn(file -> lines(file) > LONGEST_HAND_WRITTEN).isEmpty();
  }

  @Test
  void mostHandWrittenFilesAreShort() {
    List<Long> sorted = handWritten.stream().map(FileLengthTest::lines).sorted().toList();

    assertThat(sorted.get(sorted.size() / 2)).isLessThan(MEDIAN_HAND_WRITTEN);
  }

  @Test
  void noGeneratedFileIsVeryLong() {
    assertThat(generated).hasSizeGreaterThan(100);
    assertThat(generated).filteredOn(file -> lines(file) > LONGEST_GENERATED).isEmpty();
  }

  private static long lines(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).lines().count();
    } catch (IOException e) {
      throw new AssertionError(file + " cannot be read", e);
    }
  }
}
