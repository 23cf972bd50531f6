package org.torchjava;

import java.util.List;

/** What {@link GraphNode#registerHook} calls after a node has run. */
@FunctionalInterface
public interface NodeHook {
  /**
   * Looks at what a node did.
   *
   * @param gradInputs the gradients that it computed, one for each input of the forward call; null
   *     elements where there is none
   * @param gradOutputs the gradients that it was given
   * @return gradients to take instead of {@code gradInputs}, as many and of the same kind; null to
   *     leave them
   */
  List<Tensor> apply(List<Tensor> gradInputs, List<Tensor> gradOutputs);
}
