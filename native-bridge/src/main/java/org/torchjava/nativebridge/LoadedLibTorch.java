package org.torchjava.nativebridge;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * LibTorch libraries that other code has already mapped into this process. Two LibTorch builds in
 * one process register the same operators twice and abort it, so a second one is refused.
 */
final class LoadedLibTorch {
  private static final Path MAPS = Path.of("/proc/self/maps");

  // Distributions append their version to the name; a replaced file is marked as deleted.
  private static final Pattern LIBRARY =
      Pattern.compile(
          "[^/]*(/.*/lib(?:c10|c10_cuda|torch|torch_cpu|torch_cuda)\\.so(?:\\.[0-9.]+)?)"
              + "(?: \\(deleted\\))?");

  private LoadedLibTorch() {}

  /**
   * Refuses to go on when a LibTorch is mapped that is none of these files.
   *
   * @throws UnsatisfiedLinkError naming both
   */
  static void requireNoneBut(List<Path> ours) {
    Set<Path> allowed = ours.stream().map(LoadedLibTorch::realPath).collect(Collectors.toSet());
    for (Path mapped : mappedLibTorches()) {
      if (!allowed.contains(realPath(mapped))) {
        throw new UnsatisfiedLinkError(
            "another LibTorch is already loaded in this process: "
                + mapped
                + "; torch-java would load "
                + LibTorchSource.libtorchCpu(ours)
                + ", and two of them cannot share a process. Use torch-java in a process of its own,"
                + " or let -D"
                + LibTorchSource.PROPERTY
                + " name the folder of the other one when that is LibTorch "
                + LibTorchVersion.NEEDED);
      }
    }
  }

  private static List<Path> mappedLibTorches() {
    try {
      return new String(Files.readAllBytes(MAPS), fileNameCharset())
          .lines()
          .map(LIBRARY::matcher)
          .filter(Matcher::matches)
          .map(match -> Path.of(match.group(1)))
          .distinct()
          .toList();
    } catch (IOException e) {
      return List.of(); // no /proc here: go on without the check
    }
  }

  // The one in which the JDK turns the kernel's bytes into paths.
  private static Charset fileNameCharset() {
    String name = System.getProperty("sun.jnu.encoding");
    return name != null && Charset.isSupported(name)
        ? Charset.forName(name)
        : Charset.defaultCharset();
  }

  private static Path realPath(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }
}
