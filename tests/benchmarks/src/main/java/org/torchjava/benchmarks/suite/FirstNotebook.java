package org.torchjava.benchmarks.suite;

import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.shape;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.torchjava.Tensor;
import org.torchjava.TensorScope;

/** The computation of the first notebook, from a new leaf. */
@State(Scope.Thread)
public class FirstNotebook extends Measured {
  /** Up to the mean. */
  @Benchmark
  public void notebook1_forward(Blackhole blackhole) {
    try (TensorScope scope = TensorScope.open()) {
      blackhole.consume(forward(leaf()));
    }
  }

  /** And back to the leaf. */
  @Benchmark
  public void notebook1_forward_backward(Blackhole blackhole) {
    try (TensorScope scope = TensorScope.open()) {
      Tensor x = leaf();
      forward(x).backward();
      blackhole.consume(x);
    }
  }

  private static Tensor leaf() {
    return ones(shape(2, 2), requiresGrad());
  }

  private static Tensor forward(Tensor x) {
    Tensor y = x.add(2);
    return y.mul(y).mul(3).mean();
  }
}
