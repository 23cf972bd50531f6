package org.torchjava.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.torchjava.generator.emit.SourceFile;
import org.torchjava.generator.model.SchemaDump;
import org.torchjava.generator.policy.Policy;

/** The command: writes all generated sources into the repository and removes stale ones. */
public final class Generate {
  /** The folders that hold generated files and nothing else. */
  static final List<String> FOLDERS =
      List.of(
          "cpp/gen",
          "native-bridge/src/generated/java/org/torchjava/nativebridge/ops",
          "api/src/generated",
          "tests/commands/src/generated");

  private Generate() {}

  /**
   * Generates.
   *
   * @param args the root of the repository
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("usage: Generate <root of the repository>");
    }
    Path root = Path.of(args[0]);
    Generator generator = new Generator(SchemaDump.current(), Policy.current());
    List<SourceFile> files = generator.files();
    for (SourceFile file : files) {
      Path path = root.resolve(file.path());
      Files.createDirectories(path.getParent());
      if (!Files.exists(path) || !Files.readString(path).equals(file.text())) {
        Files.writeString(path, file.text());
      }
    }
    Set<Path> current =
        files.stream().map(file -> root.resolve(file.path())).collect(Collectors.toSet());
    for (Path path : generatedFilesIn(root)) {
      if (!current.contains(path)) {
        Files.delete(path);
      }
    }
    long operators =
        generator.families().stream().mapToLong(family -> family.bindings().size()).sum();
    System.out.println("generated: " + operators + " operators in " + files.size() + " files");
  }

  /** The files that lie in the generated folders now. */
  static List<Path> generatedFilesIn(Path root) throws IOException {
    Stream.Builder<Path> found = Stream.builder();
    for (String folder : FOLDERS) {
      Path path = root.resolve(folder);
      if (Files.isDirectory(path)) {
        try (Stream<Path> files = Files.walk(path)) {
          files.filter(Files::isRegularFile).forEach(found);
        }
      }
    }
    return found.build().sorted().toList();
  }
}
