package org.torchjava.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.torchjava.Tensor;
import org.torchjava.TypeException;

/** A function of the user's whose gradients are checked, and forms of it. */
@FunctionalInterface
interface CheckedFunction {
  /** All results, whether they can be differentiated or not. */
  List<Tensor> apply(List<Tensor> inputs);

  static CheckedFunction of(Function<List<Tensor>, List<Tensor>> func) {
    return inputs -> {
      List<Tensor> outputs = func.apply(inputs);
      if (outputs == null || outputs.stream().anyMatch(Objects::isNull)) {
        throw new TypeException("func must return tensors, but returned " + outputs);
      }
      return outputs;
    };
  }

  /** The results of a function that can be differentiated. */
  static List<Tensor> differentiable(List<Tensor> outputs) {
    return outputs.stream().filter(Tensor::requiresGrad).toList();
  }

  static boolean isFloatOrComplex(Tensor tensor) {
    return tensor.dtype().isFloatingPoint() || tensor.dtype().isComplex();
  }

  /** The function with real results: those of complex ones that {@code part} gives. */
  default CheckedFunction withOutputs(Function<Tensor, Tensor> part) {
    return inputs -> apply(inputs).stream().map(o -> isComplex(o) ? part.apply(o) : o).toList();
  }

  /**
   * The function of the real or imaginary parts of its complex arguments, with the other part as it
   * is in {@code constants}.
   */
  default CheckedFunction withInputs(List<Tensor> constants, boolean imaginary) {
    return inputs -> {
      List<Tensor> complex = new ArrayList<>(inputs);
      for (int i = 0; i < constants.size(); i++) {
        Tensor constant = constants.get(i);
        if (isComplex(constant)) {
          Tensor input = inputs.get(i);
          complex.set(
              i,
              imaginary
                  ? constant.real().add(input.mul(FiniteDifferences.I))
                  : input.add(constant.imag().mul(FiniteDifferences.I)));
        }
      }
      return apply(List.copyOf(complex));
    };
  }

  static boolean isComplex(Tensor tensor) {
    return tensor.dtype().isComplex();
  }
}
