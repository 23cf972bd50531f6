package org.torchjava;

import java.util.List;
import org.torchjava.nativebridge.NativeFunctorch;

/**
 * Calls of functions that transforms may follow: level by level, the youngest first. Rules and
 * messages: torch/_functorch/autograd_function.py and torch/autograd/function.py, 2.10.
 */
final class FunctionTransforms {
  private FunctionTransforms() {}

  static List<Tensor> apply(Function function, Tensor[] inputs) {
    if (NativeFunctorch.depth() != 0 && !FunctionOverrides.of(function).setupContext()) {
      throw new TorchException(
          "In order to use an autograd.Function with functorch transforms (vmap, grad, jvp, jacrev,"
              + " ...), it must override the setup_context staticmethod. For more details, please"
              + " see https://pytorch.org/docs/main/notes/extending.func.html");
    }
    return call(function, inputs);
  }

  /** Python's {@code custom_function_call}: the rule of the youngest level, if there is any. */
  static List<Tensor> call(Function function, Tensor[] inputs) {
    Tensor[] alive = new Tensor[inputs.length];
    for (int i = 0; i < alive.length; i++) {
      alive[i] = inputs[i] == null ? null : TransformTensors.alive(inputs[i]);
    }
    if (NativeFunctorch.depth() == 0) {
      return FunctionCall.atOneLevel(function, alive);
    }
    Interpreter interpreter = Interpreter.current();
    return interpreter.isVmap()
        ? FunctionVmap.apply(function, interpreter, alive)
        : differentiated(function, interpreter, alive);
  }

  private static List<Tensor> differentiated(
      Function function, Interpreter interpreter, Tensor[] inputs) {
    Tensor[] lifted = new Tensor[inputs.length];
    for (int i = 0; i < lifted.length; i++) {
      Tensor input = inputs[i];
      lifted[i] = input == null ? null : TransformTensors.lift(input, interpreter.level());
    }
    return FunctionCall.atOneLevel(new LevelFunction(function, interpreter), lifted);
  }
}
