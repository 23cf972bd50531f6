package org.torchjava.commands.fuzz;

import java.util.List;
import org.torchjava.Function;
import org.torchjava.FunctionContext;
import org.torchjava.Tensor;
import org.torchjava.VmapInfo;
import org.torchjava.VmapResult;

/** x², most often: it takes part in transforms, and may do anything there. */
class RandomFunction extends Function {
  private final RandomNumbers numbers;
  private final RandomTensors tensors;

  private RandomFunction(RandomNumbers numbers, RandomTensors tensors) {
    this.numbers = numbers;
    this.tensors = tensors;
  }

  static RandomFunction next(RandomNumbers numbers, RandomTensors tensors) {
    return numbers.nextBoolean()
        ? new RandomFunction(numbers, tensors)
        : new WithRule(numbers, tensors);
  }

  private Tensor orOther(Tensor tensor) {
    return numbers.oneIn(10) ? tensors.next() : tensor;
  }

  @Override
  protected Tensor[] forward(Tensor... inputs) {
    return tensors(numbers.oneIn(10) ? inputs[0] : orOther(inputs[0].square()));
  }

  @Override
  protected void setupContext(FunctionContext ctx, Tensor[] inputs, Tensor[] outputs) {
    ctx.saveForBackward(numbers.oneIn(6) ? outputs : inputs);
    ctx.saveForForward(numbers.oneIn(6) ? outputs : inputs);
    if (numbers.oneIn(8)) {
      ctx.markDirty(orOther(inputs[0]));
    }
    if (numbers.oneIn(8)) {
      ctx.markNonDifferentiable(orOther(outputs[0]));
    }
    tensors.remember(inputs[0]);
  }

  @Override
  protected Tensor[] backward(FunctionContext ctx, Tensor... gradOutputs) {
    return product(ctx, gradOutputs);
  }

  @Override
  protected Tensor[] jvp(FunctionContext ctx, Tensor... gradInputs) {
    return product(ctx, gradInputs);
  }

  private Tensor[] product(FunctionContext ctx, Tensor[] derivatives) {
    List<Tensor> saved = ctx.savedTensors();
    if (saved.isEmpty() || derivatives[0] == null || numbers.oneIn(12)) {
      return numbers.nextBoolean() ? null : new Tensor[numbers.below(3)];
    }
    return tensors(orOther(saved.get(0).mul(2).mul(derivatives[0])));
  }

  @Override
  protected boolean generateVmapRule() {
    return true;
  }

  /** One with a rule of its own for vmap. */
  private static final class WithRule extends RandomFunction {
    private final RandomNumbers numbers;

    WithRule(RandomNumbers numbers, RandomTensors tensors) {
      super(numbers, tensors);
      this.numbers = numbers;
    }

    @Override
    protected VmapResult vmap(VmapInfo info, List<Integer> inDims, Tensor... inputs) {
      return switch (numbers.below(12)) {
        case 0 -> null;
        case 1 -> VmapResult.of(inputs[0], (int) numbers.nextLong());
        default -> VmapResult.of(apply(inputs), inDims.get(0));
      };
    }

    @Override
    protected boolean generateVmapRule() {
      return numbers.oneIn(20);
    }
  }
}
