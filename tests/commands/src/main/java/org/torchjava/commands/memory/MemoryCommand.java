package org.torchjava.commands.memory;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command {@code memory}: makes millions of tensors without closing them, and with scopes, and
 * tells how much the process grew. The last line is {@code memory: N passed, M failed}.
 *
 * <p>Each loop has a process of its own with a heap of 256 MB.
 */
public final class MemoryCommand {
  /** All of the heap's pages are there from the start, so that what grows is native. */
  private static final List<String> HEAP =
      List.of("-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch", "-XX:-UsePerfData");

  private MemoryCommand() {}

  /** What a loop's process said, by the first word of the line; empty when it failed. */
  private record Figures(String output, int status) {
    long of(String key) {
      return output
          .lines()
          .filter(line -> line.startsWith(key + ": "))
          .mapToLong(line -> Long.parseLong(line.substring(key.length() + 2)))
          .findFirst()
          .orElse(Long.MAX_VALUE);
    }
  }

  /**
   * Runs the command and ends the JVM with its status.
   *
   * @param args nothing, or by which number to divide the lengths of the loops
   */
  public static void main(String[] args) {
    System.exit(run(System.out, args.length == 0 ? 1 : Integer.parseInt(args[0])));
  }

  /**
   * Runs the loops.
   *
   * @param out where the report goes
   * @param divisor by which number to divide their lengths
   * @return the exit status: 0 if all stayed flat, else 1
   */
  public static int run(PrintStream out, int divisor) {
    int failed = 0;
    out.printf(
        "%-18s %10s %10s %8s %6s %10s %8s%n",
        "loop", "tensors", "bytes", "ns each", "gcs", "grown MB", "allowed");
    for (MemoryLoop loop : MemoryLoop.values()) {
      failed += isFlat(out, loop, loop.times() / divisor) ? 0 : 1;
    }
    out.printf("memory: %d passed, %d failed%n", MemoryLoop.values().length - failed, failed);
    return failed == 0 ? 0 : 1;
  }

  private static boolean isFlat(PrintStream out, MemoryLoop loop, int count) {
    Figures figures = inChild(loop, count);
    if (figures.status != 0) {
      out.println(loop + " failed: " + figures.output);
      return false;
    }
    long grown = figures.of("grown");
    out.printf(
        "%-18s %10d %10d %8d %6d %10d %8d%n",
        loop,
        count,
        loop.bytes(),
        figures.of("nanoseconds"),
        figures.of("collections"),
        grown,
        loop.megabytesAllowed());
    return grown <= loop.megabytesAllowed();
  }

  private static Figures inChild(MemoryLoop loop, int count) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(HEAP);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            MemoryLoopMain.class.getName(),
            loop.name(),
            Integer.toString(count)));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Figures(output, process.waitFor());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Figures("interrupted", 1);
    }
  }
}
