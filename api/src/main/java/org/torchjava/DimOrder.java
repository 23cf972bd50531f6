package org.torchjava;

import java.util.Arrays;

/** In which order the dimensions of a tensor follow each other in memory: {@code dim_order}. */
final class DimOrder {
  private DimOrder() {}

  static int[] of(Tensor self) {
    long[] strides = self.stride();
    long[] sizes = self.size();
    boolean rows = self.isContiguous();
    boolean channelsLast = sizes.length == 4 && self.isContiguous(MemoryFormat.CHANNELS_LAST);
    if (channelsLast && !rows) {
      return new int[] {0, 2, 3, 1};
    }
    int[] order = new int[sizes.length];
    Arrays.setAll(order, dim -> dim);
    if (!rows || channelsLast) {
      sort(order, strides, sizes);
    }
    return order;
  }

  static int[] unambiguous(Tensor self, MemoryFormat... formats) {
    if (hasSeveral(self) && Arrays.stream(formats).filter(self::isContiguous).count() != 1) {
      throw new TorchException(
          "The tensor does not have unique dim order, or cannot map to exact one of the given"
              + " memory formats.");
    }
    return of(self);
  }

  private static boolean hasSeveral(Tensor self) {
    long[] strides = self.stride();
    return Arrays.stream(strides).distinct().count() < strides.length
        || Arrays.stream(self.size()).anyMatch(size -> size == 1);
  }

  /**
   * Insertion sort from the innermost dimension on, as in torch/_prims_common, 2.10: a dimension
   * that compares as equal to its neighbour, such as an expanded one, is passed without being
   * exchanged.
   */
  private static void sort(int[] order, long[] strides, long[] sizes) {
    reverse(order);
    for (int i = 1; i < order.length; i++) {
      int inserted = i;
      for (int before = i - 1; before >= 0; before--) {
        int comparison = compare(order[before], order[inserted], strides, sizes);
        if (comparison < 0) {
          break;
        }
        if (comparison > 0) {
          int dim = order[before];
          order[before] = order[inserted];
          order[inserted] = dim;
          inserted = before;
        }
      }
    }
    reverse(order);
  }

  /** Positive when dimension a belongs outside of dimension b. */
  private static int compare(int a, int b, long[] strides, long[] sizes) {
    if (strides[a] == 0 || strides[b] == 0) {
      return 0;
    }
    if (strides[a] != strides[b]) {
      return Long.compare(strides[a], strides[b]);
    }
    return sizes[a] > sizes[b] ? 1 : 0;
  }

  private static void reverse(int[] order) {
    for (int i = 0; i < order.length / 2; i++) {
      int dim = order[i];
      order[i] = order[order.length - 1 - i];
      order[order.length - 1 - i] = dim;
    }
  }
}
