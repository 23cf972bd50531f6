package org.torchjava.commands.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs {@link RandomCalls} or {@link ChangedCalls} in a JVM of its own. */
public final class ChildJvm {
  // So that a tensor of billions of elements fails at once on every machine, instead of taking the
  // memory of the tests that run next to this one.
  private static final long MEMORY_KIB = 3L << 20;

  private static final long TIMEOUT_SECONDS = 600;

  /**
   * How the child ended.
   *
   * @param exitStatus 0 when every call behaved
   * @param output all that the child printed, and what the JVM wrote about a crash
   * @param calls how many calls began
   * @param lastCall the last call that began
   */
  public record Outcome(int exitStatus, String output, long calls, String lastCall) {}

  private ChildJvm() {}

  /** Calls each public method of some classes, by default those of the API, that many times. */
  public static Outcome run(Path folder, long seed, int rounds, Class<?>... classes)
      throws IOException, InterruptedException {
    List<String> names = Stream.of(classes).map(Class::getName).toList();
    return run(RandomCalls.class, folder, seed, rounds, names);
  }

  /** Makes each recorded call in some files that many times, with changed arguments. */
  public static Outcome runChanged(Path folder, long seed, int rounds, Path... files)
      throws IOException, InterruptedException {
    List<String> names = Stream.of(files).map(file -> file.toAbsolutePath().toString()).toList();
    return run(ChangedCalls.class, folder, seed, rounds, names);
  }

  private static Outcome run(
      Class<?> main, Path folder, long seed, int rounds, List<String> arguments)
      throws IOException, InterruptedException {
    Path journal = folder.resolve("calls.txt");
    Path output = folder.resolve("output.txt");
    List<String> command = new ArrayList<>();
    command.addAll(List.of("sh", "-c", "ulimit -v " + MEMORY_KIB + "; exec \"$@\"", "sh"));
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(List.of("-Xmx256m", "-XX:CompressedClassSpaceSize=64m"));
    command.add("-XX:ErrorFile=" + folder.resolve("hs_err.txt"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(main.getName());
    command.addAll(List.of(Long.toString(seed), Integer.toString(rounds), journal.toString()));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly().waitFor();
    }
    List<String> calls = Files.readAllLines(journal);
    return new Outcome(
        process.exitValue(),
        (ended ? "" : "did not end within " + TIMEOUT_SECONDS + " s\n")
            + Files.readString(output, StandardCharsets.UTF_8),
        calls.size(),
        calls.isEmpty() ? "none" : calls.get(calls.size() - 1));
  }
}
