package org.torchjava.benchmarks.suite;

import static org.torchjava.Torch.ones;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.torchjava.Tensor;

/** The way into native code and back. C++ has no row: there this is one instruction. */
@State(Scope.Thread)
public class EmptyCall extends Measured {
  private final Tensor x = ones(2, 2);

  /** A call that does nothing in native code but read a field. */
  @Benchmark
  public long empty_call() {
    return x.numel();
  }
}
