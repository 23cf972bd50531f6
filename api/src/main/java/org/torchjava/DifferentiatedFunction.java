package org.torchjava;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A function of the user's as {@link AutogradFunctional} calls it, with what its messages depend
 * on.
 *
 * @param caller the name of PyTorch's function that was given it
 * @param arguments what messages call its results
 * @param several whether it returns a list, Python's tuple, rather than a tensor
 * @param body the function, with lists for single tensors
 */
record DifferentiatedFunction(
    String caller, String arguments, boolean several, Function<List<Tensor>, List<Tensor>> body) {
  private static final String OUTPUTS = "outputs of the user-provided function";

  static DifferentiatedFunction ofOne(String caller, UnaryOperator<Tensor> func) {
    Objects.requireNonNull(func, "func");
    return toOne(caller, inputs -> func.apply(inputs.get(0)));
  }

  static DifferentiatedFunction toOne(String caller, Function<List<Tensor>, Tensor> func) {
    Objects.requireNonNull(func, "func");
    return new DifferentiatedFunction(
        caller,
        OUTPUTS,
        false,
        inputs -> {
          Tensor output = func.apply(inputs);
          return output == null ? null : List.of(output);
        });
  }

  static DifferentiatedFunction toSeveral(
      String caller, Function<List<Tensor>, List<Tensor>> func) {
    Objects.requireNonNull(func, "func");
    return new DifferentiatedFunction(caller, OUTPUTS, true, func);
  }

  /** The same function under other names. */
  DifferentiatedFunction named(String newCaller, String newArguments) {
    return new DifferentiatedFunction(newCaller, newArguments, several, body);
  }

  /** Calls the function; results that are null are refused in the words of Python's None. */
  List<Tensor> apply(List<Tensor> inputs) {
    List<Tensor> outputs = body.apply(inputs);
    if (outputs == null) {
      throw noTensor("given " + arguments);
    }
    for (int i = 0; i < outputs.size(); i++) {
      if (outputs.get(i) == null) {
        throw noTensor("value at index " + i);
      }
    }
    return List.copyOf(outputs);
  }

  private TypeException noTensor(String what) {
    return new TypeException(
        "The "
            + arguments
            + " given to "
            + caller
            + " must be either a Tensor or a tuple of Tensors but the "
            + what
            + " has type <class 'NoneType'>.");
  }
}
