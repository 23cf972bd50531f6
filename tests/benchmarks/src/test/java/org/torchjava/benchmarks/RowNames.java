package org.torchjava.benchmarks;

import java.util.List;
import java.util.stream.Stream;

/** The names of all rows, for tests of other packages. */
public final class RowNames {
  private RowNames() {}

  public static List<String> all() {
    return Stream.of(OwnRows.names(), Starts.names(), Peers.names()).flatMap(List::stream).toList();
  }
}
