package org.torchjava.benchmarks.suite;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.torchjava.Tensor;
import org.torchjava.TensorScope;
import org.torchjava.Torch;
import org.torchjava.benchmarks.floor.OpenBlas;

/** How all rows are measured; a class with another need says so. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Threads(1)
@Warmup(iterations = 5, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 100, time = 20, timeUnit = TimeUnit.MILLISECONDS)
abstract class Measured {
  /** A scope is opened for so many operators. */
  static final int IN_A_SCOPE = 100;

  /**
   * On one thread, for work that goes to and fro between LibTorch's threads and those of OpenBLAS:
   * each pool keeps its processors busy while it waits, and takes them from the other. Whatever
   * else wants a processor makes every product wait for the thread that lost it, so that ratios
   * differ from process to process.
   */
  static void onOneThread() {
    Torch.setNumThreads(1);
    OpenBlas.setNumThreads(1);
  }

  static void inScope(Supplier<Tensor> operator, Blackhole blackhole) {
    try (TensorScope scope = TensorScope.open()) {
      for (int i = 0; i < IN_A_SCOPE; i++) {
        blackhole.consume(operator.get());
      }
    }
  }
}
