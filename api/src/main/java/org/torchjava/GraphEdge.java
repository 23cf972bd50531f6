package org.torchjava;

import java.util.List;

/**
 * Where a gradient flows to: {@code torch.autograd.graph.GradientEdge}, and what Python's {@code
 * next_functions} lists.
 *
 * <p>{@link Autograd#grad(List, List, GradOptions)} and {@link Autograd#backward(List, List,
 * Boolean, boolean, List)} take edges where they take tensors.
 *
 * @param node the node that receives the gradient; null where it is not needed
 * @param inputNr as which of the node's inputs it arrives: the number of the forward call's result
 */
public record GraphEdge(GraphNode node, long inputNr) implements TensorOrGraphEdge {
  /**
   * The edge along which the gradient of a tensor flows: {@code
   * torch.autograd.graph.get_gradient_edge}.
   *
   * @param tensor a tensor that requires gradients
   * @return for a leaf, the node that accumulates its gradient
   * @throws TorchException when the tensor requires no gradients
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/autograd.html#torch.autograd.graph.get_gradient_edge">get_gradient_edge</a>
   */
  public static GraphEdge of(Tensor tensor) {
    return GraphNode.edgeOf(tensor);
  }
}
