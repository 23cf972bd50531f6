package org.torchjava;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.torchjava.nativebridge.NativeList;

/**
 * What native calls return, as Java values or exceptions.
 *
 * <p>Each method takes the tensors, or the lists and records of tensors, whose handles were
 * arguments of the call. They are only named so that they stay reachable until the call has
 * returned: otherwise the collector could free one while native code reads it.
 */
final class Results {
  private Results() {}

  /** An owned object that a call made: never 0, which says that it failed. */
  static long owned(long object) {
    if (object == 0) {
      throw NativeErrors.take();
    }
    return object;
  }

  /** The owned handle that a call without tensors made, as a new tensor. */
  static Tensor tensor(long handle) {
    return handle != 0 ? Tensor.wrap(ThreadModes.created(handle)) : undefined();
  }

  static Tensor tensor(long handle, Object a) {
    Reference.reachabilityFence(a);
    return handle != 0 ? Tensor.wrap(handle) : undefined();
  }

  static Tensor tensor(long handle, Object a, Object b) {
    Reference.reachabilityFence(a);
    Reference.reachabilityFence(b);
    return handle != 0 ? Tensor.wrap(handle) : undefined();
  }

  static Tensor tensor(long handle, Object a, Object b, Object c) {
    Reference.reachabilityFence(a);
    Reference.reachabilityFence(b);
    Reference.reachabilityFence(c);
    return handle != 0 ? Tensor.wrap(handle) : undefined();
  }

  static Tensor tensor(long handle, Object... used) {
    Reference.reachabilityFence(used);
    return handle != 0 ? Tensor.wrap(handle) : undefined();
  }

  /** The status of a call that changed {@code self}; returns self. */
  static Tensor inPlace(int status, Tensor self) {
    Reference.reachabilityFence(self);
    return checked(status, self);
  }

  static Tensor inPlace(int status, Tensor self, Object a) {
    Reference.reachabilityFence(self);
    Reference.reachabilityFence(a);
    return checked(status, self);
  }

  static Tensor inPlace(int status, Tensor self, Object... used) {
    Reference.reachabilityFence(self);
    Reference.reachabilityFence(used);
    return checked(status, self);
  }

  /** The status of a call without a result. */
  static void check(int status, Object... used) {
    Reference.reachabilityFence(used);
    if (status < 0) {
      RuntimeException failure = NativeErrors.take();
      for (Object written : used) {
        if (written instanceof Out out) {
          out.mend();
        }
      }
      throw failure;
    }
    for (Object written : used) {
      if (written instanceof Out out) {
        out.check();
      }
    }
  }

  static boolean bool(int value, Object... used) {
    Reference.reachabilityFence(used);
    if (value < 0) {
      throw NativeErrors.take();
    }
    return value != 0;
  }

  static long integer(long value, Object... used) {
    Reference.reachabilityFence(used);
    if (value == Long.MIN_VALUE) {
      NativeErrors.throwPending();
    }
    return value;
  }

  static double number(double value, Object... used) {
    Reference.reachabilityFence(used);
    if (Double.isNaN(value)) {
      NativeErrors.throwPending();
    }
    return value;
  }

  /** The number of an enumeration that has no Java type. */
  static long code(int code, Object... used) {
    Reference.reachabilityFence(used);
    if (code < 0) {
      throw NativeErrors.take();
    }
    return code;
  }

  static DType dtype(int code, Object... used) {
    Reference.reachabilityFence(used);
    if (code < 0) {
      throw NativeErrors.take();
    }
    return DType.ofCode(code);
  }

  /** A status and the {kind, bits, bits of the imaginary part} that came with it. */
  static Scalar scalar(int status, long[] out, Object... used) {
    Reference.reachabilityFence(used);
    checked(status, null);
    return Scalar.ofParts((int) out[0], out[1], out[2]);
  }

  /** A list of tensors; undefined ones are null. */
  static List<Tensor> list(long list, Object... used) {
    Reference.reachabilityFence(used);
    return listOf(list);
  }

  private static List<Tensor> listOf(long list) {
    if (list == 0) {
      throw NativeErrors.take();
    }
    List<Tensor> tensors = new ArrayList<>();
    for (long handle : NativeList.take(list)) {
      tensors.add(handle == 0 ? null : Tensor.wrap(handle));
    }
    return Collections.unmodifiableList(tensors);
  }

  /**
   * The results of a tuple with lists in it: a list of one for a tensor.
   *
   * @param pattern T for a tensor, L for a list, which comes behind its length
   */
  static List<List<Tensor>> parts(long list, String pattern, Object... used) {
    Reference.reachabilityFence(used);
    if (list == 0) {
      throw NativeErrors.take();
    }
    long[] values = NativeList.take(list);
    List<List<Tensor>> parts = new ArrayList<>();
    int at = 0;
    for (char kind : pattern.toCharArray()) {
      int count = kind == 'T' ? 1 : Math.toIntExact(values[at++]);
      List<Tensor> part = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        long handle = values[at++];
        part.add(handle == 0 ? null : Tensor.wrap(handle));
      }
      parts.add(Collections.unmodifiableList(part));
    }
    return parts;
  }

  /** The first {@code count} results of a tuple; undefined ones are null. */
  static Tensor[] tuple(int status, long[] out, int count, Object... used) {
    Reference.reachabilityFence(used);
    checked(status, null);
    Tensor[] tensors = new Tensor[count];
    for (int i = 0; i < count; i++) {
      tensors[i] = out[i] == 0 ? null : Tensor.wrap(out[i]);
    }
    return tensors;
  }

  private static Tensor checked(int status, Tensor self) {
    if (status < 0) {
      RuntimeException failure = NativeErrors.take();
      if (self != null) {
        MemoryBounds.mend(self);
      }
      throw failure;
    }
    return self;
  }

  private static Tensor undefined() {
    NativeErrors.throwPending();
    return null;
  }
}
