package org.torchjava;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the number that is left of a closed tensor; {@code torchjava/tensor.h} says how it is made.
 */
final class ClosedTensor {
  private static final int SIZES_BITS = 54;
  private static final int MANY_DIMS = 7;

  private ClosedTensor() {}

  /** For example {@code dtype torch.float32 and shape [2, 3]}. */
  static String describe(long summary) {
    DType dtype = DType.ofCode((int) (summary >> 57) & 0x3f);
    int dims = (int) (summary >> SIZES_BITS) & 7;
    String shape = dims == MANY_DIMS ? "of 7 or more dimensions" : sizes(summary, dims).toString();
    return "dtype " + dtype + " and shape " + shape;
  }

  private static List<String> sizes(long summary, int dims) {
    List<String> sizes = new ArrayList<>();
    for (int i = 0; i < dims; i++) {
      int share = SIZES_BITS / dims;
      long largest = (1L << share) - 1;
      long size = summary >> (i * share) & largest;
      sizes.add(size == largest ? size + " or more" : Long.toString(size));
    }
    return sizes;
  }
}
