package org.torchjava;

import java.util.List;

/**
 * The optional arguments of {@link Autograd#grad(List, List, GradOptions)}, those of {@code
 * torch.autograd.grad}.
 *
 * @param gradOutputs the gradient of each output, of the same shape; null, or a null element, for
 *     an output with one element
 * @param retainGraph whether the graph can be used again; null for the value of {@code createGraph}
 * @param createGraph whether the gradients can be differentiated again
 * @param allowUnused whether an input that was not used gives null instead of an exception; null
 *     for the value of {@code materializeGrads}
 * @param materializeGrads whether an input that was not used gives zeros
 */
public record GradOptions(
    List<Tensor> gradOutputs,
    Boolean retainGraph,
    boolean createGraph,
    Boolean allowUnused,
    boolean materializeGrads) {

  /**
   * What Python does without optional arguments.
   *
   * @return the options
   */
  public static GradOptions defaults() {
    return new GradOptions(null, null, false, null, false);
  }

  /**
   * These options with other gradients of the outputs.
   *
   * @param value as above
   * @return the options
   */
  public GradOptions gradOutputs(List<Tensor> value) {
    return new GradOptions(value, retainGraph, createGraph, allowUnused, materializeGrads);
  }

  /**
   * These options with a graph that is kept, or not.
   *
   * @param value as above
   * @return the options
   */
  public GradOptions retainGraph(Boolean value) {
    return new GradOptions(gradOutputs, value, createGraph, allowUnused, materializeGrads);
  }

  /**
   * These options with gradients that can be differentiated, or not.
   *
   * @param value as above
   * @return the options
   */
  public GradOptions createGraph(boolean value) {
    return new GradOptions(gradOutputs, retainGraph, value, allowUnused, materializeGrads);
  }

  /**
   * These options with unused inputs allowed, or not.
   *
   * @param value as above
   * @return the options
   */
  public GradOptions allowUnused(Boolean value) {
    return new GradOptions(gradOutputs, retainGraph, createGraph, value, materializeGrads);
  }

  /**
   * These options with zeros for unused inputs, or not.
   *
   * @param value as above
   * @return the options
   */
  public GradOptions materializeGrads(boolean value) {
    return new GradOptions(gradOutputs, retainGraph, createGraph, allowUnused, value);
  }
}
