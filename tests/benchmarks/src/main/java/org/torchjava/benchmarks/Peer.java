package org.torchjava.benchmarks;

import java.io.IOException;
import java.util.List;

/** Another library, measured in processes of its own: two LibTorches never share one. */
interface Peer {
  /** The rows it has. */
  List<String> names();

  /**
   * Measures these rows.
   *
   * @throws NotMeasuredException with the reason
   */
  List<Row> measure(List<String> wanted, BenchOptions options)
      throws NotMeasuredException, IOException, InterruptedException;
}
