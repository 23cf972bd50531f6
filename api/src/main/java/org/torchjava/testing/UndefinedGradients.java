package org.torchjava.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.torchjava.Autograd;
import org.torchjava.DType;
import org.torchjava.Foreach;
import org.torchjava.ForwardAD;
import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.TorchException;
import org.torchjava.Warnings;

/**
 * Whether gradients and tangents that are not there count as zeros, as in
 * torch/autograd/gradcheck.py.
 */
final class UndefinedGradients {
  private static final String NOTES =
      "Please look at \"Notes about undefined output gradients\" in"
          + " \"tools/autograd/derivatives.yaml\"";

  private UndefinedGradients() {}

  static void checkBackward(CheckedFunction func, List<Tensor> inputs) {
    List<Tensor> outputs = CheckedFunction.differentiable(func.apply(inputs));
    requireZeros(withoutGradient(outputs, -1), inputs);
    if (outputs.size() > 1) {
      for (int missing = 0; missing < outputs.size(); missing++) {
        List<Tensor> anew = CheckedFunction.differentiable(func.apply(inputs));
        requireZeros(withoutGradient(anew, missing), inputs);
      }
    }
  }

  /**
   * Tensors whose backward hands no gradient to one of the outputs, or to any for a negative
   * number.
   *
   * <p>Python has a node for that. Here it is an operator on lists, of which only the result is
   * used that belongs to another tensor: the outputs' own results get no gradient, and pass none
   * on.
   */
  private static List<Tensor> withoutGradient(List<Tensor> outputs, int missing) {
    List<Tensor> roots = new ArrayList<>(outputs);
    List<Tensor> together = new ArrayList<>();
    if (missing < 0) {
      together.addAll(outputs);
      roots.clear();
    } else if (missing < outputs.size()) {
      together.add(roots.remove(missing));
    }
    together.add(Torch.zeros(new long[] {1}, DType.FLOAT64).requiresGrad_());
    List<Tensor> results = Foreach.add(together, 0);
    roots.add(results.get(results.size() - 1));
    return roots;
  }

  private static void requireZeros(List<Tensor> roots, List<Tensor> inputs) {
    List<Tensor> differentiable = inputs.stream().filter(Tensor::requiresGrad).toList();
    List<Tensor> zeros = roots.stream().map(BackwardDerivatives::zeros).toList();
    List<Tensor> gradients;
    try {
      gradients = Autograd.grad(roots, differentiable, zeros, true);
    } catch (TorchException | UnsupportedOperationException e) {
      warn();
      throw new GradcheckException(
          "Expected backward function to handle undefined output grads. " + NOTES, e);
    }
    for (Tensor gradient : gradients) {
      if (gradient != null && !InputElements.dense(gradient).eq(0).all().booleanValue()) {
        warn();
        throw new GradcheckException(
            "Expected all input grads to be undefined or zero when all output grads are undefined or"
                + " zero. "
                + NOTES);
      }
    }
  }

  private static void warn() {
    Warnings.warn(
        "Backwards compatibility: New undefined gradient support checking feature is enabled by"
            + " default, but it may break existing callers of this function. If this is true for"
            + " you, you can call this function with \"check_undefined_grad=False\" to disable the"
            + " feature");
  }

  /** A tangent of zeros must do the same as none. */
  static void checkForward(CheckedFunction func, List<Tensor> inputs) {
    List<Tensor> differentiable = inputs.stream().filter(Tensor::requiresGrad).toList();
    List<RandomDirections.Direction> directions =
        new RandomDirections(differentiable, List.of()).ofInputs();
    try (var level = ForwardAD.dualLevel()) {
      List<Tensor> duals = new ArrayList<>(inputs);
      int next = 0;
      for (int i = 0; i < duals.size(); i++) {
        if (duals.get(i).requiresGrad()) {
          Tensor primal = duals.get(i).detach();
          Tensor tangent = directions.get(next++).real().viewAs(primal).clone();
          duals.set(i, ForwardAD.makeDual(primal, tangent));
        }
      }
      for (int i = 0; i < inputs.size(); i++) {
        if (inputs.get(i).requiresGrad()) {
          requireSame(func, duals, i, inputs.get(i));
        }
      }
    }
  }

  private static void requireSame(
      CheckedFunction func, List<Tensor> duals, int index, Tensor input) {
    Tensor withZeros = ForwardAD.makeDual(input.detach(), Torch.zerosLike(input));
    List<Tensor> first = tangents(func, duals, index, withZeros);
    List<Tensor> second = tangents(func, duals, index, input.detach());
    for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
      Tensor a = first.get(i);
      Tensor b = second.get(i);
      if (a != null && b != null && !a.allclose(b)) {
        // Python shows the parts of this message as a tuple.
        throw new GradcheckException(
            "('Mismatch in tangent values for output with index: ', "
                + i
                + ", ' when input: ', "
                + input
                + ", ' has an undefined tangent value. ', ' Got: ', "
                + a
                + ", ' but expected: ', "
                + b
                + ")");
      }
    }
  }

  private static List<Tensor> tangents(
      CheckedFunction func, List<Tensor> duals, int index, Tensor replaced) {
    List<Tensor> inputs = new ArrayList<>(duals);
    inputs.set(index, replaced);
    List<Tensor> tangents = new ArrayList<>();
    for (Tensor output : func.apply(Collections.unmodifiableList(inputs))) {
      if (CheckedFunction.isFloatOrComplex(output)) {
        tangents.add(ForwardAD.unpackDual(output).tangent());
      }
    }
    return tangents;
  }
}
