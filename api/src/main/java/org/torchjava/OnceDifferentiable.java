package org.torchjava;

/**
 * A backward that cannot be differentiated in turn: {@code once_differentiable}
 * (torch/autograd/function.py, 2.10.0).
 */
final class OnceDifferentiable extends Function {
  private final Tensor[] gradients;

  private OnceDifferentiable(Tensor[] gradients) {
    this.gradients = gradients;
  }

  /** Runs a backward without recording; differentiating what it returns throws. */
  static Tensor[] backward(Function function, FunctionContext ctx, Tensor[] gradOutputs) {
    boolean differentiated = GradMode.isEnabled() && requiresGrad(gradOutputs);
    Tensor[] gradients = GradMode.noGrad(() -> function.backward(ctx, gradOutputs));
    if (!differentiated || gradients == null) {
      return gradients;
    }
    Tensor[] refusing = gradients.clone();
    for (int i = 0; i < refusing.length; i++) {
      if (refusing[i] != null) {
        Function refusal = new OnceDifferentiable(tensors(refusing[i].detach()));
        refusing[i] = FunctionCall.atOneLevel(refusal, gradOutputs).get(0);
      }
    }
    return refusing;
  }

  private static boolean requiresGrad(Tensor[] tensors) {
    for (Tensor tensor : tensors) {
      if (tensor != null && tensor.requiresGrad()) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
    return gradients;
  }

  @Override
  protected Tensor[] backward(FunctionContext ctx, Tensor... gradOutputs) {
    throw new TorchException(
        "trying to differentiate twice a function that was marked with @once_differentiable");
  }

  @Override
  protected String name() {
    return "DelayedError";
  }
}
