package org.torchjava;

import java.lang.ref.Reference;
import java.util.List;
import java.util.Objects;
import org.torchjava.nativebridge.NativeAutograd;

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
  public static List<Tensor> grad(List<Tensor> outputs, List<Tensor> inputs) {
    return grad(outputs, inputs, null, null, false, false);
  }

  /**
   * The gradients of outputs with respect to inputs, for given gradients of the outputs.
   *
   * @param outputs the tensors to differentiate
   * @param inputs the tensors to differentiate by
   * @param gradOutputs the gradient of each output, of the same shape; null, or a null element, for
   *     an output with one element
   * @param allowUnused whether an input that was not used gives null instead of an exception
   * @return a gradient for each input
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.grad.html">torch.autograd.grad</a>
   */
  public static List<Tensor> grad(
      List<Tensor> outputs, List<Tensor> inputs, List<Tensor> gradOutputs, boolean allowUnused) {
    return grad(outputs, inputs, gradOutputs, null, false, allowUnused);
  }

  /**
   * The gradients of outputs with respect to inputs, with all options of PyTorch.
   *
   * @param outputs the tensors to differentiate
   * @param inputs the tensors to differentiate by
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
      List<Tensor> outputs,
      List<Tensor> inputs,
      List<Tensor> gradOutputs,
      Boolean retainGraph,
      boolean createGraph,
      boolean allowUnused) {
    long[] out = Args.handles(outputs, "outputs");
    long[] in = Args.handles(inputs, "inputs");
    long[] gradients = gradients(outputs, gradOutputs);
    boolean retain = retainGraph == null ? createGraph : retainGraph;
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
            allowUnused);
    Reference.reachabilityFence(gradOutputs);
    return Results.list(list, outputs, inputs);
  }

  private static long[] gradients(List<Tensor> outputs, List<Tensor> gradOutputs) {
    if (gradOutputs == null) {
      return new long[0];
    }
    Objects.requireNonNull(outputs, "outputs");
    if (gradOutputs.size() != outputs.size()) {
      throw new TorchException(
          "got " + outputs.size() + " tensors and " + gradOutputs.size() + " gradients");
    }
    for (int i = 0; i < gradOutputs.size(); i++) {
      Gradients.requireFitting(gradOutputs.get(i), outputs.get(i), i);
    }
    return Args.handlesOrNone(gradOutputs, "gradOutputs");
  }
}
