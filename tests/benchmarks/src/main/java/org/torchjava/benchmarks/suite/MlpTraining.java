package org.torchjava.benchmarks.suite;

import static org.torchjava.Functional.crossEntropy;
import static org.torchjava.Functional.linear;
import static org.torchjava.Torch.noGrad;
import static org.torchjava.Torch.randint;
import static org.torchjava.Torch.randn;
import static org.torchjava.Torch.shape;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.torchjava.GradMode;
import org.torchjava.Tensor;
import org.torchjava.TensorScope;

/** 64 examples, 784 → 256 → 10, cross entropy, SGD by hand. */
@State(Scope.Thread)
// A step calls each method few times: after two seconds some are not compiled to the end.
@Warmup(iterations = 10, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 40, time = 100, timeUnit = TimeUnit.MILLISECONDS)
public class MlpTraining extends Measured {
  /** Small enough that losses hardly change while this runs. */
  private static final double RATE = 1e-4;

  private final Tensor x = randn(64, 784).mul(0.05);
  private final Tensor target = randint(10, shape(64));
  private final Tensor w1 = parameter(256, 784);
  private final Tensor b1 = parameter(256);
  private final Tensor w2 = parameter(10, 256);
  private final Tensor b2 = parameter(10);
  private final List<Tensor> parameters = List.of(w1, b1, w2, b2);

  public MlpTraining() {
    onOneThread();
  }

  /** One step. */
  @Benchmark
  public Tensor mlp_step() {
    try (TensorScope scope = TensorScope.open()) {
      loss().backward();
      update();
    }
    return w1;
  }

  private Tensor loss() {
    return crossEntropy(linear(linear(x, w1, b1).relu(), w2, b2), target);
  }

  private void update() {
    try (GradMode.Guard off = noGrad()) {
      for (Tensor parameter : parameters) {
        Tensor grad = parameter.grad();
        parameter.sub_(grad.mul(RATE));
        grad.zero_();
      }
    }
  }

  private static Tensor parameter(long... shape) {
    return randn(shape).mul(0.05).requiresGrad_(true);
  }
}
