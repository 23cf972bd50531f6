package org.torchjava;

import java.util.List;

/**
 * A function at one level of grad or jvp: that level records it or differentiates it forwards, the
 * levels below compute it. Python's {@code generate_single_level_function}
 * (torch/_functorch/autograd_function.py, 2.10).
 */
final class LevelFunction extends Function {
  private final Function function;
  private final Interpreter interpreter;

  LevelFunction(Function function, Interpreter interpreter) {
    this.function = function;
    this.interpreter = interpreter;
  }

  @Override
  protected Tensor[] forward(Tensor... inputs) {
    Tensor[] lowered = new Tensor[inputs.length];
    for (int i = 0; i < lowered.length; i++) {
      Tensor input = inputs[i];
      lowered[i] = input == null ? null : TransformTensors.lower(input, interpreter.level());
    }
    List<Tensor> outputs;
    try (var below = interpreter.lower()) {
      outputs = FunctionTransforms.call(function, lowered);
    }
    return SameTensors.orElse(
        outputs, lowered, inputs, i -> TransformTensors.track(outputs.get(i), interpreter.level()));
  }

  @Override
  protected void setupContext(FunctionContext ctx, Tensor[] inputs, Tensor[] outputs) {
    function.setupContext(ctx, inputs, outputs);
  }

  @Override
  protected Tensor[] backward(FunctionContext ctx, Tensor... gradOutputs) {
    return function.backward(ctx, gradOutputs);
  }

  @Override
  protected Tensor[] jvp(FunctionContext ctx, Tensor... gradInputs) {
    return function.jvp(ctx, gradInputs);
  }

  @Override
  protected boolean isOnceDifferentiable() {
    return function.isOnceDifferentiable();
  }

  @Override
  protected String name() {
    return function.baseName() + "GeneratedBackward";
  }
}
