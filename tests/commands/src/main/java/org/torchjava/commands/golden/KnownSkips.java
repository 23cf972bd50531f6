package org.torchjava.commands.golden;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.torchjava.commands.golden.bindings.CpuKernels;

/** The cases that are not replayed, as {@code skips.tsv} lists them. */
final class KnownSkips {
  private static final List<Skip> SKIPS = load();

  private KnownSkips() {}

  /**
   * A line of the file.
   *
   * @param id how the ids begin
   * @param kernels with which of LibTorch's kernels they are replayed all the same; empty for none
   * @param reason why they are not
   */
  private record Skip(String id, String kernels, String reason) {
    static Skip of(String line) {
      String[] cells = line.split("\t");
      return new Skip(cells[0], cells[1], cells[2]);
    }

    boolean appliesHere() {
      return !kernels.equals(CpuKernels.inUse());
    }
  }

  /** Why a case is skipped, or null. */
  static String reason(String id) {
    return SKIPS.stream()
        .filter(skip -> id.startsWith(skip.id()))
        .map(Skip::reason)
        .findFirst()
        .orElse(null);
  }

  private static List<Skip> load() {
    try (InputStream in = KnownSkips.class.getResourceAsStream("skips.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(Skip::of)
          .filter(Skip::appliesHere)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
