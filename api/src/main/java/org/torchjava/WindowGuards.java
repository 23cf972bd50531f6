package org.torchjava;

import java.util.Arrays;
import java.util.Objects;

/** Windows of convolutions and pooling that LibTorch 2.10 takes as they are: see {@link Guards}. */
final class WindowGuards {
  private static final long LONGEST_EMPTY = 1 << 20;
  private static final double SMALLEST_SCALE = 1e-6;

  private WindowGuards() {}

  /** A window, which is an integer or a list of them, has sizes, and these are positive. */
  static void kernel(Object size) {
    Objects.requireNonNull(size, "kernelSize");
    long[] sizes = size instanceof long[] list ? list : new long[] {(Long) size};
    if (sizes.length == 0 || Arrays.stream(sizes).anyMatch(length -> length <= 0)) {
      throw new TorchException(
          "kernel size should be greater than zero, but got " + Arrays.toString(sizes));
    }
  }

  /** The size of a kernel, an integer or a list, is an argument next to the weight that has it. */
  static void weight(Tensor weight, Object kernel) {
    Objects.requireNonNull(weight, "weight");
    Objects.requireNonNull(kernel, "kernelSize");
    long[] size = weight.size();
    boolean fits = size.length > 2;
    for (int i = 2; i < size.length; i++) {
      if (kernel instanceof long[] list) {
        fits &= list.length == size.length - 2 && size[i] == list[i - 2];
      } else {
        fits &= size[i] == (Long) kernel;
      }
    }
    if (!fits) {
      throw new TorchException(
          "expected a weight with two dimensions before those of the kernel, "
              + (kernel instanceof long[] list ? Arrays.toString(list) : kernel)
              + ", but got size "
              + Arrays.toString(size));
    }
  }

  /** The weight of a convolution takes as many channels as the input has. */
  static void channels(Tensor input, Tensor weight) {
    channels(input, weight, 1);
  }

  /** The weight of a transposed convolution, in which the channels of the input come first. */
  static void transposedChannels(Tensor input, Tensor weight) {
    channels(input, weight, 0);
  }

  private static void channels(Tensor input, Tensor weight, int dim) {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(weight, "weight");
    int kernelDims = weight.dim() - 2;
    int batchDims = input.dim() - kernelDims - 1;
    if (kernelDims < 1 || batchDims < 0 || batchDims > 1) {
      return; // refused elsewhere
    }
    if (input.size(batchDims) != weight.size(dim)) {
      throw new TorchException(
          "expected an input with "
              + weight.size(dim)
              + " channels for a weight of size "
              + Arrays.toString(weight.size())
              + ", but got size "
              + Arrays.toString(input.size()));
    }
  }

  /** Positions in the output are divided by the scale, and must still be some in the input. */
  static void scales(Double scale) {
    if (scale != null && scale > 0 && scale < SMALLEST_SCALE) {
      throw new IllegalArgumentException("the scale " + scale + " is out of range");
    }
  }

  static void scales(Double first, Double second) {
    scales(first);
    scales(second);
  }

  static void scales(Double first, Double second, Double third) {
    scales(first);
    scales(second, third);
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

  /** Numbers, or lists of them, that can be multiplied with each other; null is none. */
  static void moderate(Object... numbers) {
    for (Object each : numbers) {
      if (each instanceof long[] list) {
        Arrays.stream(list).forEach(WindowGuards::moderate);
      } else if (each != null) {
        moderate(((Number) each).longValue());
      }
    }
  }

  private static void moderate(long number) {
    if (number != (int) number) {
      throw new IllegalArgumentException("the number " + number + " of a window is out of range");
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

  /** Blocks beyond the range of int overflow to shapes with negative sizes. */
  static void blocks(long[] sizes) {
    for (long size : sizes) {
      if (size > Integer.MAX_VALUE) {
        throw new IllegalArgumentException("the size " + size + " of a block is out of range");
      }
    }
  }
}
