package org.torchjava.commands.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.torchjava.MemoryStats;

/** Runs one loop in a process of its own and says how many megabytes the process grew by. */
public final class MemoryLoopMain {
  private MemoryLoopMain() {}

  /**
   * Runs the loop.
   *
   * @param args its name, and how many tensors
   * @throws IOException when the system does not tell the size of the process
   */
  public static void main(String[] args) throws IOException {
    MemoryLoop loop = MemoryLoop.valueOf(args[0]);
    loop.warmUp();
    long before = kilobytes("VmHWM");
    long start = System.nanoTime();
    int count = Integer.parseInt(args[1]);
    loop.run(count);
    System.out.println("nanoseconds: " + (System.nanoTime() - start) / count);
    System.out.println("collections: " + MemoryStats.now().collections());
    System.out.println("grown: " + (kilobytes("VmHWM") - before) / 1024);
  }

  private static long kilobytes(String key) throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith(key + ":"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow();
  }
}
