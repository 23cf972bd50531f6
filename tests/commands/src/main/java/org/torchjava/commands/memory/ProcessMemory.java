package org.torchjava.commands.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the operating system says of the memory of this process. */
public final class ProcessMemory {
  private ProcessMemory() {}

  /**
   * Reads a line of {@code /proc/self/status}.
   *
   * @param key its name: VmRSS for resident memory, VmHWM for the most there was
   * @return the number in it
   */
  public static long kilobytes(String key) throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith(key + ":"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow();
  }
}
