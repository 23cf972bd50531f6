package org.torchjava.testing;

import java.util.ArrayList;
import java.util.List;
import org.torchjava.ForwardAD;
import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.UnpackedDualTensor;

/**
 * The Jacobians that forward mode computes, in the steps of torch/autograd/gradcheck.py. The
 * function must use the inputs it is given, not capture them.
 */
final class ForwardDerivatives {
  private final CheckedFunction func;
  private final List<Tensor> duals = new ArrayList<>();

  /** The tangents of those inputs that require gradients, to be changed in place. */
  private final List<Tensor> tangents = new ArrayList<>();

  private final List<List<Tensor>> jacobians = new ArrayList<>();
  private final boolean checkDtypes;

  /** To be used within a dual level. */
  private ForwardDerivatives(CheckedFunction func, List<Tensor> inputs, boolean checkDtypes) {
    this.func = func;
    this.checkDtypes = checkDtypes;
    for (Tensor input : inputs) {
      if (input.requiresGrad()) {
        Tensor dual = ForwardAD.makeDual(input.detach(), Torch.zerosLike(input));
        tangents.add(ForwardAD.unpackDual(dual).tangent());
        duals.add(dual);
      } else {
        duals.add(input);
      }
    }
  }

  /** The Jacobian of each result by each input that requires gradients: {@code [input][result]}. */
  static List<List<Tensor>> jacobians(
      CheckedFunction func, List<Tensor> inputs, List<Tensor> results, boolean checkDtypes) {
    requireReal(inputs);
    try (var level = ForwardAD.dualLevel()) {
      ForwardDerivatives derivatives = new ForwardDerivatives(func, inputs, checkDtypes);
      for (Tensor tangent : derivatives.tangents) {
        derivatives.addColumns(tangent, results);
      }
      return derivatives.jacobians;
    }
  }

  /** The products of these Jacobians with a direction for each input. */
  static List<List<Tensor>> products(
      CheckedFunction func,
      List<Tensor> inputs,
      List<Tensor> results,
      boolean checkDtypes,
      List<RandomDirections.Direction> directions) {
    requireReal(inputs);
    try (var level = ForwardAD.dualLevel()) {
      ForwardDerivatives derivatives = new ForwardDerivatives(func, inputs, checkDtypes);
      for (int i = 0; i < derivatives.tangents.size(); i++) {
        derivatives.addProducts(derivatives.tangents.get(i), directions.get(i).real(), results);
      }
      return derivatives.jacobians;
    }
  }

  private static void requireReal(List<Tensor> inputs) {
    if (inputs.stream()
        .anyMatch(input -> input.requiresGrad() && CheckedFunction.isComplex(input))) {
      throw new IllegalArgumentException(
          "Expected inputs to be non-complex for _get_analytical_jacobian_forward_ad.");
    }
  }

  private void addColumns(Tensor tangent, List<Tensor> results) {
    List<Tensor> ofInput = FiniteDifferences.emptyJacobians(results, tangent.numel(), null);
    long[] index = new long[tangent.dim()];
    for (long row = 0; row < tangent.numel(); row++) {
      Tensor element = InputElements.at(tangent, index);
      element.fill_(1);
      long at = row;
      List<Tensor> rows = ofInput.stream().map(jacobian -> jacobian.select(0, at)).toList();
      copyTangents(rows);
      element.fill_(0);
      InputElements.advance(index, tangent.size());
    }
    jacobians.add(ofInput);
  }

  private void addProducts(Tensor tangent, Tensor direction, List<Tensor> results) {
    List<Tensor> products = FiniteDifferences.emptyJacobians(results, 1, null);
    tangent.copy_(direction.viewAs(tangent));
    products.forEach(product -> product.squeeze_(0));
    copyTangents(products);
    tangent.zero_();
    jacobians.add(products);
  }

  private void copyTangents(List<Tensor> into) {
    int at = 0;
    for (Tensor output : func.apply(duals)) {
      if (!CheckedFunction.isFloatOrComplex(output)) {
        continue;
      }
      UnpackedDualTensor parts = ForwardAD.unpackDual(output);
      Tensor tangent = parts.tangent();
      if (tangent == null) {
        into.get(at).zero_();
      } else {
        requireDtype(parts);
        into.get(at).copy_(tangent.reshape(-1));
      }
      at++;
    }
  }

  private void requireDtype(UnpackedDualTensor parts) {
    if (checkDtypes
        && CheckedFunction.isComplex(parts.primal())
            != CheckedFunction.isComplex(parts.tangent())) {
      throw new GradcheckException("Forward AD gradient has dtype mismatch.");
    }
  }
}
