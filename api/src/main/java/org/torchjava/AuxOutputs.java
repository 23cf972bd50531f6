package org.torchjava;

import java.util.List;
import java.util.Objects;

/**
 * What a function returned, apart from what it returned besides.
 *
 * @param outputs what is differentiated
 * @param aux what is handed on
 */
record AuxOutputs(List<Tensor> outputs, List<Tensor> aux) {
  /** {@code api} as messages name the transform. */
  static AuxOutputs of(List<Tensor> returned, boolean hasAux, String api) {
    if (!hasAux) {
      return new AuxOutputs(returned, List.of());
    }
    if (returned.size() < 2 || returned.stream().anyMatch(Objects::isNull)) {
      throw new TorchException(
          api + ": output of function f should be a tuple: (output, aux) if has_aux is True");
    }
    return new AuxOutputs(returned.subList(0, 1), returned.subList(1, returned.size()));
  }

  /** Refuses outputs that cannot be differentiated (assert_non_empty_tensor_output). */
  void requireTensors(String api) {
    boolean isNone = outputs.size() == 1 && outputs.get(0) == null;
    if (isNone || outputs.isEmpty()) {
      throw new TorchException(
          api
              + ": Expected f to be a function that has non-empty output (got output = "
              + (isNone ? "[None]" : "[]")
              + ")");
    }
    if (outputs.stream().anyMatch(Objects::isNull)) {
      throw new TorchException(
          api
              + ": expected f(*primals) to return only tensors, got unsupported type <class"
              + " 'NoneType'>");
    }
  }
}
