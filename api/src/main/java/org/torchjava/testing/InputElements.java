package org.torchjava.testing;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.torchjava.Layout;
import org.torchjava.Tensor;
import org.torchjava.TensorOptions;
import org.torchjava.Torch;

/**
 * The elements of an input, one by one, to be changed in place: all of a strided tensor, those that
 * are specified of a sparse one.
 */
final class InputElements {
  /** Is shown an element. */
  @FunctionalInterface
  interface Visitor {
    /**
     * Called for each element.
     *
     * @param element the element, a view
     * @param index where it is, as messages tell it; it changes later
     * @param row its place among all elements
     */
    void visit(Tensor element, long[] index, long row);
  }

  private InputElements() {}

  static void forEach(Tensor input, Visitor visitor) {
    if (input.layout() == Layout.SPARSE_COO) {
      forEachSpecified(input, visitor);
      return;
    }
    if (CompressedElements.has(input)) {
      CompressedElements.forEach(input, visitor);
      return;
    }
    Tensor elements = input.data(); // shares memory, and has a version of its own
    long[] index = new long[input.dim()];
    for (long row = 0; row < input.numel(); row++) {
      visitor.visit(at(elements, index), index, row);
      advance(index, input.size());
    }
  }

  private static void forEachSpecified(Tensor input, Visitor visitor) {
    Tensor values = input.values().data();
    Tensor indices = input.indices();
    int sparseDims = (int) input.sparseDim();
    for (long i = 0; i < values.size(0); i++) {
      long block = 0;
      for (int dim = 0; dim < sparseDims; dim++) {
        block = block * input.size(dim) + indices.select(0, dim).select(0, i).item().toLong();
      }
      forEachOf(values.select(0, i), block, visitor);
    }
  }

  /** The elements of what is specified at one position among those of its size. */
  static void forEachOf(Tensor value, long position, Visitor visitor) {
    long[] index = new long[value.dim()];
    for (long j = 0; j < value.numel(); j++) {
      visitor.visit(at(value, index), index, position * value.numel() + j);
      advance(index, value.size());
    }
  }

  static Tensor at(Tensor tensor, long[] index) {
    long[] stride = tensor.stride();
    long offset = tensor.storageOffset();
    for (int dim = 0; dim < index.length; dim++) {
      offset += index[dim] * stride[dim];
    }
    return tensor.asStrided(new long[0], new long[0], offset);
  }

  /** The next index in row-major order; the first one again after the last. */
  static void advance(long[] index, long[] size) {
    for (int dim = index.length - 1; dim >= 0; dim--) {
      if (++index[dim] < size[dim]) {
        return;
      }
      index[dim] = 0;
    }
  }

  /** A tensor with all elements specified; one that is not sparse itself. */
  static Tensor specified(Tensor input) {
    if (CompressedElements.has(input)) {
      return CompressedElements.specified(input);
    }
    if (input.layout() != Layout.SPARSE_COO) {
      return input;
    }
    int sparseDims = (int) input.sparseDim();
    long[] sparse = Arrays.copyOf(input.size(), sparseDims);
    long[] rest = Arrays.copyOfRange(input.size(), sparseDims, input.dim());
    Tensor indices = Torch.ones(sparse).nonzero().t();
    Tensor values = input.detach().toDense().reshape(joined(indices.size(1), rest));
    return Torch.sparseCooTensor(indices, values, input.size())
        .coalesce()
        .requiresGrad_(input.requiresGrad());
  }

  private static long[] joined(long first, long[] rest) {
    return LongStream.concat(LongStream.of(first), LongStream.of(rest)).toArray();
  }

  static Tensor dense(Tensor tensor) {
    return tensor.layout() == Layout.STRIDED ? tensor : tensor.toDense();
  }

  /** Zeros with a row for each element of an input, dense whatever the input's layout. */
  static Tensor zeros(Tensor input, long columns) {
    return Torch.zeros(
        new long[] {input.numel(), columns},
        TensorOptions.defaults().dtype(input.dtype()).device(input.device()));
  }
}
