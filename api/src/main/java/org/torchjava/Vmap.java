package org.torchjava;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.torchjava.nativebridge.NativeFunctorch;

/**
 * {@code torch.func.vmap} of one function. Rules and messages: torch/_functorch/vmap.py, 2.10,
 * where a function without a name of its own is called {@code <lambda>}.
 */
final class Vmap {
  private final TensorFunction func;
  private final VmapOptions options;

  Vmap(TensorFunction func, VmapOptions options) {
    this.func = func;
    this.options = options;
  }

  List<Tensor> apply(List<Tensor> inputs) {
    List<Integer> dims = VmapInputs.dims(options.inDims().dims(), inputs);
    long size = VmapInputs.batchSize(dims, inputs);
    return options.chunkSize() == null ? batched(inputs, dims, size) : inChunks(inputs, dims, size);
  }

  private List<Tensor> batched(List<Tensor> inputs, List<Integer> dims, long size) {
    try (TransformLevel level = TransformLevel.vmap(size, options.randomness())) {
      List<Tensor> wrapped = new ArrayList<>();
      for (int i = 0; i < inputs.size(); i++) {
        Integer dim = dims.get(i);
        Tensor input = inputs.get(i);
        wrapped.add(dim == null ? input : TransformTensors.batch(input, dim, level.number()));
      }
      List<Tensor> outputs = func.apply(wrapped);
      return unwrapped(outputs, level, size);
    }
  }

  private List<Tensor> unwrapped(List<Tensor> outputs, TransformLevel level, long size) {
    List<Integer> outDims = outDims(outputs.size());
    List<Tensor> results = new ArrayList<>();
    for (int i = 0; i < outputs.size(); i++) {
      results.add(unwrapped(outputs.get(i), outDims.get(i), level, size));
    }
    return Collections.unmodifiableList(results);
  }

  private List<Integer> outDims(int outputs) {
    List<Integer> dims = options.outDims();
    if (dims.size() == 1) {
      return Collections.nCopies(outputs, dims.get(0));
    }
    if (dims.size() != outputs) {
      throw new IllegalArgumentException(
          "vmap(<lambda>, ..., out_dims="
              + PythonDims.text(dims)
              + ")(<inputs>): out_dims is not compatible with the structure of `outputs`. out_dims"
              + " has structure "
              + PythonDims.treeSpec(dims)
              + " but outputs has structure "
              + (outputs == 1 ? "*" : PythonDims.treeSpec(outputs))
              + ".");
    }
    return dims;
  }

  private static Tensor unwrapped(Tensor output, Integer outDim, TransformLevel level, long size) {
    if (outDim == null) {
      if (output != null && TransformTensors.isBatched(output)) {
        throw new IllegalArgumentException(
            "vmap(<lambda>, ...): `<lambda>` can not return a BatchedTensor when out_dim is None");
      }
      return output;
    }
    if (output == null) {
      throw new IllegalArgumentException(
          "vmap(<lambda>, ...): `<lambda>` must only return Tensors, got type <class 'NoneType'>."
              + " Did you mean to set out_dims= to None for output?");
    }
    return withBatch(output, outDim, level, size);
  }

  // _remove_batch_dim in torch/csrc/functorch/init.cpp, 2.10: an output that does not depend on the
  // mapped dimension is repeated along it.
  static Tensor withBatch(Tensor output, int outDim, TransformLevel level, long size) {
    long[] dim = new long[1];
    long handle = NativeFunctorch.unbatch(output.handle(), level.number(), dim);
    Tensor value = Results.tensor(handle, output);
    if (dim[0] >= 0) {
      return dim[0] == outDim ? value : value.movedim(dim[0], outDim);
    }
    Tensor first = value.unsqueeze(outDim);
    long[] sizes = first.size();
    sizes[outDim < 0 ? outDim + sizes.length : outDim] = size;
    return first.expand(sizes);
  }

  private List<Tensor> inChunks(List<Tensor> inputs, List<Integer> dims, long size) {
    boolean same = options.randomness() == Randomness.SAME;
    Tensor state = same ? Torch.getRngState() : null;
    List<List<Tensor>> chunks = new ArrayList<>();
    for (long start = 0; start < size; start += options.chunkSize()) {
      if (same) {
        Torch.setRngState(state);
      }
      long length = Math.min(options.chunkSize(), size - start);
      chunks.add(batched(VmapInputs.chunk(inputs, dims, start, length), dims, length));
    }
    if (chunks.isEmpty()) {
      return batched(inputs, dims, size);
    }
    return joined(chunks);
  }

  private List<Tensor> joined(List<List<Tensor>> chunks) {
    List<Integer> outDims = outDims(chunks.get(0).size());
    List<Tensor> results = new ArrayList<>();
    for (int i = 0; i < outDims.size(); i++) {
      int output = i;
      Integer dim = outDims.get(i);
      if (dim == null) {
        results.add(chunks.get(0).get(i));
      } else {
        results.add(Torch.cat(chunks.stream().map(chunk -> chunk.get(output)).toList(), dim));
      }
    }
    return Collections.unmodifiableList(results);
  }
}
