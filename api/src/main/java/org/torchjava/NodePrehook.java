package org.torchjava;

import java.util.List;

/** What {@link GraphNode#registerPrehook} calls before a node runs. */
@FunctionalInterface
public interface NodePrehook {
  /**
   * Looks at what a node is given.
   *
   * @param gradOutputs the gradients of the forward call's results; null elements where there is
   *     none
   * @return gradients to take instead, as many and of the same kind; null to leave them
   */
  List<Tensor> apply(List<Tensor> gradOutputs);
}
