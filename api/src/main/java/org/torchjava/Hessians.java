package org.torchjava;

import java.util.List;

/** Hessians as Jacobians of gradients, in the steps of torch/autograd/functional.py. */
final class Hessians {
  private Hessians() {}

  static List<List<Tensor>> of(
      DifferentiatedFunction func, List<Tensor> inputs, HessianOptions options) {
    String strategy = options.outerJacobianStrategy();
    if (!Jacobians.isStrategy(strategy)) {
      throw new IllegalArgumentException(
          "Expected strategy to be either \"forward-mode\" or \"reverse-mode\".");
    }
    JacobianOptions outer =
        new JacobianOptions(options.createGraph(), options.strict(), options.vectorize(), strategy);
    return Jacobians.of(
        DifferentiatedFunction.toSeveral("jacobian", in -> gradient(func, in, options)),
        inputs,
        outer);
  }

  private static List<Tensor> gradient(
      DifferentiatedFunction func, List<Tensor> inputs, HessianOptions options) {
    if (Jacobians.isForward(options.outerJacobianStrategy())) {
      inputs.forEach(Tensor::requiresGrad_); // what needs no gradient would lose its tangent
    }
    DifferentiatedFunction number =
        DifferentiatedFunction.toOne("jacobian", in -> number(func, in, options.strict()));
    List<Tensor> gradient =
        Jacobians.of(number, inputs, JacobianOptions.defaults().createGraph(true)).get(0);
    if (options.strict()) {
      DerivativeChecks.requireJacobianRecorded(gradient);
    }
    return gradient;
  }

  private static Tensor number(DifferentiatedFunction func, List<Tensor> inputs, boolean strict) {
    List<Tensor> outputs = func.apply(inputs);
    if (strict) {
      DerivativeChecks.requireOutputsRecorded(outputs);
    }
    DerivativeChecks.requireSingleElement(outputs.get(0), func.caller());
    return outputs.get(0).squeeze();
  }
}
