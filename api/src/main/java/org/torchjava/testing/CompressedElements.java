package org.torchjava.testing;

import java.util.Arrays;
import org.torchjava.Layout;
import org.torchjava.Tensor;

/**
 * The elements that are specified of a matrix whose rows or columns are compressed, by single
 * elements or by blocks, and the same matrix with all elements specified: {@code _iter_tensor} and
 * {@code _densify} of torch/autograd/gradcheck.py, 2.10.
 */
final class CompressedElements {
  private final Tensor input;
  private final Tensor values;
  private final boolean byRows;
  private final boolean inBlocks;

  private CompressedElements(Tensor input) {
    Layout layout = input.layout();
    this.input = input;
    this.values = input.values().data(); // shares memory, and has a version of its own
    this.byRows = layout == Layout.SPARSE_CSR || layout == Layout.SPARSE_BSR;
    this.inBlocks = layout == Layout.SPARSE_BSR || layout == Layout.SPARSE_BSC;
  }

  static boolean has(Tensor tensor) {
    return switch (tensor.layout()) {
      case SPARSE_CSR, SPARSE_CSC, SPARSE_BSR, SPARSE_BSC -> true;
      default -> false;
    };
  }

  static void forEach(Tensor input, InputElements.Visitor visitor) {
    new CompressedElements(input).forEach(visitor);
  }

  private void forEach(InputElements.Visitor visitor) {
    long[] bounds = (byRows ? input.crowIndices() : input.ccolIndices()).toLongArray();
    long[] others = (byRows ? input.colIndices() : input.rowIndices()).toLongArray();
    for (int line = 0; line + 1 < bounds.length; line++) {
      for (long k = bounds[line]; k < bounds[line + 1]; k++) {
        long other = others[(int) k];
        Tensor block = values.select(0, k);
        if (byRows) {
          visit(block, line, other, visitor);
        } else {
          visit(block, other, line, visitor);
        }
      }
    }
  }

  private void visit(Tensor block, long row, long column, InputElements.Visitor visitor) {
    if (!inBlocks) {
      InputElements.forEachOf(block, row * input.size(1) + column, visitor);
      return;
    }
    long height = block.size(0);
    long width = block.size(1);
    for (long i = 0; i < height; i++) {
      for (long j = 0; j < width; j++) {
        long position = (row * height + i) * input.size(1) + column * width + j;
        InputElements.forEachOf(block.select(0, i).select(0, j), position, visitor);
      }
    }
  }

  static Tensor specified(Tensor input) {
    return new CompressedElements(input).specified();
  }

  private Tensor specified() {
    Tensor coordinates = InputElements.specified(input.detach().toSparse());
    Tensor all =
        switch (input.layout()) {
          case SPARSE_CSR -> coordinates.toSparseCsr();
          case SPARSE_CSC -> coordinates.toSparseCsc();
          case SPARSE_BSR -> coordinates.toSparseBsr(blockSize());
          default -> coordinates.toSparseBsc(blockSize());
        };
    return all.requiresGrad_(input.requiresGrad());
  }

  private long[] blockSize() {
    return Arrays.copyOfRange(values.size(), 1, 3);
  }
}
