package org.torchjava;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.torchjava.nativebridge.NativeCallbacks;
import org.torchjava.nativebridge.NativeTensor;

/** Java code as LibTorch calls it: handles become tensors on the way in, and handles again. */
final class Callbacks {
  private static final long[] NOTHING = {};

  private Callbacks() {}

  /** What is called with the tensors of both arrays; null stands for no results. */
  @FunctionalInterface
  interface Body {
    List<Tensor> call(List<Tensor> first, List<Tensor> second);
  }

  /** A reference for a native function that takes a callback. */
  static long take(Body body) {
    return NativeCallbacks.take((first, second) -> call(body, first, second));
  }

  static long[] call(Body body, long[] first, long[] second) {
    int modes = ThreadModes.adopt();
    try {
      List<Tensor> results = body.call(tensors(first), tensors(second));
      return results == null ? NOTHING : owned(results);
    } finally {
      ThreadModes.restore(modes);
    }
  }

  /** Borrowed handles as tensors of their own; null for undefined ones. */
  static List<Tensor> tensors(long[] borrowed) {
    List<Tensor> tensors = new ArrayList<>(borrowed.length);
    for (long handle : borrowed) {
      tensors.add(handle == 0 ? null : Tensor.wrap(NativeTensor.retain(handle)));
    }
    return Collections.unmodifiableList(tensors);
  }

  /** References of their own to tensors; 0 for null. */
  static long[] owned(List<Tensor> tensors) {
    long[] handles = new long[tensors.size()];
    for (int i = 0; i < handles.length; i++) {
      handles[i] = Args.handleOrNone(tensors.get(i)); // throws before anything is retained
    }
    for (int i = 0; i < handles.length; i++) {
      handles[i] = handles[i] == 0 ? 0 : NativeTensor.retain(handles[i]);
    }
    Reference.reachabilityFence(tensors);
    return handles;
  }

  /** How Python would name a function in a message: lambdas have no name. */
  static String nameOf(Object function) {
    String name = function.getClass().getSimpleName();
    return name.contains("$$Lambda") || name.isEmpty() ? "<lambda>" : name;
  }
}
