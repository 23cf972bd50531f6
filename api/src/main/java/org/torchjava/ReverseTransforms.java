package org.torchjava;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.torchjava.nativebridge.NativeModes;

/**
 * {@code grad}, {@code grad_and_value} and {@code vjp}. Rules and messages:
 * torch/_functorch/eager_transforms.py, 2.10.
 */
final class ReverseTransforms {
  private static final String GRAD = "grad_and_value(f)(*args)";
  private static final String VJP = "vjp(f, *primals)";

  private ReverseTransforms() {}

  /**
   * Gradients, the output they are of, and what came besides.
   *
   * @param gradients one for each argnum
   * @param value the output, 0-d
   * @param aux what the function returned besides
   */
  record Gradient(List<Tensor> gradients, Tensor value, List<Tensor> aux) {}

  static Gradient gradient(TensorFunction func, FuncGradOptions options, List<Tensor> inputs) {
    try (TransformLevel level = TransformLevel.grad()) {
      List<Tensor> tracked = TransformTensors.track(inputs, level);
      List<Integer> places = Argnums.fromFront(options.argnums(), inputs.size());
      List<Tensor> by = Argnums.select(tracked, places);
      by.forEach(TransformTensors::requireGrad);
      AuxOutputs returned = AuxOutputs.of(func.apply(tracked), options.hasAux(), GRAD);
      Tensor output = scalar(returned.outputs());
      List<Tensor> gradients =
          gradients(List.of(output), by, Collections.singletonList(null), false, true);
      return new Gradient(
          TransformTensors.untrack(gradients, level),
          TransformTensors.untrack(List.of(output), level).get(0),
          TransformTensors.untrack(returned.aux(), level));
    }
  }

  private static Tensor scalar(List<Tensor> outputs) {
    if (outputs.size() != 1 || outputs.get(0) == null) {
      throw new TorchException(
          GRAD
              + ": Expected f(*args) to return a Tensor, got <class '"
              + (outputs.size() == 1 ? "NoneType" : "tuple")
              + "'>");
    }
    Tensor output = outputs.get(0);
    if (output.dim() != 0) {
      throw new TorchException(
          GRAD
              + ": Expected f(*args) to return a scalar Tensor, got tensor with "
              + output.dim()
              + " dims. Maybe you wanted to use the vjp or jacrev APIs instead?");
    }
    return output;
  }

  /**
   * What Python calls {@code _autograd_grad}: outputs that depend on nothing are left out, and
   * inputs that nothing depends on have gradients of zero.
   */
  private static List<Tensor> gradients(
      List<Tensor> outputs,
      List<Tensor> inputs,
      List<Tensor> gradOutputs,
      boolean retainGraph,
      boolean createGraph) {
    List<Tensor> found =
        DerivativeGraphs.gradients(outputs, inputs, gradOutputs, retainGraph, createGraph);
    List<Tensor> results = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      Tensor gradient = found.get(i);
      results.add(gradient == null ? Torch.zerosLike(inputs.get(i)) : gradient);
    }
    return results;
  }

  /** The vector-Jacobian product by some inputs, or by all for null. */
  static VjpResult vjp(
      TensorFunction func, List<Integer> argnums, boolean hasAux, List<Tensor> inputs) {
    try (TransformLevel level = TransformLevel.grad()) {
      List<Tensor> tracked = TransformTensors.track(inputs, level);
      List<Integer> places = argnums == null ? null : Argnums.fromFront(argnums, inputs.size());
      List<Tensor> by = Argnums.select(tracked, places);
      by.forEach(TransformTensors::requireGrad);
      AuxOutputs returned = AuxOutputs.of(func.apply(tracked), hasAux, VJP);
      returned.requireTensors(VJP);
      List<Tensor> outputs = returned.outputs();
      outputs.forEach(ReverseTransforms::requireDifferentiable);
      TensorFunction product = TensorFunction.of(given -> product(outputs, by, given));
      return new VjpResult(
          TransformTensors.untrack(outputs, level),
          product,
          TransformTensors.untrack(returned.aux(), level));
    }
  }

  private static void requireDifferentiable(Tensor output) {
    DType dtype = output.dtype();
    if (!dtype.isFloatingPoint() && !dtype.isComplex()) {
      throw new TorchException(
          "vjp(f, ...): All outputs of f must be floating-point or complex Tensors, got Tensor with"
              + " dtype "
              + dtype);
    }
  }

  private static List<Tensor> product(
      List<Tensor> outputs, List<Tensor> by, List<Tensor> cotangents) {
    if (cotangents.size() != outputs.size()) {
      throw new TorchException(
          "Expected pytree structure of cotangents to be the same as pytree structure of outputs to"
              + " the function. cotangents: "
              + PythonDims.stars(cotangents.size())
              + ", primal output: "
              + PythonDims.stars(outputs.size()));
    }
    boolean createGraph = ThreadModes.has(NativeModes.GRAD);
    return gradients(outputs, by, cotangents, true, createGraph);
  }
}
