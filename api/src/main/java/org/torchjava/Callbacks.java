package org.torchjava;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.torchjava.nativebridge.NativeCallback;
import org.torchjava.nativebridge.NativeCallbacks;

/** Java code as LibTorch calls it: handles become tensors on the way in, and handles again. */
final class Callbacks {
  private Callbacks() {}

  /** What is called with two lists of tensors; null stands for no results. */
  @FunctionalInterface
  interface Body {
    List<Tensor> call(List<Tensor> first, List<Tensor> second);
  }

  /** A reference for a native function that takes a callback. */
  static long take(Body body) {
    return NativeCallbacks.take((call, first, second) -> call(body, call, first, second));
  }

  /** Does what {@link NativeCallback#call} has to, with a body that sees tensors. */
  static void call(Body body, long call, int first, int second) {
    int modes = ThreadModes.adopt();
    try {
      List<Tensor> results =
          body.call(arguments(call, 0, first), arguments(call, first, first + second));
      if (results != null) {
        addResults(call, results);
      }
    } finally {
      ThreadModes.restore(modes);
    }
  }

  private static List<Tensor> arguments(long call, int from, int to) {
    if (from == to) {
      return List.of();
    }
    Tensor[] tensors = new Tensor[to - from];
    for (int i = from; i < to; i++) {
      long owned = NativeCallbacks.argument(call, i);
      tensors[i - from] = owned == 0 ? null : Tensor.wrap(owned);
    }
    return Collections.unmodifiableList(Arrays.asList(tensors));
  }

  private static void addResults(long call, List<Tensor> results) {
    for (Tensor result : results) {
      Results.check(NativeCallbacks.addResult(call, Args.handleOrNone(result)), result);
    }
  }

  /** How Python would name a function in a message: lambdas have no name. */
  static String nameOf(Object function) {
    String name = function.getClass().getSimpleName();
    return name.contains("$$Lambda") || name.isEmpty() ? "<lambda>" : name;
  }
}
