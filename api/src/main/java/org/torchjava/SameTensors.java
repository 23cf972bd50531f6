package org.torchjava;

import java.util.List;
import java.util.function.IntFunction;

/**
 * Outputs that are inputs stay so through the levels of transforms, so that a function can say
 * which it has changed in place. Python's {@code wrap_outputs_maintaining_identity}
 * (torch/_functorch/autograd_function.py, 2.10).
 */
final class SameTensors {
  private SameTensors() {}

  /** For each output the input at whose place it was given, or what it is to be wrapped in. */
  static Tensor[] orElse(
      List<Tensor> outputs, Tensor[] given, Tensor[] inputs, IntFunction<Tensor> wrapped) {
    Tensor[] results = new Tensor[outputs.size()];
    for (int i = 0; i < results.length; i++) {
      int input = indexOf(outputs.get(i), given);
      results[i] = input < 0 ? wrapped.apply(i) : inputs[input];
    }
    return results;
  }

  /** Where a tensor is among others, whatever Java object stands for it; -1 where it is not. */
  static int indexOf(Tensor tensor, Tensor[] tensors) {
    for (int i = 0; i < tensors.length; i++) {
      if (tensors[i] != null && tensors[i].handle() == tensor.handle()) {
        return i;
      }
    }
    return -1;
  }
}
