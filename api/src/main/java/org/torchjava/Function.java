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
 * <p><b>Transforms.</b> For {@link Func}, {@code forward} and what it leaves in the context come
 * apart, since the context belongs to one level of transforms and {@code forward} runs below all of
 * them:
 *
 * <pre>{@code
 * final class Cube extends Function {
 *   @Override
 *   protected Tensor[] forward(Tensor... inputs) {
 *     Tensor x = inputs[0];
 *     return tensors(x.pow(3), x.square().mul(3));      // what backward needs is a result too
 *   }
 *
 *   @Override
 *   protected void setupContext(FunctionContext ctx, Tensor[] inputs, Tensor[] outputs) {
 *     ctx.saveForBackward(inputs[0], outputs[1]);
 *   }
 *
 *   @Override
 *   protected Tensor[] backward(FunctionContext ctx, Tensor... gradOutputs) {
 *     List<Tensor> saved = ctx.savedTensors();
 *     return tensors(
 *         gradOutputs[0].mul(saved.get(1)).add(gradOutputs[1].mul(6).mul(saved.get(0))));
 *   }
 *
 *   @Override
 *   protected boolean generateVmapRule() {
 *     return true;
 *   }
 * }
 * }</pre>
 *
 * <p>{@code grad}, {@code vjp} and {@code jacrev} need {@code backward}, {@code jvp} and {@code
 * jacfwd} need {@code jvp}, {@code vmap} needs either {@link #vmap} or {@link #generateVmapRule}.
 * What these methods do is to consist of operators and of functions that follow transforms
 * themselves. Tensors that are being transformed reach them as arguments or through the context,
 * never as fields.
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
 * @see <a href="https://docs.pytorch.org/docs/2.10/notes/extending.func.html">Extending torch.func
 *     with autograd.Function</a>
 */
public abstract class Function {
  /** How names of nodes end. */
  private static final String NODE = "Backward";

  /** For subclasses. */
  protected Function() {}

  /**
   * Computes the results and keeps what {@code backward} needs. Operations in here are not
   * recorded. Unless overridden it calls {@link #forward(Tensor...)} and {@link #setupContext},
   * which is the form that transforms ask for.
   *
   * @param ctx what is to be kept for {@code backward}
   * @param inputs what the function was applied to; null where null was given
   * @return the results; not null
   */
  protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
    Tensor[] outputs = forward(inputs);
    if (outputs != null) { // else the caller says so
      setupContext(ctx, inputs, outputs);
      ctx.requireNoSavedInputAmong(outputs, inputs);
    }
    return outputs;
  }

  /**
   * Computes the results alone. Operations in here are not recorded.
   *
   * @param inputs what the function was applied to; null where null was given
   * @return the results; not null. What {@code backward} needs besides the inputs is among them.
   */
  protected Tensor[] forward(Tensor... inputs) {
    throw new UnsupportedOperationException(
        "You must implement the forward function for custom autograd.Function.");
  }

  /**
   * Keeps what {@code backward} and {@code jvp} need, after {@link #forward(Tensor...)}. Under
   * transforms it is called once for each level, with the tensors of that level. An input that is
   * also a result cannot be saved here, only a view of it.
   *
   * @param ctx what is to be kept
   * @param inputs what the function was applied to; null where null was given
   * @param outputs what {@code forward} returned
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/notes/extending.html#combining-forward-context">Combined
   *     or separate forward and setup_context</a>
   */
  protected void setupContext(FunctionContext ctx, Tensor[] inputs, Tensor[] outputs) {
    throw new UnsupportedOperationException("setup_context is not implemented.");
  }

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
   * Computes the tangents of the results from those of the inputs, for forward mode. Forward mode
   * is off meanwhile: what this returns has no tangent of its own, also under a second {@code jvp}.
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
   * Applies the function to a whole batch, for {@link Func#vmap(TensorFunction)}: what calls for
   * each of the batch would return, together. Called when at least one input has the batch. It runs
   * below the vmap, most often by applying this or another function to inputs with a dimension
   * more.
   *
   * @param info the size of the batch, and how random numbers are drawn
   * @param inDims for each input the dimension of the batch, counted from the front; null for one
   *     that has none, or is null
   * @param inputs the inputs, with that dimension
   * @return the results, and where the batch is in them
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.Function.vmap.html">torch.autograd.Function.vmap</a>
   */
  protected VmapResult vmap(VmapInfo info, List<Integer> inDims, Tensor... inputs) {
    throw new UnsupportedOperationException(
        "To use autograd.Function with vmap, you must either override the vmap staticmethod or set"
            + " generate_vmap_rule=True.");
  }

  /**
   * Whether vmap may follow {@code forward}, {@code setupContext}, {@code backward} and {@code jvp}
   * operator by operator, instead of calling {@link #vmap}: where they consist of operators only. A
   * function that says so and overrides {@code vmap} too is refused.
   *
   * @return false unless overridden
   */
  protected boolean generateVmapRule() {
    return false;
  }

  /**
   * What graphs and messages call the node of this function.
   *
   * @return the class's simple name and {@code Backward}
   */
  protected String name() {
    String simple = getClass().getSimpleName();
    String name = getClass().getName();
    return (simple.isEmpty() ? name.substring(name.lastIndexOf('.') + 1) : simple) + NODE;
  }

  /** What Python calls the class of the function. */
  final String baseName() {
    String name = name();
    return name.endsWith(NODE) ? name.substring(0, name.length() - NODE.length()) : name;
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
   * @throws TorchException within a transform of {@link Func} that the function cannot follow: one
   *     without {@code setupContext}, or within vmap one that has no rule or two
   * @throws UnsupportedOperationException when the function has several results; see {@link
   *     #applyAll}
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
   * @throws TorchException within a transform of {@link Func} that the function cannot follow: one
   *     without {@code setupContext}, or within vmap one that has no rule or two
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
