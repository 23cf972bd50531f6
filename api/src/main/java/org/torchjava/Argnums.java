package org.torchjava;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * By which inputs to differentiate. Rules and messages: torch/_functorch/eager_transforms.py, 2.10.
 */
final class Argnums {
  private Argnums() {}

  /** Places among so many inputs, counted from the front. */
  static List<Integer> fromFront(List<Integer> argnums, int inputs) {
    List<Integer> places = new ArrayList<>();
    for (int argnum : argnums) {
      if (argnum < -inputs || argnum >= inputs) {
        throw new TorchException(
            "Got argnum=" + argnum + ", but only " + inputs + " positional inputs");
      }
      places.add(argnum < 0 ? argnum + inputs : argnum);
    }
    if (places.isEmpty()) {
      throw new TorchException("argnums must be non-empty");
    }
    if (new HashSet<>(places).size() != places.size()) {
      throw new TorchException("argnums elements must be unique, got " + PythonDims.text(places));
    }
    return places;
  }

  /** The tensors at these places; all of them for null. */
  static List<Tensor> select(List<Tensor> tensors, List<Integer> places) {
    return places == null ? tensors : places.stream().map(tensors::get).toList();
  }

  /** The tensors, with others at these places. */
  static List<Tensor> replace(List<Tensor> tensors, List<Integer> places, List<Tensor> others) {
    List<Tensor> replaced = new ArrayList<>(tensors);
    for (int i = 0; i < places.size(); i++) {
      replaced.set(places.get(i), others.get(i));
    }
    return replaced;
  }
}
