package org.torchjava;

import static org.torchjava.DerivativeGraphs.filled;
import static org.torchjava.DerivativeGraphs.finished;
import static org.torchjava.DerivativeGraphs.gradients;
import static org.torchjava.DerivativeGraphs.prepared;
import static org.torchjava.DerivativeGraphs.recording;
import static org.torchjava.DerivativeGraphs.zeroLeaves;

import java.util.List;
import org.torchjava.DerivativeChecks.Stage;

/** The products of {@link AutogradFunctional}, in the steps of torch/autograd/functional.py. */
final class DerivativeProducts {
  private DerivativeProducts() {}

  static DerivativeProduct<List<Tensor>, List<Tensor>> vjp(
      DifferentiatedFunction func, List<Tensor> inputs, List<Tensor> v, DerivativeOptions options) {
    boolean createGraph = options.createGraph();
    List<Tensor> in;
    List<Tensor> outputs;
    List<Tensor> vectors = null;
    try (var on = GradMode.enableGrad()) {
      in = prepared(inputs, createGraph, true);
      outputs = outputs(func, in, options);
      if (v == null) {
        DerivativeChecks.requireSingleNumber(outputs, "user-provided function returns");
      } else {
        vectors = prepared(v, createGraph, false);
        DerivativeChecks.requireVector(vectors, outputs, func.several());
      }
    }
    List<Tensor> product;
    try (var mode = recording(createGraph)) {
      product = filled(gradients(outputs, in, vectors, createGraph), in, options, Stage.BACK);
    }
    return result(outputs, product, createGraph);
  }

  static DerivativeProduct<List<Tensor>, List<Tensor>> jvp(
      DifferentiatedFunction func,
      List<Tensor> inputs,
      boolean severalInputs,
      List<Tensor> v,
      DerivativeOptions options) {
    boolean createGraph = options.createGraph();
    List<Tensor> outputs;
    List<Tensor> vectors;
    List<Tensor> leaves;
    List<Tensor> first;
    try (var on = GradMode.enableGrad()) {
      List<Tensor> in = prepared(inputs, createGraph, true);
      String needed = "input to the user-provided function is";
      vectors = vectors(v, in, severalInputs, needed, createGraph);
      outputs = outputs(func, in, options);
      leaves = zeroLeaves(outputs); // the gradients are linear in them: their values do not matter
      first = gradients(outputs, in, leaves, true);
      if (options.strict()) {
        DerivativeChecks.requireGradientsRecorded(first);
      }
    }
    List<Tensor> product;
    try (var mode = recording(createGraph)) {
      List<Tensor> second = gradients(first, leaves, vectors, createGraph);
      product = filled(second, outputs, options, Stage.BACK_TRICK);
    }
    return result(outputs, product, createGraph);
  }

  static DerivativeProduct<List<Tensor>, List<Tensor>> vhp(
      DifferentiatedFunction func,
      List<Tensor> inputs,
      boolean severalInputs,
      List<Tensor> v,
      DerivativeOptions options) {
    boolean createGraph = options.createGraph();
    Gradient gradient;
    try (var on = GradMode.enableGrad()) {
      gradient = gradient(func, inputs, severalInputs, v, options);
    }
    List<Tensor> product;
    try (var mode = recording(createGraph)) {
      List<Tensor> second =
          gradients(gradient.values(), gradient.inputs(), gradient.vectors(), createGraph);
      product = filled(second, gradient.inputs(), options, Stage.DOUBLE_BACK);
    }
    return result(gradient.outputs(), product, createGraph);
  }

  static DerivativeProduct<List<Tensor>, List<Tensor>> hvp(
      DifferentiatedFunction func,
      List<Tensor> inputs,
      boolean severalInputs,
      List<Tensor> v,
      DerivativeOptions options) {
    boolean createGraph = options.createGraph();
    Gradient gradient;
    List<Tensor> leaves;
    List<Tensor> second;
    try (var on = GradMode.enableGrad()) {
      gradient = gradient(func, inputs, severalInputs, v, options);
      leaves = zeroLeaves(gradient.inputs());
      second = gradients(gradient.values(), gradient.inputs(), leaves, true);
    }
    List<Tensor> product;
    try (var mode = recording(createGraph)) {
      List<Tensor> third = gradients(second, leaves, gradient.vectors(), createGraph);
      product = filled(third, gradient.inputs(), options, Stage.DOUBLE_BACK_TRICK);
    }
    return result(gradient.outputs(), product, createGraph);
  }

  /** A function's one number, and its gradient with a graph; null where an input is not used. */
  private record Gradient(
      List<Tensor> inputs, List<Tensor> vectors, List<Tensor> outputs, List<Tensor> values) {}

  private static Gradient gradient(
      DifferentiatedFunction func,
      List<Tensor> inputs,
      boolean severalInputs,
      List<Tensor> v,
      DerivativeOptions options) {
    List<Tensor> in = prepared(inputs, options.createGraph(), true);
    String needed = "input to the user-provided function is";
    List<Tensor> vectors = vectors(v, in, severalInputs, needed, options.createGraph());
    List<Tensor> outputs = outputs(func, in, options);
    DerivativeChecks.requireSingleElement(outputs.get(0), func.caller());
    List<Tensor> values = gradients(outputs, in, null, true);
    if (options.strict()) {
      DerivativeChecks.requireJacobianRecorded(values);
    }
    return new Gradient(in, vectors, outputs, values);
  }

  private static List<Tensor> vectors(
      List<Tensor> v, List<Tensor> inputs, boolean several, String needed, boolean createGraph) {
    if (v == null) {
      DerivativeChecks.requireSingleNumber(inputs, needed);
      return null;
    }
    List<Tensor> vectors = prepared(v, createGraph, false);
    DerivativeChecks.requireVector(vectors, inputs, several);
    return vectors;
  }

  private static List<Tensor> outputs(
      DifferentiatedFunction func, List<Tensor> inputs, DerivativeOptions options) {
    List<Tensor> outputs = func.apply(inputs);
    if (options.strict()) {
      DerivativeChecks.requireOutputsRecorded(outputs);
    }
    return outputs;
  }

  private static DerivativeProduct<List<Tensor>, List<Tensor>> result(
      List<Tensor> outputs, List<Tensor> product, boolean createGraph) {
    return new DerivativeProduct<>(finished(outputs, createGraph), finished(product, createGraph));
  }
}
