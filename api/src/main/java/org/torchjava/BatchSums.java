package org.torchjava;

import java.util.List;

/**
 * Derivatives of a batch, as those of what the batch was made of: Python's {@code reductify}
 * (torch/_functorch/autograd_function.py, 2.10).
 */
final class BatchSums {
  private BatchSums() {}

  /** Gradients with the batch where the inputs have it, each of its input's size. */
  static Tensor[] toInputs(
      Unbatched gradients, Integer[] inDims, List<long[]> inputSizes, long batchSize) {
    Tensor[] results = gradients.tensors().clone();
    for (int i = 0; i < Math.min(results.length, inDims.length); i++) {
      results[i] = moved(results[i], gradients.dims()[i], inDims[i], batchSize, inputSizes.get(i));
    }
    return results;
  }

  /** Tangents with the batch where the outputs have it. */
  static Tensor[] toOutputs(Unbatched tangents, Integer[] outDims, long batchSize) {
    Tensor[] results = tangents.tensors().clone();
    for (int i = 0; i < Math.min(results.length, outDims.length); i++) {
      results[i] = moved(results[i], tangents.dims()[i], outDims[i], batchSize, null);
    }
    return results;
  }

  private static Tensor moved(
      Tensor tensor, Integer from, Integer to, long batchSize, long[] sizeOfEach) {
    if (tensor == null || from == null && to == null) {
      return tensor;
    }
    if (to == null) {
      return tensor.sum(new long[] {from});
    }
    Tensor batch = from == null ? repeated(tensor, to, batchSize) : tensor;
    int dim = from == null ? to : from;
    return sizeOfEach == null ? batch.movedim(dim, to) : summed(batch, dim, to, sizeOfEach);
  }

  private static Tensor repeated(Tensor tensor, int dim, long batchSize) {
    Tensor one = tensor.unsqueeze(dim);
    long[] size = one.size();
    size[dim] = batchSize;
    return one.expand(size);
  }

  // As the engine sums a gradient that is larger than its input, which it cannot see here.
  private static Tensor summed(Tensor batch, int from, int to, long[] size) {
    VmapOptions options = VmapOptions.defaults().inDims(from).outDims(to);
    return Func.vmap((Tensor each) -> each.sumToSize(size), options).apply(batch);
  }
}
