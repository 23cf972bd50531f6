package org.torchjava.benchmarks.suite;

import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.shape;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.torchjava.Tensor;

/** The same operators on a leaf: autograd records each; a scope frees the results. */
@State(Scope.Thread)
public class RecordedOperators extends Measured {
  private final Tensor x = ones(shape(2, 2), requiresGrad());
  private final Tensor y = ones(2, 2);

  /** A sum. */
  @Benchmark
  @OperationsPerInvocation(IN_A_SCOPE)
  public void add_2x2_grad(Blackhole blackhole) {
    inScope(() -> x.add(y), blackhole);
  }

  /** A product, element by element. */
  @Benchmark
  @OperationsPerInvocation(IN_A_SCOPE)
  public void mul_2x2_grad(Blackhole blackhole) {
    inScope(() -> x.mul(y), blackhole);
  }

  /** A matrix product. */
  @Benchmark
  @OperationsPerInvocation(IN_A_SCOPE)
  public void matmul_2x2_grad(Blackhole blackhole) {
    inScope(() -> x.matmul(y), blackhole);
  }

  /** A view of another shape. */
  @Benchmark
  @OperationsPerInvocation(IN_A_SCOPE)
  public void view_grad(Blackhole blackhole) {
    inScope(() -> x.view(4), blackhole);
  }

  /** Sums of columns. */
  @Benchmark
  @OperationsPerInvocation(IN_A_SCOPE)
  public void sum_dim_grad(Blackhole blackhole) {
    inScope(() -> x.sum(0), blackhole);
  }

  /** The first row. */
  @Benchmark
  @OperationsPerInvocation(IN_A_SCOPE)
  public void index_row_grad(Blackhole blackhole) {
    inScope(() -> x.index(0), blackhole);
  }
}
