package org.torchjava.benchmarks.suite;

import static org.torchjava.Torch.tensor;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.torchjava.Tensor;

/** 64 MB of floats into a tensor and out of one; in C++ a memcpy. */
@State(Scope.Thread)
@Measurement(iterations = 15, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class Arrays extends Measured {
  private static final int FLOATS = 16 << 20;

  private final float[] array = new float[FLOATS];
  private final float[] other = new float[FLOATS];
  private final Tensor tensor = tensor(array);

  /** A new tensor; C++ copies to a new tensor too. */
  @Benchmark
  public void from_array_64mb(Blackhole blackhole) {
    try (Tensor made = tensor(array)) {
      blackhole.consume(made);
    }
  }

  /** A new array; C++ makes a new vector. */
  @Benchmark
  public float[] to_array_64mb() {
    return tensor.toFloatArray();
  }

  /** An array that is there already, as in C++. */
  @Benchmark
  public float[] copy_to_array_64mb() {
    tensor.copyTo(other);
    return other;
  }

  /** The JDK's own copy, between arrays that are there already, as in C++. */
  @Benchmark
  public float[] arraycopy_64mb() {
    System.arraycopy(array, 0, other, 0, FLOATS);
    return other;
  }
}
