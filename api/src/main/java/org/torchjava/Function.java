package org.torchjava;

import java.util.List;

/**
 * An operation with a derivative of its own: {@code torch.autograd.Function}.
 *
 * <pre>{@code
 * final class Exp extends Function {
 *   @Override
 *   protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
 *     Tensor result = inputs[0].exp();
 *     ctx.saveForBackward(result);
 *     return tensors(result);
 *   }
 *
 *   @Override
 *   protected Tensor[] backward(FunctionContext ctx, Tensor... gradOutputs) {
 *     return tensors(gradOutputs[0].mul(ctx.savedTensors().get(0)));
 *   }
 * }
 *
 * Tensor y = new Exp().apply(x);     // grad_fn=<ExpBackward>
 * }</pre>
 *
 * <p>Arguments that are no tensors are the constructor's. One function may be applied many times;
 * what belongs to one call goes into its {@link FunctionContext}.
 *
 * <p><b>Threads.</b> {@code forward} runs on the thread that applies the function, without
 * recording; {@code backward} on the thread that runs the backward pass, which may be one of
 * LibTorch's own, and records when that pass creates a graph. What they throw arrives at the caller
 * of {@code apply}, or of {@code backward}, as thrown.
 *
 * <p><b>Memory.</b> LibTorch keeps the function and its context for as long as the graph: neither
 * may hold on to results of the call other than through {@link FunctionContext#saveForBackward}, or
 * nothing frees them.
 *
 * @see <a
 *     href="https://docs.pytorch.org/docs/2.10/autograd.html#torch.autograd.Function">torch.autograd.Function</a>
 */
public abstract class Function {
  /** For subclasses. */
  protected Function() {}

  /**
   * Computes the results. Operations in here are not recorded.
   *
   * @param ctx what is to be kept for {@code backward}
   * @param inputs what the function was applied to; null where null was given
   * @return the results; not null
   */
  protected abstract Tensor[] forward(FunctionContext ctx, Tensor... inputs);

  /**
   * Computes the gradients of the inputs from those of the results.
   *
   * @param ctx the context of the call
   * @param gradOutputs the gradient of each result; zeros where it is undefined, unless the context
   *     says otherwise
   * @return a gradient for each input, of the input's shape; null where there is none
   */
  protected Tensor[] backward(FunctionContext ctx, Tensor... gradOutputs) {
    throw new UnsupportedOperationException(
        "You must implement either the backward or vjp method for your custom autograd.Function to"
            + " use it with backward mode AD.");
  }

  /**
   * Computes the tangents of the results from those of the inputs, for forward mode.
   *
   * @param ctx the context of the call
   * @param gradInputs the tangent of each input; zeros where it has none, unless the context says
   *     otherwise
   * @return a tangent for each result, of the result's shape; null where there is none
   */
  protected Tensor[] jvp(FunctionContext ctx, Tensor... gradInputs) {
    throw new UnsupportedOperationException(
        "You must implement the jvp function for custom autograd.Function to use it with forward"
            + " mode AD.");
  }

  /**
   * What graphs and messages call the node of this function.
   *
   * @return the class's simple name and {@code Backward}
   */
  protected String name() {
    String simple = getClass().getSimpleName();
    String name = getClass().getName();
    return (simple.isEmpty() ? name.substring(name.lastIndexOf('.') + 1) : simple) + "Backward";
  }

  /**
   * Whether {@code backward} cannot itself be differentiated: Python's {@code once_differentiable}.
   * It then runs without recording, and differentiating its results is refused.
   *
   * @return false unless overridden
   */
  protected boolean isOnceDifferentiable() {
    return false;
  }

  /**
   * Applies the function.
   *
   * @param inputs what to apply it to; null elements reach {@code forward} as null
   * @return the only result
   * @throws IllegalStateException when the function has several results; see {@link #applyAll}
   */
  public final Tensor apply(Tensor... inputs) {
    List<Tensor> results = applyAll(inputs);
    if (results.size() != 1) {
      throw new UnsupportedOperationException(
          name() + " returned " + results.size() + " results; applyAll returns them all");
    }
    return results.get(0);
  }

  /**
   * Applies the function.
   *
   * @param inputs what to apply it to; null elements reach {@code forward} as null
   * @return all results
   */
  public final List<Tensor> applyAll(Tensor... inputs) {
    return FunctionCall.apply(this, inputs);
  }

  /**
   * Several tensors as an array, null among them: a short way to return them.
   *
   * @param tensors the tensors
   * @return the tensors
   */
  protected static Tensor[] tensors(Tensor... tensors) {
    return tensors;
  }
}
