package org.torchjava.benchmarks.suite;

import static org.torchjava.Functional.gelu;
import static org.torchjava.Functional.layerNorm;
import static org.torchjava.Functional.linear;
import static org.torchjava.Functional.scaledDotProductAttention;
import static org.torchjava.Torch.randn;
import static org.torchjava.Torch.shape;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.torchjava.ScaledDotProductAttentionOptions;
import org.torchjava.Tensor;
import org.torchjava.TensorScope;

/** A block of 4 causal heads and width 64 on 4 sequences of 32, norms first. */
@State(Scope.Thread)
// A step calls each method few times: after two seconds some are not compiled to the end.
@Warmup(iterations = 10, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 40, time = 100, timeUnit = TimeUnit.MILLISECONDS)
public class TransformerBlock extends Measured {
  private static final int BATCH = 4;
  private static final int LENGTH = 32;
  private static final int WIDTH = 64;
  private static final int HEADS = 4;
  private static final int INNER = 256;

  private static final ScaledDotProductAttentionOptions CAUSAL =
      ScaledDotProductAttentionOptions.defaults().isCausal(true);

  private final Tensor x = randn(BATCH, LENGTH, WIDTH).mul(0.05);
  private final Tensor normWeight1 = parameter(WIDTH);
  private final Tensor normBias1 = parameter(WIDTH);
  private final Tensor qkvWeight = parameter(3 * WIDTH, WIDTH);
  private final Tensor qkvBias = parameter(3 * WIDTH);
  private final Tensor outWeight = parameter(WIDTH, WIDTH);
  private final Tensor outBias = parameter(WIDTH);
  private final Tensor normWeight2 = parameter(WIDTH);
  private final Tensor normBias2 = parameter(WIDTH);
  private final Tensor innerWeight = parameter(INNER, WIDTH);
  private final Tensor innerBias = parameter(INNER);
  private final Tensor lastWeight = parameter(WIDTH, INNER);
  private final Tensor lastBias = parameter(WIDTH);
  private final List<Tensor> parameters =
      List.of(
          normWeight1,
          normBias1,
          qkvWeight,
          qkvBias,
          outWeight,
          outBias,
          normWeight2,
          normBias2,
          innerWeight,
          innerBias,
          lastWeight,
          lastBias);

  public TransformerBlock() {
    onOneThread();
  }

  /** Forward and backward, gradients dropped. */
  @Benchmark
  public Tensor transformer_block() {
    try (TensorScope scope = TensorScope.open()) {
      forward().mean().backward();
      for (Tensor parameter : parameters) {
        parameter.setGrad(null);
      }
    }
    return x;
  }

  private Tensor forward() {
    Tensor attended = linear(attention(norm(x, normWeight1, normBias1)), outWeight, outBias);
    Tensor middle = x.add(attended);
    Tensor inner = linear(norm(middle, normWeight2, normBias2), innerWeight, innerBias);
    return middle.add(linear(gelu(inner), lastWeight, lastBias));
  }

  private Tensor attention(Tensor in) {
    Tensor qkv =
        linear(in, qkvWeight, qkvBias)
            .view(BATCH, LENGTH, 3, HEADS, WIDTH / HEADS)
            .permute(2, 0, 3, 1, 4);
    return scaledDotProductAttention(qkv.select(0, 0), qkv.select(0, 1), qkv.select(0, 2), CAUSAL)
        .transpose(1, 2)
        .reshape(BATCH, LENGTH, WIDTH);
  }

  private static Tensor norm(Tensor in, Tensor weight, Tensor bias) {
    return layerNorm(in, shape(WIDTH), weight, bias, 1e-5);
  }

  private static Tensor parameter(long... shape) {
    return randn(shape).mul(0.05).requiresGrad_(true);
  }
}
