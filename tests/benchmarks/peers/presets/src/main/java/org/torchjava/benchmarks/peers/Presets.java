package org.torchjava.benchmarks.peers;

import static org.bytedeco.pytorch.global.torch.ones;

import java.util.concurrent.TimeUnit;
import org.bytedeco.pytorch.Tensor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** A sum of four elements with the presets, over the same LibTorch. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Threads(1)
@Warmup(iterations = 5, time = 400, timeUnit = TimeUnit.MILLISECONDS)
public class Presets {
  private final Tensor x = ones(2, 2);
  private final Tensor y = ones(2, 2);

  /** As its users write it: the garbage collector frees the result. */
  @Benchmark
  @Measurement(iterations = 8, time = 1)
  public Tensor presets_add_2x2() {
    return x.add(y);
  }

  /**
   * At its best: closed at once, in a process that neither registers pointers nor looks at its
   * memory for each.
   */
  @Benchmark
  @Fork(
      value = 3,
      jvmArgsAppend = {
        "-Dorg.bytedeco.javacpp.nopointergc=true",
        "-Dorg.bytedeco.javacpp.maxbytes=0",
        "-Dorg.bytedeco.javacpp.maxphysicalbytes=0"
      })
  @Measurement(iterations = 100, time = 20, timeUnit = TimeUnit.MILLISECONDS)
  public long presets_best_add_2x2() {
    try (Tensor sum = x.add(y)) {
      return sum.address();
    }
  }
}
