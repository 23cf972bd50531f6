package org.torchjava;

import java.util.Arrays;
import java.util.Objects;

/** Windows of convolutions and pooling that LibTorch 2.10 takes as they are: see {@link Guards}. */
class WindowGuards {
  private static final long LONGEST_EMPTY = 1 << 20;

  WindowGuards() {}

  /** A window, which is an integer or a list of them, has sizes, and these are positive. */
  static void kernel(Object size) {
    Objects.requireNonNull(size, "kernelSize");
    long[] sizes = size instanceof long[] list ? list : new long[] {(Long) size};
    if (sizes.length == 0 || Arrays.stream(sizes).anyMatch(length -> length <= 0)) {
      throw new TorchException(
          "kernel size should be greater than zero, but got " + Arrays.toString(sizes));
    }
  }

  /** Lists of so many numbers, whose lengths nobody looks at. */
  static void pairs(Object... lists) {
    lengths(2, lists);
  }

  static void triples(Object... lists) {
    lengths(3, lists);
  }

  static void fours(Object... lists) {
    lengths(4, lists);
  }

  static void sixes(Object... lists) {
    lengths(6, lists);
  }

  private static void lengths(int length, Object... lists) {
    for (Object list : lists) {
      if (list instanceof long[] numbers && numbers.length != length) {
        throw new TorchException(
            "expected " + length + " numbers, but got " + Arrays.toString(numbers));
      }
    }
  }

  /** Numbers that can be multiplied with each other. */
  static void moderate(Object... numbers) {
    for (Object each : numbers) {
      long[] list = each instanceof long[] longs ? longs : new long[] {(Long) each};
      if (Arrays.stream(list).anyMatch(n -> n > Integer.MAX_VALUE || n < Integer.MIN_VALUE)) {
        throw new IllegalArgumentException(
            "the window's numbers " + Arrays.toString(list) + " are out of range");
      }
    }
  }

  /** Pooling into a size counts through all of it, even where it has no elements. */
  static void pooledSize(Object outputSize) {
    Objects.requireNonNull(outputSize, "outputSize");
    long[] size = outputSize instanceof long[] list ? list : new long[] {(Long) outputSize};
    boolean empty = Arrays.stream(size).anyMatch(length -> length == 0);
    if (empty && Arrays.stream(size).anyMatch(length -> length > LONGEST_EMPTY)) {
      throw new IllegalArgumentException(
          "the output size " + Arrays.toString(size) + " is out of range");
    }
  }

  /** Fractional pooling runs backwards through windows of negative size, and on from there. */
  static void windows(long[] sizes) {
    if (Arrays.stream(sizes).anyMatch(size -> size < 1)) {
      throw new IllegalArgumentException(
          "the windows of fractional pooling must not be empty, but got " + Arrays.toString(sizes));
    }
  }

  /** Sizes that LibTorch takes as they are where another one is zero. */
  static void unpooledSize(long[] sizes) {
    for (long size : sizes) {
      if (size < 0) {
        throw new TorchException(
            "Trying to create tensor with negative dimension "
                + size
                + ": "
                + Arrays.toString(sizes));
      }
    }
  }

  /** Blocks beyond the range of int overflow to shapes with negative sizes. */
  static void blocks(long[] sizes) {
    for (long size : sizes) {
      if (size > Integer.MAX_VALUE) {
        throw new IllegalArgumentException("the size " + size + " of a block is out of range");
      }
    }
  }
}
