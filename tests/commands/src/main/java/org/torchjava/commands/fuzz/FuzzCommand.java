package org.torchjava.commands.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command {@code fuzz}: calls public methods with random arguments, and recorded calls with
 * changed ones, in turn, until there were enough. The last line is {@code fuzz: N calls, M failed}.
 *
 * <p>Each turn has a process of its own, with a seed of its own that its line names.
 */
public final class FuzzCommand {
  private static final int ROUNDS = 15;
  private static final int CHANGES = 5;
  private static final String USAGE = "usage: fuzz [--calls N] [--seed S]";

  private final PrintStream out;
  private final List<Path> recorded;
  private final Path folder;
  private long calls;
  private int failed;

  private FuzzCommand(PrintStream out, Path recorded, Path folder) {
    this.out = out;
    this.recorded =
        List.of(recorded.resolve("ops-open.jsonl.gz"), recorded.resolve("grads-open.jsonl.gz"));
    this.folder = folder;
  }

  /**
   * Runs the command and ends the JVM with its status.
   *
   * @param args the folder of the recorded calls, then the options
   * @throws Exception when files cannot be written
   */
  public static void main(String[] args) throws Exception {
    long calls = 1_000_000;
    long seed = 1;
    try {
      for (int i = 1; i < args.length; i += 2) {
        switch (args[i]) {
          case "--calls" -> calls = Long.parseLong(args[i + 1]);
          case "--seed" -> seed = Long.parseLong(args[i + 1]);
          default -> throw new IllegalArgumentException(args[i]);
        }
      }
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      System.err.println(USAGE + "\nwrong: " + String.join(" ", args));
      System.exit(2);
    }
    System.exit(run(System.out, Path.of(args[0]), calls, seed));
  }

  /**
   * Makes the calls.
   *
   * @param out where the report goes
   * @param recorded the folder of the recorded calls
   * @param calls how many to make at least
   * @param seed of the first process; the others count up from it
   * @return the exit status: 0 if all behaved, else 1
   * @throws IOException when files cannot be written
   * @throws InterruptedException when interrupted
   */
  public static int run(PrintStream out, Path recorded, long calls, long seed)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("fuzz");
    FuzzCommand command = new FuzzCommand(out, recorded, folder);
    for (long next = seed; command.calls < calls; next++) {
      command.turn(next);
    }
    if (command.failed == 0) {
      delete(folder);
    }
    out.printf("fuzz: %d calls, %d failed%n", command.calls, command.failed);
    return command.failed == 0 ? 0 : 1;
  }

  private void turn(long seed) throws IOException, InterruptedException {
    boolean random = seed % 2 != 0;
    Path here = Files.createDirectory(folder.resolve(Long.toString(seed)));
    ChildJvm.Outcome outcome =
        random
            ? ChildJvm.run(here, seed, ROUNDS)
            : ChildJvm.runChanged(here, seed, CHANGES, recorded.toArray(Path[]::new));
    calls += outcome.calls();
    String kind = random ? "random" : "changed";
    out.printf("seed %d: %d %s calls%n", seed, outcome.calls(), kind);
    if (outcome.exitStatus() != 0) {
      failed++;
      out.printf(
          "  status %d, files in %s%n  last call: %s%n%s%n",
          outcome.exitStatus(), here, outcome.lastCall(), outcome.output());
    } else {
      delete(here);
    }
    out.flush();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
