package org.torchjava.generator.emit;

/**
 * A generated file.
 *
 * @param path where it belongs, from the root of the repository
 * @param text its content
 */
public record SourceFile(String path, String text) {
  /** No generated file may be longer: reviewers and compilers both give up on huge ones. */
  private static final int MAX_LINES = 2000;

  public SourceFile {
    long lines = text.lines().count();
    if (lines > MAX_LINES) {
      throw new IllegalArgumentException(
          path + " has " + lines + " lines, more than " + MAX_LINES + ": split its family");
    }
  }
}
