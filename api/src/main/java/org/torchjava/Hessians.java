package org.torchjava;

import java.util.List;
import java.util.stream.IntStream;

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
    DifferentiatedFunction number =
        DifferentiatedFunction.toOne("jacobian", in -> number(func, in, options.strict()));
    if (Jacobians.isForward(options.outerJacobianStrategy())) {
      return transformed(number, inputs);
    }
    List<Tensor> gradient =
        Jacobians.of(number, inputs, JacobianOptions.defaults().createGraph(true)).get(0);
    if (options.strict()) {
      DerivativeChecks.requireJacobianRecorded(gradient);
    }
    return gradient;
  }

  /** The gradient within a transform, where only another transform can compute it. */
  private static List<Tensor> transformed(DifferentiatedFunction number, List<Tensor> inputs) {
    int[] all = IntStream.range(0, inputs.size()).toArray();
    return Func.grad(
            TensorFunction.of((List<Tensor> in) -> number.apply(in)),
            FuncGradOptions.defaults().argnums(all))
        .apply(inputs);
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
