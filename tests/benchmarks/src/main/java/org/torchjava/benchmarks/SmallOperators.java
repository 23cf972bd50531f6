package org.torchjava.benchmarks;

import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.torchjava.Tensor;
import org.torchjava.TensorScope;

/** Operators on tensors of four elements, where all that is not arithmetic shows. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class SmallOperators {
  /** A scope is opened for so many operators. */
  private static final int IN_A_SCOPE = 100;

  private final Tensor x = ones(2, 2);
  private final Tensor y = ones(2, 2);
  private final Tensor leaf = ones(new long[] {2, 2}, requiresGrad());

  /** A call that does nothing in native code but read a field. */
  @Benchmark
  public long empty_call() {
    return x.numel();
  }

  /** A sum in a scope, without gradients. */
  @Benchmark
  @OperationsPerInvocation(IN_A_SCOPE)
  public void add_2x2(Blackhole blackhole) {
    try (TensorScope scope = TensorScope.open()) {
      for (int i = 0; i < IN_A_SCOPE; i++) {
        blackhole.consume(x.add(y));
      }
    }
  }

  /** A sum in a scope that is recorded. */
  @Benchmark
  @OperationsPerInvocation(IN_A_SCOPE)
  public void add_2x2_grad(Blackhole blackhole) {
    try (TensorScope scope = TensorScope.open()) {
      for (int i = 0; i < IN_A_SCOPE; i++) {
        blackhole.consume(leaf.add(y));
      }
    }
  }

  /** A sum that is left to the garbage collector. */
  @Benchmark
  public Tensor add_2x2_gc() {
    return x.add(y);
  }

  /** A sum with a number. */
  @Benchmark
  @OperationsPerInvocation(IN_A_SCOPE)
  public void add_scalar_2x2(Blackhole blackhole) {
    try (TensorScope scope = TensorScope.open()) {
      for (int i = 0; i < IN_A_SCOPE; i++) {
        blackhole.consume(x.add(2));
      }
    }
  }
}
