package org.torchjava.commands.fuzz;

import java.util.Arrays;
import java.util.List;
import org.torchjava.Function;
import org.torchjava.FunctionContext;
import org.torchjava.NodeHook;
import org.torchjava.NodePrehook;
import org.torchjava.RemovableHandle;
import org.torchjava.Tensor;
import org.torchjava.TensorHook;
import org.torchjava.Torch;

/** Code that LibTorch calls back, most of it sound, some of it not. */
final class RandomCallbacks {
  private final RandomNumbers numbers;
  private final RandomTensors tensors;

  RandomCallbacks(RandomNumbers numbers, RandomTensors tensors) {
    this.numbers = numbers;
    this.tensors = tensors;
  }

  TensorHook tensorHook() {
    return switch (numbers.below(5)) {
      case 0 -> grad -> null;
      case 1 -> grad -> grad.mul(2);
      case 2 -> {
        Tensor other = tensors.next();
        yield grad -> other;
      }
      case 3 -> TensorHook.observing(tensors::remember);
      default ->
          grad -> {
            throw new IllegalArgumentException("thrown by a hook");
          };
    };
  }

  NodeHook nodeHook() {
    TensorHook hook = tensorHook();
    return (inputs, outputs) -> each(hook, inputs);
  }

  NodePrehook nodePrehook() {
    TensorHook hook = tensorHook();
    return gradients -> each(hook, gradients);
  }

  private static List<Tensor> each(TensorHook hook, List<Tensor> gradients) {
    return gradients.stream().filter(g -> g != null).map(hook::apply).toList();
  }

  RemovableHandle handle() {
    return Torch.ones(new long[] {2}, Torch.requiresGrad()).registerHook(tensorHook());
  }

  /** The context of a call, after forward. */
  FunctionContext context() {
    FunctionContext[] kept = new FunctionContext[1];
    new Function() {
      @Override
      protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
        kept[0] = ctx;
        ctx.saveForBackward(inputs);
        return tensors(Torch.ones(1));
      }
    }.apply(Torch.ones(new long[] {2}, Torch.requiresGrad()));
    return kept[0];
  }

  /** As an argument that maps several tensors to several. */
  Object several() {
    TensorHook hook = tensorHook();
    return (java.util.function.Function<Object, Object>)
        argument ->
            argument instanceof List<?> list
                ? Arrays.asList(
                    list.stream().map(t -> hook.apply((Tensor) t)).toArray(Tensor[]::new))
                : argument instanceof Tensor tensor ? hook.apply(tensor) : argument;
  }
}
