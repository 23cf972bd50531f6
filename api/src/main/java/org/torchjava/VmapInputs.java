package org.torchjava;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Which dimensions of its inputs a vmap maps over, checked as Python does: see {@link Vmap}. */
final class VmapInputs {
  private VmapInputs() {}

  /** For each input the dimension, counted from the front, or null. */
  static List<Integer> dims(List<Integer> inDims, List<Tensor> inputs) {
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException(
          "vmap(<lambda>)(<inputs>): got no inputs. Maybe you forgot to add inputs, or you are"
              + " trying to vmap over a function with no inputs. The latter is unsupported.");
    }
    List<Integer> dims = forEach(inDims, inputs.size());
    List<Integer> fromFront = new ArrayList<>();
    for (int i = 0; i < dims.size(); i++) {
      Integer dim = dims.get(i);
      fromFront.add(dim == null ? null : fromFront(dim, inputs.get(i), inDims));
    }
    return fromFront;
  }

  private static List<Integer> forEach(List<Integer> inDims, int inputs) {
    if (inDims.size() == 1) {
      return Collections.nCopies(inputs, inDims.get(0));
    }
    if (inDims.size() != inputs) {
      throw new IllegalArgumentException(
          head(inDims)
              + "in_dims is not compatible with the structure of `inputs`. in_dims has structure "
              + PythonDims.treeSpec(inDims)
              + " but inputs has structure "
              + PythonDims.treeSpec(inputs)
              + ".");
    }
    return inDims;
  }

  private static int fromFront(int dim, Tensor input, List<Integer> inDims) {
    int dims = input.dim();
    if (dim < -dims || dim >= dims) {
      throw new IllegalArgumentException(
          head(inDims)
              + "Got in_dim="
              + dim
              + " for some input, but that input is a Tensor of dimensionality "
              + dims
              + " so expected in_dim to satisfy -"
              + dims
              + " <= in_dim < "
              + dims
              + ".");
    }
    return dim < 0 ? dim + dims : dim;
  }

  private static String head(List<Integer> inDims) {
    return "vmap(<lambda>, in_dims=" + PythonDims.text(inDims) + ", ...)(<inputs>): ";
  }

  /** The size that all mapped dimensions share. */
  static long batchSize(List<Integer> dims, List<Tensor> inputs) {
    List<Long> sizes = new ArrayList<>();
    for (int i = 0; i < dims.size(); i++) {
      if (dims.get(i) != null) {
        sizes.add(inputs.get(i).size(dims.get(i)));
      }
    }
    if (sizes.isEmpty()) {
      throw new IllegalArgumentException("vmap: Expected at least one Tensor to vmap over");
    }
    long first = sizes.get(0);
    if (sizes.stream().anyMatch(size -> size != first)) {
      throw new IllegalArgumentException(
          "vmap: Expected all tensors to have the same size in the mapped dimension, got sizes "
              + sizes
              + " for the mapped dimension");
    }
    return first;
  }

  /** The inputs for a part of the batch. */
  static List<Tensor> chunk(List<Tensor> inputs, List<Integer> dims, long start, long length) {
    List<Tensor> chunk = new ArrayList<>();
    for (int i = 0; i < dims.size(); i++) {
      Integer dim = dims.get(i);
      Tensor input = inputs.get(i);
      chunk.add(dim == null ? input : input.narrow(dim, start, length));
    }
    return chunk;
  }
}
