package org.torchjava;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** How much memory this process may use: the machine's, or less where its container says so. */
final class MachineMemory {
  // The limit of the container's own group, of version 2 and 1; "max" and numbers beyond any
  // machine
  // mean that there is none (Linux, Documentation/admin-guide/cgroup-v2.rst and
  // cgroup-v1/memory.rst).
  private static final Path GROUP = Path.of("/sys/fs/cgroup/memory.max");
  private static final Path GROUP_1 = Path.of("/sys/fs/cgroup/memory/memory.limit_in_bytes");
  private static final Path MACHINE = Path.of("/proc/meminfo");

  private MachineMemory() {}

  /** {@code Long.MAX_VALUE} where the system does not say. */
  static long bytes() {
    return Stream.of(firstNumber(GROUP, 1), firstNumber(GROUP_1, 1), firstNumber(MACHINE, 1024))
        .flatMap(Optional::stream)
        .mapToLong(Long::longValue)
        .filter(bytes -> bytes > 0)
        .min()
        .orElse(Long.MAX_VALUE);
  }

  private static Optional<Long> firstNumber(Path file, long unit) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .findFirst()
          .map(line -> line.replaceAll("\\D", ""))
          .filter(digits -> !digits.isEmpty() && digits.length() < 19)
          .map(digits -> Long.parseLong(digits) * unit);
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // another system, or not for us to read
    }
  }
}
