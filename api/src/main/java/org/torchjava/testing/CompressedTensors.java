package org.torchjava.testing;

import org.torchjava.Layout;
import org.torchjava.Tensor;

/** Sparse tensors whose rows or columns are compressed: indices are equal, values close. */
record CompressedTensors(Tensor actual, Tensor expected) {

  String mismatch(TensorValues values) {
    String format = actual.layout().name().substring("SPARSE_".length());
    String count = TensorValues.count(format, plain(actual).numel(), plain(expected).numel());
    if (count != null) {
      return count;
    }
    String name = "Sparse " + format + " ";
    String compressedName = name + (byRows(actual) ? "crow_indices" : "ccol_indices");
    String compressed =
        TensorValues.equal(compressed(actual), compressed(expected), compressedName);
    if (compressed != null) {
      return compressed;
    }
    String plainName = name + (byRows(actual) ? "col_indices" : "row_indices");
    String plain = TensorValues.equal(plain(actual), plain(expected), plainName);
    return plain != null
        ? plain
        : values.close(actual.values(), expected.values(), name + "values");
  }

  private static boolean byRows(Tensor tensor) {
    return tensor.layout() == Layout.SPARSE_CSR || tensor.layout() == Layout.SPARSE_BSR;
  }

  private static Tensor compressed(Tensor tensor) {
    return byRows(tensor) ? tensor.crowIndices() : tensor.ccolIndices();
  }

  private static Tensor plain(Tensor tensor) {
    return byRows(tensor) ? tensor.colIndices() : tensor.rowIndices();
  }
}
