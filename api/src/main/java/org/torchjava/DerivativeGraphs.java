package org.torchjava;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.torchjava.DerivativeChecks.Stage;

/** The steps that the functions of {@link AutogradFunctional} are made of. */
final class DerivativeGraphs {
  private DerivativeGraphs() {}

  /**
   * Tensors of our own for those of the user, so that a function which also uses the user's tensors
   * directly does not have them taken for its inputs.
   */
  static List<Tensor> prepared(List<Tensor> tensors, boolean createGraph, boolean record) {
    List<Tensor> prepared = new ArrayList<>();
    for (Tensor tensor : tensors) {
      if (!createGraph || !tensor.requiresGrad()) {
        prepared.add(tensor.detach().requiresGrad_(record));
      } else {
        boolean sparse = tensor.layout() == Layout.SPARSE_COO; // has no views
        prepared.add(sparse ? tensor.clone() : tensor.viewAs(tensor));
      }
    }
    return List.copyOf(prepared);
  }

  /** Results without a history, unless the user wants one. */
  static List<Tensor> finished(List<Tensor> results, boolean createGraph) {
    if (results.isEmpty()) {
      throw new IndexOutOfBoundsException("tuple index out of range"); // Python asks for the first
    }
    return createGraph ? results : results.stream().map(Tensor::detach).toList();
  }

  /** Has operations recorded where the result needs a graph, and leaves the mode otherwise. */
  static GradMode.Guard recording(boolean createGraph) {
    return createGraph || GradMode.isEnabled() ? GradMode.enableGrad() : GradMode.noGrad();
  }

  /**
   * The gradients of those outputs that have a history; null for inputs that were not used.
   *
   * @param outputs some may be null
   * @param vectors a gradient for each output; null for ones
   */
  static List<Tensor> gradients(
      List<Tensor> outputs,
      List<Tensor> inputs,
      List<Tensor> vectors,
      Boolean retainGraph,
      boolean createGraph) {
    GradOptions options = GradOptions.defaults().retainGraph(retainGraph).createGraph(createGraph);
    return gradients(outputs, inputs, options.gradOutputs(vectors));
  }

  /** The same with other options; unused inputs are allowed whatever they say. */
  static List<Tensor> gradients(List<Tensor> outputs, List<Tensor> inputs, GradOptions options) {
    List<Tensor> vectors = options.gradOutputs();
    List<Tensor> used = new ArrayList<>();
    List<Tensor> usedVectors = new ArrayList<>();
    for (int i = 0; i < outputs.size(); i++) {
      Tensor output = outputs.get(i);
      if (output != null && output.requiresGrad()) {
        used.add(output);
        usedVectors.add(vectors == null ? null : vectors.get(i));
      }
    }
    if (used.isEmpty()) {
      return Collections.nCopies(inputs.size(), null);
    }
    return Autograd.grad(used, inputs, options.gradOutputs(usedVectors).allowUnused(true));
  }

  static List<Tensor> gradients(
      List<Tensor> outputs, List<Tensor> inputs, List<Tensor> vectors, boolean createGraph) {
    return gradients(outputs, inputs, vectors, null, createGraph);
  }

  /** Gradients with zeros for those that are missing, which strict mode refuses. */
  static List<Tensor> filled(
      List<Tensor> gradients, List<Tensor> like, DerivativeOptions options, Stage stage) {
    List<Tensor> filled = new ArrayList<>();
    for (int i = 0; i < gradients.size(); i++) {
      Tensor gradient = gradients.get(i);
      if (gradient == null) {
        if (options.strict()) {
          throw stage.missing(i);
        }
        gradient = Torch.zerosLike(like.get(i));
      } else if (options.strict() && options.createGraph() && !gradient.requiresGrad()) {
        throw stage.constant(i);
      }
      filled.add(gradient);
    }
    return List.copyOf(filled);
  }

  /** Zeros that gradients are taken by, one for each tensor. */
  static List<Tensor> zeroLeaves(List<Tensor> like) {
    return like.stream().map(tensor -> Torch.zerosLike(tensor).requiresGrad_()).toList();
  }
}
