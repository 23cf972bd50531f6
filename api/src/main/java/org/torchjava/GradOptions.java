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
 * @param isGradsBatched whether {@code gradOutputs} have one more dimension in front, and so have
 *     the gradients: as many passes as it is long, in one with {@link Func#vmap}
 */
public record GradOptions(
    List<Tensor> gradOutputs,
    Boolean retainGraph,
    boolean createGraph,
    Boolean allowUnused,
    boolean materializeGrads,
    boolean isGradsBatched) {

  /**
   * What Python does without optional arguments.
   *
   * @return the options
   */
  public static GradOptions defaults() {
    return new GradOptions(null, null, false, null, false, false);
  }

  /**
   * These options with other gradients of the outputs.
   *
   * @param value as above
   * @return the options
   */
  public GradOptions gradOutputs(List<Tensor> value) {
    return new GradOptions(
        value, retainGraph, createGraph, allowUnused, materializeGrads, isGradsBatched);
  }

  /**
   * These options with a graph that is kept, or not.
   *
   * @param value as above
   * @return the options
   */
  public GradOptions retainGraph(Boolean value) {
    return new GradOptions(
        gradOutputs, value, createGraph, allowUnused, materializeGrads, isGradsBatched);
  }

  /**
   * These options with gradients that can be differentiated, or not.
   *
   * @param value as above
   * @return the options
   */
  public GradOptions createGraph(boolean value) {
    return new GradOptions(
        gradOutputs, retainGraph, value, allowUnused, materializeGrads, isGradsBatched);
  }

  /**
   * These options with unused inputs allowed, or not.
   *
   * @param value as above
   * @return the options
   */
  public GradOptions allowUnused(Boolean value) {
    return new GradOptions(
        gradOutputs, retainGraph, createGraph, value, materializeGrads, isGradsBatched);
  }

  /**
   * These options with zeros for unused inputs, or not.
   *
   * @param value as above
   * @return the options
   */
  public GradOptions materializeGrads(boolean value) {
    return new GradOptions(
        gradOutputs, retainGraph, createGraph, allowUnused, value, isGradsBatched);
  }

  /**
   * These options with gradients of the outputs that are batched, or not.
   *
   * @param value as above
   * @return the options
   */
  public GradOptions isGradsBatched(boolean value) {
    return new GradOptions(
        gradOutputs, retainGraph, createGraph, allowUnused, materializeGrads, value);
  }
}
