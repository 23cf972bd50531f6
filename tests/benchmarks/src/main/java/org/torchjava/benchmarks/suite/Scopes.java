package org.torchjava.benchmarks.suite;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.torchjava.TensorScope;

/** What a scope costs that frees nothing. C++ has none. */
@State(Scope.Thread)
public class Scopes extends Measured {
  /** Opened and closed. */
  @Benchmark
  public TensorScope scope_open_close() {
    try (TensorScope scope = TensorScope.open()) {
      return scope;
    }
  }
}
