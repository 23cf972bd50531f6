package org.torchjava.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All other libraries. What cannot be measured is reported, with the reason. */
final class Peers {
  private static final List<Peer> ALL = List.of(JvmPeer.presets(), JvmPeer.djl(), new PythonPeer());

  private Peers() {}

  static List<String> names() {
    return ALL.stream().flatMap(peer -> peer.names().stream()).toList();
  }

  static void measure(BenchOptions options, Consumer<Row> results)
      throws IOException, InterruptedException {
    for (Peer peer : ALL) {
      List<String> wanted = peer.names().stream().filter(options::wants).toList();
      if (!wanted.isEmpty()) {
        rows(peer, wanted, options).forEach(results);
      }
    }
  }

  static void requireAskedFor(BenchOptions options) throws NotMeasuredException {
    if (!options.peers()) {
      throw new NotMeasuredException("only --peers measures other libraries");
    }
  }

  private static Stream<Row> rows(Peer peer, List<String> wanted, BenchOptions options)
      throws IOException, InterruptedException {
    try {
      requireAskedFor(options);
      return peer.measure(wanted, options).stream();
    } catch (NotMeasuredException e) {
      return wanted.stream().map(name -> Row.notMeasured(name, Map.of(), e.getMessage()));
    }
  }
}
