package org.torchjava.commands.golden.bindings;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.torchjava.Scalar;
import org.torchjava.commands.golden.ElementType;
import org.torchjava.commands.golden.Road;
import org.torchjava.nativebridge.NativeList;

/**
 * Runs one native method by reflection and takes its results apart: as many and of such kinds as
 * were recorded.
 *
 * <p>Tensors are handles, null for undefined ones; otherwise results are as {@link Road} says.
 */
final class NativeCall {

  private static final int FAILED = -1;

  private final NativeHandles handles;
  private final JsonNode outputs;

  NativeCall(NativeHandles handles, JsonNode outputs) {
    this.handles = handles;
    this.outputs = outputs;
  }

  List<Object> run(Method method, CallArguments arguments) {
    List<Object> parameters = new ArrayList<>(arguments.parameters());
    if (method.getParameterCount() == parameters.size()) {
      return direct(method, invoke(method, parameters));
    }
    long[] returned = new long[outputs.size() == 1 ? 3 : outputs.size()];
    parameters.add(returned);
    check(invoke(method, parameters));
    if (outputs.size() == 1) {
      return List.of(
          new ScalarParts((int) returned[0], returned[1], Double.longBitsToDouble(returned[2]))
              .toScalar());
    }
    return tensors(returned);
  }

  private static Object invoke(Method method, List<Object> parameters) {
    try {
      return method.invoke(null, parameters.toArray());
    } catch (InvocationTargetException | IllegalAccessException e) {
      throw new IllegalStateException("Cannot call " + method, e);
    }
  }

  private static void check(Object status) {
    if ((int) status == FAILED) {
      throw NativeFailure.take();
    }
  }

  private List<Object> direct(Method method, Object value) {
    if (outputs.isEmpty()) {
      check(value);
      return List.of();
    }
    if (outputs.size() > 1) {
      return parts(list(value));
    }
    JsonNode output = outputs.get(0);
    if (output.has("tensors")) {
      return List.of(tensors(list(value)));
    }
    if (method.getReturnType() == int.class) {
      return List.of(status(output, value));
    }
    if (output.has("int") || output.has("float")) {
      NativeFailure.throwIfPending();
      return List.of(number(value));
    }
    return tensors((long) value);
  }

  private static Object status(JsonNode output, Object value) {
    check(value);
    if (output.has("bool")) {
      return Scalar.of((int) value != 0);
    }
    return output.has("dtype") ? ElementType.of((int) value) : Road.WRITTEN;
  }

  private static Scalar number(Object value) {
    return value instanceof Double real ? Scalar.of(real.doubleValue()) : Scalar.of((long) value);
  }

  private static long[] list(Object list) {
    if ((long) list == 0) {
      throw NativeFailure.take();
    }
    return NativeList.take((long) list);
  }

  /** Tensors as they are, each list of tensors behind its length. */
  private List<Object> parts(long[] values) {
    List<Object> results = new ArrayList<>();
    int at = 0;
    for (JsonNode output : outputs) {
      if (output.has("tensors")) {
        int end = at + 1 + Math.toIntExact(values[at]);
        results.add(tensors(Arrays.copyOfRange(values, at + 1, end)));
        at = end;
      } else {
        results.add(tensor(values[at++]));
      }
    }
    return results;
  }

  /** Handles, null for undefined tensors. */
  private List<Object> tensors(long... values) {
    List<Object> tensors = new ArrayList<>();
    for (long value : values) {
      tensors.add(tensor(value));
    }
    return tensors;
  }

  private Object tensor(long handle) {
    if (handle == 0) {
      NativeFailure.throwIfPending();
      return null;
    }
    return handles.own(handle);
  }
}
