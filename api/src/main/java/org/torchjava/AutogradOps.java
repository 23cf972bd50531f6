package org.torchjava;

import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.function.Consumer;
import org.torchjava.nativebridge.NativeAutograd;
import org.torchjava.nativebridge.NativeGraph;
import org.torchjava.nativebridge.ops.AtenD;
import org.torchjava.nativebridge.ops.AtenR;
import org.torchjava.nativebridge.ops.AtenS;

/**
 * Autograd: whether a tensor's history is recorded, the gradients, and {@code backward}.
 *
 * <p>Gradients accumulate in leaves; {@code x.grad().zero_()} clears them.
 *
 * <p><b>Threads.</b> {@code backward} may run on several threads at once, virtual ones too, on
 * graphs that share leaves and on one graph that is kept: each leaf takes one gradient after the
 * other, so that none is lost, in an order that is not fixed. Read or replace a leaf's gradient
 * when the others are done. What is recorded is each thread's own matter: see {@link ThreadState}.
 * See <a href="https://docs.pytorch.org/docs/2.10/autograd.html">torch.autograd</a>.
 */
public sealed interface AutogradOps permits Tensor {

  private Tensor self() {
    return (Tensor) this;
  }

  /**
   * Whether operations on this tensor are recorded: {@code x.requires_grad}.
   *
   * @return true for leaves that collect gradients and for what is computed from them
   */
  default boolean requiresGrad() {
    return Results.bool(NativeAutograd.requiresGrad(self().handle()), self());
  }

  /**
   * Starts recording operations on this leaf: {@code x.requires_grad_()}.
   *
   * @return this tensor
   * @throws TorchException when the dtype is neither floating point nor complex
   */
  default Tensor requiresGrad_() {
    return requiresGrad_(true);
  }

  /**
   * Starts or stops recording operations on this leaf. {@code aten::requires_grad_(Tensor(a!) self,
   * bool requires_grad=True) -> Tensor(a!)}
   *
   * @param requiresGrad whether to record
   * @return this tensor
   * @throws TorchException when recording is wanted of a dtype that is neither floating point nor
   *     complex, or not wanted of a tensor that is no leaf
   */
  default Tensor requiresGrad_(boolean requiresGrad) {
    TransformTensors.requireNoLevel(TransformTensors.NO_REQUIRES_GRAD);
    return Results.inPlace(AtenR.requires_grad_(self().handle(), requiresGrad), self());
  }

  /**
   * Whether the user made this tensor, rather than a recorded operation: {@code x.is_leaf}.
   *
   * @return true for every tensor that does not require gradients
   */
  default boolean isLeaf() {
    return Results.bool(NativeAutograd.isLeaf(self().handle()), self());
  }

  /**
   * The gradient that {@code backward} accumulated: {@code x.grad}. The tensor is the leaf's own:
   * changing it in place changes what the leaf holds. Warns, as PyTorch does, where this tensor is
   * no leaf and no gradient will ever be kept.
   *
   * @return the gradient, or null where there is none
   */
  default Tensor grad() {
    Tensor grad = Results.tensor(NativeAutograd.getGrad(self().handle()), self());
    if (grad == null) {
      Gradients.warnUnlessKept(self());
    }
    return grad;
  }

  /**
   * Replaces the gradient: {@code x.grad = grad}.
   *
   * @param grad a tensor of the same shape, dtype and device, or null for none
   * @throws TorchException when it does not fit
   */
  default void setGrad(Tensor grad) {
    if (grad != null) {
      requireFittingGrad(grad);
    }
    int status = NativeAutograd.setGrad(self().handle(), Args.handleOrNone(grad));
    Reference.reachabilityFence(grad);
    Results.check(status, self());
  }

  // The checks and words of THPVariable_set_grad (torch/csrc/autograd/python_variable.cpp, 2.10.0).
  private void requireFittingGrad(Tensor grad) {
    if (grad == self()) {
      throw new TorchException("can't assign Variable as its own grad");
    }
    if (grad.dtype() != self().dtype()) {
      throw new TorchException(
          "attempting to assign a gradient with dtype '"
              + grad.dtype().toName()
              + "' to a tensor with dtype '"
              + self().dtype().toName()
              + "'");
    }
    if (!grad.device().equals(self().device())) {
      throw new TorchException(
          "attempting to assign a gradient with device type '"
              + grad.device().type()
              + "' to a tensor with device type '"
              + self().device().type()
              + "'");
    }
    if (!Arrays.equals(grad.size(), self().size())) {
      throw new TorchException(
          "attempting to assign a gradient of size '"
              + Arrays.toString(grad.size())
              + "' to a tensor of size '"
              + Arrays.toString(self().size())
              + "'. Please ensure that the gradient and the tensor are the same size");
    }
  }

  /**
   * The graph node that made this tensor: {@code x.grad_fn}.
   *
   * @return the node, or null for a leaf
   */
  default GraphNode gradFn() {
    return GraphNode.of(NativeGraph.gradFn(self().handle()), self());
  }

  /**
   * Keeps the gradient of this tensor although it is no leaf. {@code aten::retain_grad(Tensor(a!)
   * self) -> ()}
   *
   * @throws TorchException when this tensor does not require gradients
   */
  default void retainGrad() {
    TransformTensors.requireNoLevel(TransformTensors.NO_RETAIN_GRAD);
    Results.check(AtenR.retain_grad(self().handle()), self());
  }

  /**
   * Whether this tensor is no leaf and keeps its gradient: {@code x.retains_grad}.
   *
   * @return true after {@link #retainGrad()}
   */
  default boolean retainsGrad() {
    return Results.bool(NativeAutograd.retainsGrad(self().handle()), self());
  }

  /**
   * Calls a hook each time the gradient with respect to this tensor was computed, before it is
   * accumulated or flows on: {@code x.register_hook}. Hooks run in the order in which they were
   * registered, each with what the one before made of the gradient.
   *
   * <p>The hook runs on the thread that calls {@code backward}. What it throws arrives there as
   * thrown. A hook is kept until it is removed or its tensor's graph is gone: one that refers to a
   * result of its own tensor keeps both alive.
   *
   * @param hook what to call
   * @return a handle that removes the hook
   * @throws TorchException when this tensor does not require gradients; {@code backward} throws it
   *     when the hook returns a gradient of another shape or dtype
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.register_hook.html">Tensor.register_hook</a>
   */
  default RemovableHandle registerHook(TensorHook hook) {
    return Hooks.onTensor(self(), hook);
  }

  /**
   * Calls a hook with this leaf each time its gradient was accumulated: {@code
   * x.register_post_accumulate_grad_hook}.
   *
   * @param hook what to call with this tensor, whose {@link #grad()} is then complete
   * @return a handle that removes the hook
   * @throws TorchException when this tensor does not require gradients or is no leaf
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.register_post_accumulate_grad_hook.html">Tensor.register_post_accumulate_grad_hook</a>
   */
  default RemovableHandle registerPostAccumulateGradHook(Consumer<Tensor> hook) {
    return Hooks.afterAccumulation(self(), hook);
  }

  /**
   * Computes the gradients of this single number with respect to the leaves.
   *
   * @throws TorchException when this tensor has more than one element, or requires no gradient, or
   *     its graph was freed by an earlier backward
   */
  default void backward() {
    backward(null, false, false);
  }

  /**
   * Multiplies the Jacobian with a gradient, and adds the products to the leaves' gradients.
   *
   * @param gradient the gradient with respect to this tensor, of its shape; null for a single
   *     number
   * @throws TorchException as {@link #backward()}, and when the shapes differ
   */
  default void backward(Tensor gradient) {
    backward(gradient, false, false);
  }

  /**
   * As {@link #backward(Tensor)}, and leaves the graph for another backward.
   *
   * @param gradient the gradient with respect to this tensor, or null
   * @param retainGraph whether the graph can be used again
   * @throws TorchException as {@link #backward(Tensor)}
   */
  default void backward(Tensor gradient, boolean retainGraph) {
    backward(gradient, retainGraph, false);
  }

  /**
   * As {@link #backward(Tensor)}, with all options of <a
   * href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.backward.html">Tensor.backward</a>.
   *
   * @param gradient the gradient with respect to this tensor, or null
   * @param retainGraph whether the graph can be used again; implied by {@code createGraph}
   * @param createGraph whether the gradients can be differentiated in turn
   * @throws TorchException as {@link #backward(Tensor)}
   */
  default void backward(Tensor gradient, boolean retainGraph, boolean createGraph) {
    TransformTensors.requireNoLevel(TransformTensors.NO_BACKWARD);
    Gradients.requireFitting(gradient, self(), 0);
    long[] tensors = {self().handle()};
    long[] gradients = gradient == null ? new long[0] : new long[] {gradient.handle()};
    int status =
        NativeAutograd.backward(
            tensors,
            1,
            gradients,
            gradients.length,
            retainGraph || createGraph ? 1 : 0,
            createGraph,
            new long[0],
            0);
    Reference.reachabilityFence(gradient);
    Results.check(status, self());
  }

  /**
   * A tensor that shares memory with this one and has no history. {@code aten::detach(Tensor(a)
   * self) -> Tensor(a)}
   *
   * @return a new tensor that requires no gradients; in-place changes are seen by autograd's checks
   */
  default Tensor detach() {
    return Results.tensor(AtenD.detach(self().handle()), self());
  }

  /**
   * Takes this tensor out of the graph. {@code aten::detach_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @return this tensor, now a leaf that requires no gradients
   * @throws TorchException for a view
   */
  default Tensor detach_() {
    return Results.inPlace(AtenD.detach_(self().handle()), self());
  }

  /**
   * A tensor that shares memory with this one but neither history nor version: {@code x.data}.
   * In-place changes of it are not seen by autograd's checks; {@link #detach()} is the safer form.
   *
   * @return a new tensor that requires no gradients
   */
  default Tensor data() {
    return Results.tensor(NativeAutograd.data(self().handle()), self());
  }

  /**
   * Lets this tensor use another's memory, shape and dtype: {@code x.data = newData}. {@code
   * aten::set_data(Tensor(a!) self, Tensor new_data) -> ()}
   *
   * @param newData the tensor to share memory with
   * @throws TorchException when the kinds of tensor do not fit
   */
  default void setData(Tensor newData) {
    int status = AtenS.set_data(self().handle(), Args.handle(newData, "newData"));
    Results.check(status, self(), newData);
  }

  /**
   * How often this tensor was changed in place: {@code x._version}. {@code aten::_version(Tensor
   * self) -> int}
   *
   * @return a count that views share
   */
  default long version() {
    return Results.integer(NativeAutograd.version(self().handle()), self());
  }

  /**
   * Which of the results of its graph node this tensor is: {@code x.output_nr}. {@code
   * aten::output_nr(Tensor self) -> int}
   *
   * @return 0 for the only result
   */
  default long outputNr() {
    return Results.integer(NativeAutograd.outputNr(self().handle()), self());
  }
}
