package org.torchjava.benchmarks.suite;

import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.shape;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.torchjava.Function;
import org.torchjava.FunctionContext;
import org.torchjava.Tensor;
import org.torchjava.TensorScope;

/**
 * Backward passes through Java code, each next to the same pass without. Gradients add up: one that
 * is dropped each time would be a new tensor each time, on whatever way it came.
 */
@State(Scope.Thread)
public class Callbacks extends Measured {
  private final Tensor x = ones(shape(2, 2), requiresGrad());
  private final Tensor gradient = ones(2, 2);

  /** A function written in Java, against C++'s own exp: the same operators without a function. */
  @Benchmark
  public Tensor function_forward_backward() {
    try (TensorScope scope = TensorScope.open()) {
      return backwardFrom(new Exp().apply(x));
    }
  }

  /** LibTorch's own exp. */
  @Benchmark
  public Tensor exp_forward_backward() {
    try (TensorScope scope = TensorScope.open()) {
      return backwardFrom(x.exp());
    }
  }

  /** A hook on a result, which leaves the gradient. */
  @Benchmark
  public Tensor hook_forward_backward() {
    try (TensorScope scope = TensorScope.open()) {
      Tensor y = x.mul(2);
      y.registerHook(grad -> null);
      return backwardFrom(y);
    }
  }

  /** The same without the hook. */
  @Benchmark
  public Tensor mul_forward_backward() {
    try (TensorScope scope = TensorScope.open()) {
      return backwardFrom(x.mul(2));
    }
  }

  private Tensor backwardFrom(Tensor y) {
    y.backward(gradient);
    return x;
  }

  private static final class Exp extends Function {
    @Override
    protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
      Tensor result = inputs[0].exp();
      ctx.saveForBackward(result);
      return tensors(result);
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... gradOutputs) {
      return tensors(gradOutputs[0].mul(ctx.savedTensors().get(0)));
    }
  }
}
