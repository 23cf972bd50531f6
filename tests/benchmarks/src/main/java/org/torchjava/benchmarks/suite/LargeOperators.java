package org.torchjava.benchmarks.suite;

import static org.torchjava.Functional.conv2d;
import static org.torchjava.Torch.randn;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.torchjava.Conv2dOptions;
import org.torchjava.Tensor;
import org.torchjava.TensorScope;

/** Operators that compute for long, where nothing of the way there may show. */
@State(Scope.Thread)
@Measurement(iterations = 15, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class LargeOperators extends Measured {
  private static final Conv2dOptions SAME_SIZE = Conv2dOptions.defaults().padding(1, 1);

  private final Tensor a = randn(1024, 1024).mul(0.05);
  private final Tensor b = randn(1024, 1024).mul(0.05);
  private final Tensor images = randn(8, 16, 32, 32).mul(0.05);
  private final Tensor kernels = randn(32, 16, 3, 3).mul(0.05);
  private final Tensor bias = randn(32).mul(0.05);

  /** 1024×1024 times 1024×1024. */
  @Benchmark
  public void matmul_1024(Blackhole blackhole) {
    try (TensorScope scope = TensorScope.open()) {
      blackhole.consume(a.matmul(b));
    }
  }

  /** 8 images of 16 channels and 32×32 pixels, 32 kernels of 3×3. */
  @Benchmark
  public void conv2d_8x16x32x32(Blackhole blackhole) {
    try (TensorScope scope = TensorScope.open()) {
      blackhole.consume(conv2d(images, kernels, bias, SAME_SIZE));
    }
  }
}
