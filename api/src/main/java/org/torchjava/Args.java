package org.torchjava;

import java.util.List;
import java.util.Objects;

/** Checks and conversions of arguments on their way to native code. */
final class Args {
  private Args() {}

  /** The handle of a tensor that must be there and open. */
  static long handle(Tensor tensor, String name) {
    return Objects.requireNonNull(tensor, name).handle();
  }

  /** The handle of a tensor that may be left out; 0 for null. */
  static long handleOrNone(Tensor tensor) {
    return tensor == null ? 0 : tensor.handle();
  }

  /** The handles of tensors, none of which may be null. */
  static long[] handles(List<? extends TensorOrGraphEdge> tensors, String name) {
    return handles(Objects.requireNonNull(tensors, name).toArray(new Tensor[0]), name);
  }

  static long[] handles(Tensor[] tensors, String name) {
    Objects.requireNonNull(tensors, name);
    long[] handles = new long[tensors.length];
    for (int i = 0; i < handles.length; i++) {
      if (tensors[i] == null) {
        throw new NullPointerException(name + "[" + i + "]");
      }
      handles[i] = tensors[i].handle();
    }
    return handles;
  }

  /** The handles of tensors, 0 for those that are null. */
  static long[] handlesOrNone(List<Tensor> tensors, String name) {
    Objects.requireNonNull(tensors, name);
    long[] handles = new long[tensors.size()];
    for (int i = 0; i < handles.length; i++) {
      handles[i] = handleOrNone(tensors.get(i));
    }
    return handles;
  }

  /** The handle of a generator; 0, the default one, for null. */
  static long generatorOrNone(Generator generator) {
    if (generator == null) {
      ThreadModes.enter(); // as a generator of the user's does
      return 0;
    }
    return generator.handle();
  }

  static long orZero(Long value) {
    return value == null ? 0 : value;
  }

  static double orZero(Double value) {
    return value == null ? 0 : value;
  }

  /** A truth value that may be left out: 1, 0, or -1 for null. */
  static int flag(Boolean value) {
    return value == null ? -1 : value ? 1 : 0;
  }

  static long length(long[] array) {
    return array == null ? 0 : array.length;
  }

  static long length(double[] array) {
    return array == null ? 0 : array.length;
  }

  static int length(Object[] array, String name) {
    return Objects.requireNonNull(array, name).length;
  }

  /** A fixed number of truth values, the first one in the lowest bit. */
  static int mask(boolean[] values, int size, String name) {
    Objects.requireNonNull(values, name);
    if (values.length != size) {
      throw new IllegalArgumentException(
          name + " takes " + size + " values, but was given " + values.length);
    }
    int mask = 0;
    for (int i = 0; i < size; i++) {
      mask |= values[i] ? 1 << i : 0;
    }
    return mask;
  }

  /** Names of dimensions as native code takes them, separated by commas. */
  static String names(String[] names, String name) {
    Objects.requireNonNull(names, name);
    for (int i = 0; i < names.length; i++) {
      if (names[i] == null) {
        throw new NullPointerException(name + "[" + i + "]");
      }
    }
    return String.join(",", names);
  }

  static String namesOrNone(String[] names) {
    return names == null ? null : names(names, "names");
  }

  static int[] kinds(Scalar[] values, String name) {
    Objects.requireNonNull(values, name);
    int[] kinds = new int[values.length];
    for (int i = 0; i < kinds.length; i++) {
      if (values[i] == null) {
        throw new NullPointerException(name + "[" + i + "]");
      }
      kinds[i] = values[i].kind();
    }
    return kinds;
  }

  static long[] bits(Scalar[] values) {
    long[] bits = new long[values.length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = values[i].bits();
    }
    return bits;
  }

  static double[] imags(Scalar[] values) {
    double[] imags = new double[values.length];
    for (int i = 0; i < imags.length; i++) {
      imags[i] = values[i].imag();
    }
    return imags;
  }
}
