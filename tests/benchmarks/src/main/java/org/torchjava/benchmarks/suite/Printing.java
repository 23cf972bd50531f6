package org.torchjava.benchmarks.suite;

import static org.torchjava.Torch.randn;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.torchjava.Tensor;

/** Python's {@code repr}, which is Python in PyTorch too: C++ has no row. */
@State(Scope.Thread)
public class Printing extends Measured {
  private final Tensor tensor = randn(1000);

  /** All of 1000 elements. */
  @Benchmark
  public String repr_1000() {
    return tensor.toString();
  }
}
