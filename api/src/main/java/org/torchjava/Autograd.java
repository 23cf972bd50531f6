package org.torchjava;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.torchjava.nativebridge.NativeAutograd;
import org.torchjava.nativebridge.NativeModes;

/**
 * PyTorch's module {@code torch.autograd}.
 *
 * <p>All methods throw {@link NullPointerException} for a null argument that is not said to be
 * optional, which they name, {@link IllegalStateException} for a tensor that was closed, and {@link
 * TorchException} with PyTorch's message for what PyTorch refuses. They may be called from any
 * thread.
 */
public final class Autograd {
  private Autograd() {}

  /**
   * The gradients of outputs with respect to inputs, which are not accumulated anywhere. The graph
   * is freed.
   *
   * @param outputs the tensors to differentiate, 0-d or with one element
   * @param inputs the tensors to differentiate by
   * @return a gradient for each input
   * @throws TorchException if an input was not used in the outputs
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.grad.html">torch.autograd.grad</a>
   */
  public static List<Tensor> grad(
      List<? extends TensorOrGraphEdge> outputs, List<? extends TensorOrGraphEdge> inputs) {
    return grad(outputs, inputs, null, null, false, false);
  }

  /**
   * The gradients of outputs with respect to inputs, for given gradients of the outputs.
   *
   * @param outputs the tensors, or edges of the graph, to differentiate
   * @param inputs the tensors, or edges of the graph, to differentiate by
   * @param gradOutputs the gradient of each output, of the same shape; null, or a null element, for
   *     an output with one element
   * @param allowUnused whether an input that was not used gives null instead of an exception
   * @return a gradient for each input
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.grad.html">torch.autograd.grad</a>
   */
  public static List<Tensor> grad(
      List<? extends TensorOrGraphEdge> outputs,
      List<? extends TensorOrGraphEdge> inputs,
      List<Tensor> gradOutputs,
      boolean allowUnused) {
    return grad(outputs, inputs, gradOutputs, null, false, allowUnused);
  }

  /**
   * The gradients of outputs with respect to inputs, with all options of PyTorch.
   *
   * @param outputs the tensors, or edges of the graph, to differentiate
   * @param inputs the tensors, or edges of the graph, to differentiate by
   * @param gradOutputs the gradient of each output, of the same shape; null, or a null element, for
   *     an output with one element
   * @param retainGraph whether the graph can be used again; null for the value of {@code
   *     createGraph}
   * @param createGraph whether the gradients can be differentiated again
   * @param allowUnused whether an input that was not used gives null instead of an exception
   * @return a gradient for each input
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.grad.html">torch.autograd.grad</a>
   */
  public static List<Tensor> grad(
      List<? extends TensorOrGraphEdge> outputs,
      List<? extends TensorOrGraphEdge> inputs,
      List<Tensor> gradOutputs,
      Boolean retainGraph,
      boolean createGraph,
      boolean allowUnused) {
    boolean retain = retainGraph == null ? createGraph : retainGraph;
    if (EdgePass.isWanted(outputs, inputs)) {
      return EdgePass.grad(outputs, inputs, gradOutputs, retain, createGraph, allowUnused);
    }
    long[] out = Args.handles(outputs, "outputs");
    long[] in = Args.handles(inputs, "inputs");
    long[] gradients = gradients(outputs, gradOutputs);
    long list =
        NativeAutograd.grad(
            out,
            out.length,
            in,
            in.length,
            gradients,
            gradients.length,
            retain ? 1 : 0,
            createGraph,
            true);
    Reference.reachabilityFence(gradOutputs);
    return Gradients.allUsed(Results.list(list, outputs, inputs), allowUnused);
  }

  /**
   * The gradients of outputs with respect to inputs, with all options of PyTorch.
   *
   * @param outputs the tensors, or edges of the graph, to differentiate
   * @param inputs the tensors, or edges of the graph, to differentiate by
   * @param options the other arguments
   * @return a gradient for each input; of batched gradients, a batch for each
   * @throws IllegalArgumentException when unused inputs are to give zeros, but are not allowed, and
   *     when batched gradients are of different numbers
   * @throws TorchException when an unused edge is to give zeros
   * @throws UnsupportedOperationException for batched gradients on a virtual thread
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.grad.html">torch.autograd.grad</a>
   */
  public static List<Tensor> grad(
      List<? extends TensorOrGraphEdge> outputs,
      List<? extends TensorOrGraphEdge> inputs,
      GradOptions options) {
    Objects.requireNonNull(options, "options");
    Boolean allowUnused = options.allowUnused();
    boolean materialize = options.materializeGrads();
    if (materialize && Boolean.FALSE.equals(allowUnused)) {
      throw new IllegalArgumentException(
          "Expected allow_unused to be True or not passed when materialize_grads=True, but got:"
              + " allow_unused=False.");
    }
    boolean allow = allowUnused == null ? materialize : allowUnused;
    List<Tensor> gradients =
        options.isGradsBatched()
            ? BatchedPass.grad(outputs, inputs, options.allowUnused(allow))
            : grad(
                outputs,
                inputs,
                options.gradOutputs(),
                options.retainGraph(),
                options.createGraph(),
                allow);
    return materialize ? materialized(gradients, inputs, options.createGraph()) : gradients;
  }

  private static List<Tensor> materialized(
      List<Tensor> gradients, List<? extends TensorOrGraphEdge> inputs, boolean requiresGrad) {
    List<Tensor> all = new ArrayList<>(gradients);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) == null) {
        if (!(inputs.get(i) instanceof Tensor input)) {
          throw new TorchException(
              "materialize_grads cannot be used when the given input is a GradientEdge");
        }
        all.set(i, Torch.zerosLike(input).requiresGrad_(requiresGrad));
      }
    }
    return Collections.unmodifiableList(all);
  }

  /**
   * Adds the gradients of several tensors to those of the leaves. The graph is freed.
   *
   * @param tensors the tensors, or edges of the graph, to differentiate
   * @param gradTensors the gradient of each, of the same shape; null, or a null element, for a
   *     tensor with one element
   * @throws TorchException when a tensor requires no gradients, or has several elements and no
   *     gradient is given
   */
  public static void backward(List<? extends TensorOrGraphEdge> tensors, List<Tensor> gradTensors) {
    backward(tensors, gradTensors, null, false, null);
  }

  /**
   * Adds the gradients of several tensors to those of the leaves, with all options of PyTorch.
   *
   * @param tensors the tensors, or edges of the graph, to differentiate
   * @param gradTensors the gradient of each, of the same shape; null, or a null element, for a
   *     tensor with one element
   * @param retainGraph whether the graph can be used again; null for the value of {@code
   *     createGraph}
   * @param createGraph whether the gradients can be differentiated again
   * @param inputs the tensors whose gradients to add to, leaves or not, or the edges that lead to
   *     them; null for all leaves
   * @throws TorchException as {@link #backward(List, List)}, and when {@code inputs} is empty
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.backward.html">torch.autograd.backward</a>
   */
  public static void backward(
      List<? extends TensorOrGraphEdge> tensors,
      List<Tensor> gradTensors,
      Boolean retainGraph,
      boolean createGraph,
      List<? extends TensorOrGraphEdge> inputs) {
    boolean retain = retainGraph == null ? createGraph : retainGraph;
    if (EdgePass.isWanted(tensors, inputs)) {
      EdgePass.backward(tensors, gradTensors, retain, createGraph, inputs);
      return;
    }
    long[] roots = Args.handles(tensors, "tensors");
    if (inputs != null && inputs.isEmpty()) {
      throw new TorchException("`inputs` argument to `backward()` cannot be empty.");
    }
    long[] only = inputs == null ? new long[0] : Args.handles(inputs, "inputs");
    long[] gradients = gradients(tensors, gradTensors);
    int status =
        NativeAutograd.backward(
            roots,
            roots.length,
            gradients,
            gradients.length,
            retain ? 1 : 0,
            createGraph,
            only,
            only.length);
    Reference.reachabilityFence(inputs);
    Reference.reachabilityFence(gradTensors);
    Results.check(status, tensors);
  }

  /**
   * Calls a hook once the gradients of all these tensors were computed in a backward pass: {@code
   * register_multi_grad_hook}.
   *
   * @param tensors tensors that require gradients
   * @param hook gets a gradient for each tensor; null for those that the pass does not need
   * @return a handle that removes the hook
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/autograd.html#torch.autograd.graph.register_multi_grad_hook">register_multi_grad_hook</a>
   */
  public static RemovableHandle registerMultiGradHook(
      List<Tensor> tensors, Consumer<List<Tensor>> hook) {
    return MultiGradHook.onAll(tensors, hook);
  }

  /**
   * Calls a hook with the first gradient among those of these tensors that a backward pass
   * computes: {@code register_multi_grad_hook(mode="any")}.
   *
   * @param tensors tensors that require gradients
   * @param hook gets the first gradient
   * @return a handle that removes the hook
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/autograd.html#torch.autograd.graph.register_multi_grad_hook">register_multi_grad_hook</a>
   */
  public static RemovableHandle registerAnyGradHook(List<Tensor> tensors, Consumer<Tensor> hook) {
    return MultiGradHook.onAny(tensors, hook);
  }

  /**
   * Whether backward passes that this thread starts may use other threads, as they do for graphics
   * processors: {@code set_multithreading_enabled}.
   *
   * @param enabled whether they may, which is so at first
   * @return a guard that restores the mode, for try-with-resources
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.grad_mode.set_multithreading_enabled.html">set_multithreading_enabled</a>
   */
  public static MultithreadingGuard setMultithreadingEnabled(boolean enabled) {
    return new MultithreadingGuard(enabled);
  }

  /** Restores the mode that was in force when it was made. */
  public static final class MultithreadingGuard extends ModeGuard {
    private final boolean previous = ThreadModes.has(NativeModes.MULTITHREADING);

    private MultithreadingGuard(boolean enabled) {
      super("a multithreading mode");
      ThreadModes.set(NativeModes.MULTITHREADING, enabled);
    }

    /**
     * Restores the mode; the second and later calls do nothing.
     *
     * @throws IllegalStateException on another thread than the one that opened the guard
     */
    @Override
    public void close() {
      super.close();
    }

    @Override
    void restore() {
      ThreadModes.set(NativeModes.MULTITHREADING, previous);
    }
  }

  /**
   * Counts changes of these tensors that autograd has not seen: {@code increment_version}.
   *
   * @param tensors tensors whose memory was written to
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/autograd.html#torch.autograd.graph.increment_version">increment_version</a>
   */
  public static void incrementVersion(Tensor... tensors) {
    Args.handles(tensors, "tensors");
    for (Tensor tensor : tensors) {
      Results.check(NativeAutograd.bumpVersion(tensor.handle()), tensor);
    }
  }

  private static long[] gradients(
      List<? extends TensorOrGraphEdge> outputs, List<Tensor> gradOutputs) {
    if (gradOutputs == null) {
      return new long[0];
    }
    Gradients.requireAsMany(gradOutputs, outputs);
    for (int i = 0; i < gradOutputs.size(); i++) {
      Gradients.requireFitting(gradOutputs.get(i), (Tensor) outputs.get(i), i);
    }
    return Args.handlesOrNone(gradOutputs, "gradOutputs");
  }
}
