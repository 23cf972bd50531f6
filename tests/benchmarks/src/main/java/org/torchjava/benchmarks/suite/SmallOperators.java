package org.torchjava.benchmarks.suite;

import static org.torchjava.Torch.ones;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.torchjava.Tensor;

/** Operators on four elements, where all but arithmetic shows; a scope frees the results. */
@State(Scope.Thread)
public class SmallOperators extends Measured {
  private final Tensor x = ones(2, 2);
  private final Tensor y = ones(2, 2);
  private final Tensor scalar = ones();

  /** A sum. */
  @Benchmark
  @OperationsPerInvocation(IN_A_SCOPE)
  public void add_2x2(Blackhole blackhole) {
    inScope(() -> x.add(y), blackhole);
  }

  /** A product, element by element. */
  @Benchmark
  @OperationsPerInvocation(IN_A_SCOPE)
  public void mul_2x2(Blackhole blackhole) {
    inScope(() -> x.mul(y), blackhole);
  }

  /** A matrix product. */
  @Benchmark
  @OperationsPerInvocation(IN_A_SCOPE)
  public void matmul_2x2(Blackhole blackhole) {
    inScope(() -> x.matmul(y), blackhole);
  }

  /** A view of another shape. */
  @Benchmark
  @OperationsPerInvocation(IN_A_SCOPE)
  public void view(Blackhole blackhole) {
    inScope(() -> x.view(4), blackhole);
  }

  /** Sums of columns. */
  @Benchmark
  @OperationsPerInvocation(IN_A_SCOPE)
  public void sum_dim(Blackhole blackhole) {
    inScope(() -> x.sum(0), blackhole);
  }

  /** The first row. */
  @Benchmark
  @OperationsPerInvocation(IN_A_SCOPE)
  public void index_row(Blackhole blackhole) {
    inScope(() -> x.index(0), blackhole);
  }

  /** A sum that is closed at once, as in C++, where the scope holds 100. */
  @Benchmark
  public long add_2x2_close() {
    try (Tensor sum = x.add(y)) {
      return sum.numel();
    }
  }

  /** A sum with a number. */
  @Benchmark
  @OperationsPerInvocation(IN_A_SCOPE)
  public void add_scalar_2x2(Blackhole blackhole) {
    inScope(() -> x.add(2), blackhole);
  }

  /** The only element as a number. */
  @Benchmark
  public double item() {
    return scalar.doubleValue();
  }
}
