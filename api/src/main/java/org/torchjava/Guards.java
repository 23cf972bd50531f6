package org.torchjava;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Arguments with which LibTorch 2.10 never returns or ends the process: refused beforehand. */
final class Guards {
  private static final long LARGEST_OFFSET = 1L << 58;

  private Guards() {}

  /**
   * Lists that go together. LibTorch compares them in the kernels alone, and autograd before these
   * reads beyond the shorter one; the messages are those of ForeachUtils.h, 2.10.
   */
  static void sameLength(int first, int... others) {
    if (first == 0) {
      throw new TorchException("Tensor list must have at least one tensor.");
    }
    for (int other : others) {
      if (other != first) {
        throw new TorchException(
            "Tensor lists must have the same number of tensors, got " + first + " and " + other);
      }
    }
  }

  /** Names of dimensions need dimensions. */
  static void named(Tensor a) {
    Objects.requireNonNull(a, "input");
    if (a.dim() == 0) {
      throw new TorchException("a 0-d tensor has no dimensions to name");
    }
  }

  /** Operators that look at the first of several tensors before they count them. */
  static void some(Object tensors) {
    if (array(tensors).length == 0) {
      throw new TorchException("expected a non-empty list of Tensors");
    }
  }

  /** See {@link RangeGuards}. */
  static void arange(Object end, Object options) {
    arange(0L, end, 1L, options);
  }

  static void arange(Object start, Object end, Object options) {
    arange(start, end, 1L, options);
  }

  static void arange(Object start, Object end, Object step, Object options) {
    RangeGuards.arange(
        scalar(start, "start"), scalar(end, "end"), scalar(step, "step"), dtype(options));
  }

  static void range(Object start, Object end, Object options) {
    range(start, end, 1L, options);
  }

  static void range(Object start, Object end, Object step, Object options) {
    RangeGuards.range(
        scalar(start, "start"), scalar(end, "end"), scalar(step, "step"), dtype(options));
  }

  private static DType dtype(Object options) {
    return options instanceof Out out
        ? out.tensor(0).dtype()
        : CreationOptions.dtype((TensorOptions) options);
  }

  private static Scalar scalar(Object value, String name) {
    Objects.requireNonNull(value, name);
    if (value instanceof Scalar scalar) {
      return scalar;
    }
    if (value instanceof Boolean truth) {
      return Scalar.of(truth.booleanValue());
    }
    return value instanceof Long whole
        ? Scalar.of(whole.longValue())
        : Scalar.of(((Number) value).doubleValue());
  }

  /**
   * A view that was asked for with these sizes. Next to a size of 0, which makes it empty, expand
   * and as_strided let negative ones through, and no other function expects them.
   */
  static Tensor viewed(Tensor view, long... wanted) {
    if (Arrays.stream(wanted).allMatch(size -> size >= 0)) {
      return view;
    }
    try {
      sizes(view.size());
      return view;
    } catch (TorchException negative) {
      view.close();
      throw negative;
    }
  }

  /** LibTorch computes the end of the memory that a view needs without a look at overflow. */
  static void strided(long[] size, long[] stride, Object storageOffset) {
    if (Arrays.stream(size).anyMatch(length -> length == 0)) {
      return;
    }
    try {
      long last = storageOffset == null ? 0 : (Long) storageOffset;
      for (int i = 0; i < Math.min(size.length, stride.length); i++) {
        last = Math.addExact(last, Math.multiplyExact(size[i] - 1, stride[i]));
      }
      if (last < LARGEST_OFFSET) {
        return;
      }
    } catch (ArithmeticException overflow) {
      // no memory reaches that far either
    }
    throw new TorchException(
        "a tensor of size "
            + Arrays.toString(size)
            + " with strides "
            + Arrays.toString(stride)
            + " reaches beyond any memory");
  }

  /** Noise goes with each element of the input, and so does a result, which is not resized. */
  static void noise(Tensor input, Object noise) {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(noise, "noise");
    for (Tensor each : noise instanceof Out out ? out.tensors() : new Tensor[] {(Tensor) noise}) {
      if (!Arrays.equals(each.size(), input.size()) || !each.isContiguous()) {
        throw new TorchException(
            "noise tensor shape must match self tensor shape, and be contiguous. Got self.shape = "
                + Arrays.toString(input.size())
                + " noise.shape = "
                + Arrays.toString(each.size()));
      }
    }
  }

  /** What got sizes of its own: see {@link MemoryBounds}. */
  static Tensor bounded(Tensor written) {
    return MemoryBounds.check(written);
  }

  /** Tensors that have memory of their own, which sparse ones do not. */
  static void dense(Tensor input) {
    Objects.requireNonNull(input, "input");
    if (input.layout() != Layout.STRIDED) {
      throw new TorchException("expected a torch.strided tensor, but got " + input.layout());
    }
  }

  static Object[] array(Object tensors) {
    return tensors instanceof List<?> list ? list.toArray() : (Object[]) tensors;
  }

  /** Whether elements lie in memory that can be looked through. */
  static boolean isOnCpu(Tensor tensor) {
    return tensor.device().type().equals("cpu");
  }

  /** The elements of a tensor of integers, which must not be batched. */
  static long[] longs(Tensor tensor) {
    Tensor read = TransformTensors.inMemory(TransformTensors.untracked(tensor));
    try (var outside = TransformPause.begin()) {
      return TensorScope.run(() -> read.detach().to(DType.INT64).toLongArray());
    }
  }

  /** Whether something is true of any element; no gradient follows the search. */
  static boolean any(Tensor tensor, UnaryOperator<Tensor> condition) {
    try (var outside = TransformPause.begin()) {
      return TensorScope.run(() -> condition.apply(elements(tensor)).any().booleanValue());
    }
  }

  private static Tensor elements(Tensor tensor) {
    return TransformTensors.whole(tensor).detach();
  }

  /** Sizes of what is made or resized: see {@link #viewed}. */
  static void sizes(long... sizes) {
    Objects.requireNonNull(sizes, "size");
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

  /** Channels are divided by their number. */
  static void groups(long groups) {
    if (groups <= 0) {
      throw new TorchException(
          "Number of groups to divide channels in must be positive. Value of groups:" + groups);
    }
  }
}
