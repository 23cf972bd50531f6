package org.torchjava;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.torchjava.nativebridge.NativeCallback;
import org.torchjava.nativebridge.NativeCallbacks;

/** Java code as LibTorch calls it: handles become tensors on the way in, and handles again. */
final class Callbacks {
  private Callbacks() {}

  private static final Tensor[] NONE = {};

  /** What is called with two lists of tensors; null stands for no results. */
  @FunctionalInterface
  interface Body {
    List<Tensor> call(List<Tensor> first, List<Tensor> second);
  }

  /** The same with arrays, which are the body's own. */
  @FunctionalInterface
  interface ArrayBody {
    Tensor[] call(Tensor[] first, Tensor[] second);
  }

  /** A reference for a native function that takes a callback. */
  static long take(Body body) {
    return NativeCallbacks.take((call, first, second) -> call(body, call, first, second));
  }

  /** Does what {@link NativeCallback#call} has to, with a body that sees tensors. */
  static void call(Body body, long call, int first, int second) {
    callWithArrays(
        (some, others) -> {
          List<Tensor> results = body.call(unmodifiable(some), unmodifiable(others));
          return results == null ? NONE : results.toArray(NONE);
        },
        call,
        first,
        second);
  }

  static void callWithArrays(ArrayBody body, long call, int first, int second) {
    int modes = ThreadModes.adopt();
    try {
      addResults(
          call, body.call(arguments(call, 0, first), arguments(call, first, first + second)));
    } finally {
      ThreadModes.restore(modes);
    }
  }

  private static List<Tensor> unmodifiable(Tensor[] tensors) {
    return tensors.length == 0 ? List.of() : Collections.unmodifiableList(Arrays.asList(tensors));
  }

  private static Tensor[] arguments(long call, int from, int to) {
    Tensor[] tensors = from == to ? NONE : new Tensor[to - from];
    for (int i = from; i < to; i++) {
      long owned = NativeCallbacks.argument(call, i);
      tensors[i - from] = owned == 0 ? null : Tensor.wrap(owned);
    }
    return tensors;
  }

  private static void addResults(long call, Tensor[] results) {
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
