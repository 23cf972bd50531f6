package org.torchjava;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.torchjava.nativebridge.NativeGraph;

/**
 * Backward passes from or to edges of the graph, in the steps and words of {@code _make_grads}
 * (torch/autograd/__init__.py) and THPEngine_run_backward (torch/csrc/autograd/python_engine.cpp),
 * 2.10. Tensors among the edges are taken for the edges that their gradients flow along.
 */
final class EdgePass {
  private EdgePass() {}

  /** Whether there are edges among the roots or the inputs, which may be null. */
  static boolean isWanted(
      List<? extends TensorOrGraphEdge> roots, List<? extends TensorOrGraphEdge> inputs) {
    return hasEdge(roots) || hasEdge(inputs);
  }

  private static boolean hasEdge(List<? extends TensorOrGraphEdge> list) {
    if (list != null) {
      for (TensorOrGraphEdge element : list) {
        if (element instanceof GraphEdge) {
          return true;
        }
      }
    }
    return false;
  }

  static List<Tensor> grad(
      List<? extends TensorOrGraphEdge> outputs,
      List<? extends TensorOrGraphEdge> inputs,
      List<Tensor> gradOutputs,
      boolean retainGraph,
      boolean createGraph,
      boolean allowUnused) {
    Objects.requireNonNull(inputs, "inputs");
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException("grad requires non-empty inputs.");
    }
    List<GraphEdge> roots = roots(outputs, "outputs");
    List<Tensor> gradients = gradients(outputs, roots, gradOutputs);
    List<GraphEdge> targets = targets(inputs);
    List<Tensor> found = run(roots, gradients, retainGraph, createGraph, false, targets);
    return Gradients.allUsed(found, allowUnused);
  }

  static void backward(
      List<? extends TensorOrGraphEdge> tensors,
      List<Tensor> gradTensors,
      boolean retainGraph,
      boolean createGraph,
      List<? extends TensorOrGraphEdge> inputs) {
    TransformTensors.requireNoLevel(TransformTensors.NO_BACKWARD);
    if (inputs != null && inputs.isEmpty()) {
      throw new TorchException("`inputs` argument to `backward()` cannot be empty.");
    }
    List<GraphEdge> roots = roots(tensors, "tensors");
    List<Tensor> gradients = gradients(tensors, roots, gradTensors);
    List<GraphEdge> targets = inputs == null ? List.of() : targets(inputs);
    for (TensorOrGraphEdge input : inputs == null ? List.<Tensor>of() : inputs) {
      if (input instanceof Tensor tensor) {
        tensor.retainGrad();
      }
    }
    run(roots, gradients, retainGraph, createGraph, true, targets);
  }

  private static List<GraphEdge> roots(List<? extends TensorOrGraphEdge> roots, String name) {
    List<GraphEdge> edges = new ArrayList<>();
    for (int i = 0; i < Objects.requireNonNull(roots, name).size(); i++) {
      GraphEdge edge = edge(roots.get(i), name + "[" + i + "]");
      if (edge == null) {
        throw new TorchException(
            "element " + i + " of tensors does not require grad and does not have a grad_fn");
      }
      edges.add(edge);
    }
    return edges;
  }

  private static List<GraphEdge> targets(List<? extends TensorOrGraphEdge> inputs) {
    List<GraphEdge> edges = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      GraphEdge edge = edge(inputs.get(i), "inputs[" + i + "]");
      if (edge == null) {
        throw new TorchException("One of the differentiated Tensors does not require grad");
      }
      edges.add(edge);
    }
    return edges;
  }

  /** An edge that leads to one of its node's inputs; null for a tensor without one. */
  static GraphEdge edge(TensorOrGraphEdge element, String name) {
    Objects.requireNonNull(element, name);
    if (element instanceof Tensor tensor) {
      return tensor.requiresGrad() ? GraphEdge.of(tensor) : null;
    }
    GraphEdge edge = (GraphEdge) element;
    Objects.requireNonNull(edge.node(), name + ".node");
    if (edge.inputNr() < 0 || edge.inputNr() >= edge.node().inputCount()) {
      throw new IndexOutOfBoundsException("tuple index out of range"); // of the node's metadata
    }
    return edge;
  }

  private static List<Tensor> gradients(
      List<? extends TensorOrGraphEdge> outputs, List<GraphEdge> roots, List<Tensor> given) {
    if (given != null) {
      Gradients.requireAsMany(given, outputs);
    }
    List<Tensor> gradients = new ArrayList<>();
    for (int i = 0; i < roots.size(); i++) {
      Tensor gradient = given == null ? null : given.get(i);
      Tensor output = like(outputs.get(i), roots.get(i));
      if (gradient == null) {
        Gradients.requireScalar(output);
      }
      Gradients.requireFitting(gradient, output, i);
      gradients.add(gradient == null ? Torch.onesLike(output.detach()) : gradient);
    }
    return gradients;
  }

  /** A tensor of the kind that flows along the edge. */
  static Tensor like(TensorOrGraphEdge output, GraphEdge edge) {
    return output instanceof Tensor tensor ? tensor : edge.node().inputZeros(edge.inputNr());
  }

  private static List<Tensor> run(
      List<GraphEdge> roots,
      List<Tensor> gradients,
      boolean retainGraph,
      boolean createGraph,
      boolean accumulate,
      List<GraphEdge> targets) {
    long list =
        NativeGraph.run(
            nodes(roots),
            inputNrs(roots),
            Args.handles(gradients, "gradients"),
            roots.size(),
            retainGraph,
            createGraph,
            accumulate,
            nodes(targets),
            inputNrs(targets),
            targets.size());
    Reference.reachabilityFence(gradients);
    return Results.list(list, roots, targets);
  }

  private static long[] nodes(List<GraphEdge> edges) {
    return edges.stream().mapToLong(edge -> edge.node().handle()).toArray();
  }

  private static long[] inputNrs(List<GraphEdge> edges) {
    return edges.stream().mapToLong(GraphEdge::inputNr).toArray();
  }
}
