package org.torchjava.tests.conformance.operators;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.torchjava.nativebridge.NativeTensor;
import org.torchjava.tests.conformance.golden.GoldenTensor;

/** Calls the native method of a recorded call and says what came out differently, if anything. */
final class OperatorReplay {

  private final OperatorCase golden;
  private final CallArguments arguments;

  private OperatorReplay(OperatorCase golden, NativeHandles handles) {
    this.golden = golden;
    this.arguments = new CallArguments(handles, golden.args());
  }

  /** What differs from the recording, or null. */
  static String difference(OperatorCase golden) {
    try (NativeHandles handles = new NativeHandles()) {
      OperatorReplay replay = new OperatorReplay(golden, handles);
      List<Object> results;
      try {
        results =
            new NativeCall(handles, golden.outputs())
                .run(NativeOperators.method(golden.op()), replay.arguments);
      } catch (NativeFailure e) {
        return e.getMessage().equals(golden.error()) ? null : "raises: " + e.getMessage();
      }
      return golden.error() == null
          ? replay.results(results).or(replay::mutated).orElse(null)
          : "raises nothing, not: " + golden.error();
    }
  }

  private Optional<String> results(List<Object> results) {
    for (int i = 0; i < results.size(); i++) {
      Optional<String> difference = result(golden.outputs().get(i), results.get(i));
      if (difference.isEmpty() && golden.views() != null) {
        difference = storage(golden.views().path(i), golden.outputs().get(i), results.get(i));
      }
      if (difference.isPresent()) {
        return Optional.of("output " + i + ": " + difference.get());
      }
    }
    return Optional.empty();
  }

  private Optional<String> result(JsonNode expected, Object actual) {
    if (expected.has("arg")) {
      return argumentItself(expected.get("arg").intValue(), actual);
    }
    if (expected.has("tensor")) {
      return tensor(expected.get("tensor"), (long) actual);
    }
    if (expected.has("tensors")) {
      return tensors(expected.get("tensors"), (long[]) actual);
    }
    Object value = expected.isNull() ? (Object) 0L : plain(expected);
    return value.equals(actual)
        ? Optional.empty()
        : Optional.of("it is " + actual + ", not " + value);
  }

  private static Object plain(JsonNode value) {
    return value.has("dtype")
        ? ElementType.of(value.get("dtype").textValue())
        : ScalarParts.of(value);
  }

  private Optional<String> argumentItself(int argument, Object actual) {
    boolean same =
        actual == NativeCall.WRITTEN
            ? written(argument)
            : actual.equals(arguments.tensors().get(argument)[0]);
    return same ? Optional.empty() : Optional.of("it is not argument " + argument);
  }

  private boolean written(int argument) {
    for (JsonNode mutated : golden.mutated()) {
      if (mutated.get("arg").intValue() == argument) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> mutated() {
    for (JsonNode mutated : golden.mutated()) {
      int argument = mutated.get("arg").intValue();
      JsonNode value = mutated.get("value");
      long[] tensors = arguments.tensors().get(argument);
      Optional<String> difference =
          value.has("tensors")
              ? tensors(value.get("tensors"), tensors)
              : tensor(value.get("tensor"), tensors[0]);
      if (difference.isPresent()) {
        return Optional.of("argument " + argument + " afterwards: " + difference.get());
      }
    }
    return Optional.empty();
  }

  private Optional<String> tensors(JsonNode expected, long[] actual) {
    if (expected.size() != actual.length) {
      return Optional.of(actual.length + " tensors, not " + expected.size());
    }
    for (int i = 0; i < actual.length; i++) {
      Optional<String> difference = tensor(expected.get(i), actual[i]);
      if (difference.isPresent()) {
        return Optional.of("tensor " + i + ": " + difference.get());
      }
    }
    return Optional.empty();
  }

  private Optional<String> tensor(JsonNode expected, long actual) {
    if (actual == 0) {
      return Optional.of("it is undefined");
    }
    return golden
        .comparison()
        .difference(Elements.of(GoldenTensor.of(expected)), Elements.of(actual));
  }

  /** A view shares the storage of the recorded argument, a fresh tensor that of none. */
  private Optional<String> storage(JsonNode view, JsonNode output, Object actual) {
    boolean list = output.has("tensors");
    if (!list && !output.has("tensor") || list && ((long[]) actual).length == 0) {
      return Optional.empty();
    }
    long result = start(list ? ((long[]) actual)[0] : (long) actual);
    for (int i = 0; i < arguments.tensors().size(); i++) {
      boolean shared = result != 0 && result == start(golden.args().get(i), i);
      boolean recorded = result != 0 && view.isInt() && view.intValue() == i;
      if (shared != recorded) {
        return Optional.of((shared ? "shares" : "does not share") + " storage of argument " + i);
      }
    }
    return Optional.empty();
  }

  /** What a result shares with a tensor of a list was not recorded. */
  private long start(JsonNode arg, int index) {
    boolean single = arg.get("type").textValue().matches("Tensor\\??");
    long[] tensors = arguments.tensors().get(index);
    return single && tensors[0] != 0 ? start(tensors[0]) : 0;
  }

  private static long start(long tensor) {
    int size = ElementType.of(NativeTensor.dtype(tensor)).size();
    return NativeTensor.storageBytes(tensor) == 0
        ? 0
        : NativeTensor.dataPointer(tensor) - NativeTensor.storageOffset(tensor) * size;
  }
}
