package org.torchjava.commands.golden;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The command {@code golden DIR}: replays recorded calls of PyTorch through the public API. One
 * line a file, {@code FILE: N passed, N failed, N skipped}, and the sum as {@code total}.
 */
public final class GoldenCommand {
  private static final int NOTHING_FAILED = 0;
  private static final int SOMETHING_FAILED = 1;
  private static final int WRONG_USE = 2;

  private GoldenCommand() {}

  /**
   * Runs the command and ends the JVM with its status.
   *
   * @param args the folder, and {@code --verbose} or {@code --skips}
   */
  public static void main(String[] args) {
    System.exit(run(System.out, args));
  }

  /**
   * Replays.
   *
   * @param out where the report goes
   * @param args the folder, and {@code --verbose} to name each failure, {@code --skips} to tell why
   *     cases were skipped
   * @return the exit status: 0 if nothing failed, 1 if something did, 2 for wrong arguments
   */
  public static int run(PrintStream out, String... args) {
    Set<String> options = Set.of("--verbose", "--skips");
    List<String> folders = Stream.of(args).filter(arg -> !options.contains(arg)).toList();
    if (folders.size() != 1) {
      out.println("usage: golden DIR [--verbose] [--skips]");
      return WRONG_USE;
    }
    List<Path> files = files(Path.of(folders.get(0)));
    if (files.isEmpty()) {
      out.println("golden: there is no file such as ops-open.jsonl.gz in " + folders.get(0));
      return WRONG_USE;
    }
    List<String> chosen = List.of(args);
    return replay(out, files, chosen.contains("--verbose"), chosen.contains("--skips"));
  }

  private static int replay(PrintStream out, List<Path> files, boolean verbose, boolean skips) {
    Tally total = new Tally();
    for (Path file : files) {
      Tally tally = Replays.replay(file);
      if (verbose) {
        tally.failures().forEach((id, text) -> out.println("FAILED " + id + "\n  " + text));
      }
      if (skips) {
        tally.reasons().forEach((why, n) -> out.println("skipped " + n + ": " + why));
      }
      out.println(tally.line(file.getFileName().toString()));
      total.add(tally);
    }
    if (verbose) {
      out.println(Roads.internalCalls() + " calls of internal operators went through the bindings");
    }
    out.println(total.line("total"));
    return total.failures().isEmpty() ? NOTHING_FAILED : SOMETHING_FAILED;
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Replays::isGolden).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
