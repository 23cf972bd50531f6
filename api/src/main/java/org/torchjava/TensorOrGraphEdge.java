package org.torchjava;

/**
 * What autograd can differentiate, and differentiate by: a tensor, or the edge that its gradient
 * flows along, which stays when the tensor is closed or changed in place.
 *
 * @see <a
 *     href="https://docs.pytorch.org/docs/2.10/autograd.html#torch.autograd.graph.GradientEdge">GradientEdge</a>
 */
public sealed interface TensorOrGraphEdge permits Tensor, GraphEdge {}
