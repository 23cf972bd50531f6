package org.torchjava;

import java.util.Arrays;
import java.util.Objects;

/** Labels, counts and modes that LibTorch 2.10 uses as indices unseen: see {@link Guards}. */
final class LookupGuards {
  private static final int EMBEDDING_BAG_MODES = 3;

  private LookupGuards() {}

  /** LibTorch reads the probability of a label wherever it may lie, even beyond the memory. */
  static void labels(Tensor logProbs, Tensor targets, Object inputLengths, Object targetLengths) {
    Objects.requireNonNull(logProbs, "logProbs");
    Objects.requireNonNull(targets, "targets");
    notNegative(lengths(inputLengths, "inputLengths"), "input_lengths");
    long[] lengths = lengths(targetLengths, "targetLengths");
    notNegative(lengths, "target_lengths");
    if (targets.dtype() != DType.INT64 && targets.dtype() != DType.INT32) {
      throw new TorchException(
          "expected targets of torch.int64 or torch.int32, but got " + targets.dtype());
    }
    if (logProbs.dim() < 2) {
      return; // refused by LibTorch
    }
    long classes = logProbs.size(logProbs.dim() - 1);
    long[] labels = Guards.longs(targets);
    int rows = targets.dim() == 2 ? (int) targets.size(0) : 1;
    for (int row = 0; row < rows; row++) {
      int width = labels.length / rows;
      long length = targets.dim() == 2 ? lengthOf(lengths, row) : Arrays.stream(lengths).sum();
      for (int i = 0; i < Math.min(length, width); i++) {
        long label = labels[row * width + i];
        if (label < 0 || label >= classes) {
          throw new IndexOutOfBoundsException("Target " + label + " is out of bounds.");
        }
      }
    }
  }

  private static long lengthOf(long[] lengths, int row) {
    return row < lengths.length ? lengths[row] : 0;
  }

  private static void notNegative(long[] lengths, String name) {
    for (long length : lengths) {
      if (length < 0) {
        throw new TorchException(name + " must not be negative, but got " + length);
      }
    }
  }

  private static long[] lengths(Object lengths, String name) {
    Objects.requireNonNull(lengths, name);
    return lengths instanceof Tensor tensor ? Guards.longs(tensor) : (long[]) lengths;
  }

  /** The bags begin at positions in a list, and are made one by the way that a number names. */
  static void bags(Tensor indices, Tensor offsets, long mode) {
    Objects.requireNonNull(indices, "indices");
    Objects.requireNonNull(offsets, "offsets");
    oneDimensional(indices, "input");
    oneDimensional(offsets, "offsets");
    if (mode < 0 || mode >= EMBEDDING_BAG_MODES) {
      throw new IllegalArgumentException(
          "mode has to be 0 (sum), 1 (mean) or 2 (max), but got " + mode);
    }
    if (offsets.dtype().isInteger() && Guards.isOnCpu(offsets)) {
      positions(Guards.longs(offsets), indices.numel());
    }
  }

  private static void oneDimensional(Tensor tensor, String name) {
    if (tensor.dim() != 1) {
      throw new IllegalArgumentException(
          name + " has to be a 1D Tensor, but got Tensor of dimension " + tensor.dim());
    }
  }

  private static void positions(long[] offsets, long length) {
    if (offsets.length == 0 && length > 0) {
      throw new TorchException("offsets must have a bag for the " + length + " indices");
    }
    for (long offset : offsets) {
      if (offset < 0 || offset > length) {
        throw new TorchException(
            "the offset " + offset + " of a bag is none of the " + length + " indices");
      }
    }
  }

  /** As many elements are written as the repeats say, into a result of the size that is given. */
  static void repeats(Tensor repeats, Long outputSize) {
    Objects.requireNonNull(repeats, "repeats");
    boolean counts = repeats.dtype() == DType.INT64 || repeats.dtype() == DType.INT32;
    if (!counts || !Guards.isOnCpu(repeats)) {
      return;
    }
    long[] counted = Guards.longs(repeats);
    if (Arrays.stream(counted).anyMatch(count -> count < 0)) {
      // aten/src/ATen/native/Repeat.cpp, 2.10.0, which writes what stands before a negative one
      throw new TorchException("repeats can not be negative");
    }
    long sum = Arrays.stream(counted).sum();
    if (outputSize != null && sum != outputSize) {
      throw new TorchException(
          "allocated size does not match required size: the repeats add up to "
              + sum
              + ", but output_size is "
              + outputSize);
    }
  }

  /** One value goes with each key. */
  static void keysAndValues(Tensor key, Tensor value) {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(value, "value");
    if (key.dim() > 1 && value.dim() > 1 && key.size(-2) != value.size(-2)) {
      throw new TorchException(
          "scaled_dot_product_attention: expected as many values as keys, but got key of size "
              + Arrays.toString(key.size())
              + " and value of size "
              + Arrays.toString(value.size()));
    }
  }
}
