package org.torchjava.benchmarks.suite;

import static org.torchjava.Torch.ones;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.torchjava.Tensor;

/**
 * The same operators, their results left to the garbage collector. Iterations are long: each has
 * several collections in it, and what the pause before it changed, in which C++ runs and no tensors
 * are made, is over soon.
 */
@State(Scope.Thread)
@Measurement(iterations = 5, time = 4, timeUnit = TimeUnit.SECONDS)
public class CollectedOperators extends Measured {
  private final Tensor x = ones(2, 2);
  private final Tensor y = ones(2, 2);

  /** A sum. */
  @Benchmark
  public Tensor add_2x2_gc() {
    return x.add(y);
  }

  /** A product, element by element. */
  @Benchmark
  public Tensor mul_2x2_gc() {
    return x.mul(y);
  }

  /** A matrix product. */
  @Benchmark
  public Tensor matmul_2x2_gc() {
    return x.matmul(y);
  }

  /** A view of another shape. */
  @Benchmark
  public Tensor view_gc() {
    return x.view(4);
  }

  /** Sums of columns. */
  @Benchmark
  public Tensor sum_dim_gc() {
    return x.sum(0);
  }

  /** The first row. */
  @Benchmark
  public Tensor index_row_gc() {
    return x.index(0);
  }
}
