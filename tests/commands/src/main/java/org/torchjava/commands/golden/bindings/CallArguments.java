package org.torchjava.commands.golden.bindings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.torchjava.commands.golden.ElementType;
import org.torchjava.commands.golden.Numbers;

/**
 * Turns the recorded arguments of a call into the parameters of its native method: one parameter or
 * several for each argument, as its schema type says.
 */
final class CallArguments {

  private static final int NONE = -1;
  private static final int CPU = 0x00ff; // device type 0, no index
  private static final List<String> MEMORY_FORMATS =
      List.of("contiguous_format", "preserve_format", "channels_last", "channels_last_3d");

  private final List<Object> parameters = new ArrayList<>();
  private List<Object> tensors;

  CallArguments(JsonNode args, List<List<Object>> tensors) {
    for (int i = 0; i < args.size(); i++) {
      this.tensors = tensors.get(i);
      add(args.get(i).get("type").textValue(), args.get(i).get("value"));
    }
  }

  /** The parameters in the order of the native method, without an array for results. */
  List<Object> parameters() {
    return parameters;
  }

  private void add(String type, JsonNode value) {
    switch (type) {
      case "Tensor", "Tensor?" -> parameters.add(handles()[0]);
      case "Tensor[]", "Tensor?[]" -> addList(tensors.isEmpty() ? new long[0] : handles());
      case "Scalar", "Scalar?" -> addScalar(ScalarParts.of(value));
      case "Scalar[]" -> addScalars(stream(value.get("scalars")).map(ScalarParts::of).toList());
      case "int" -> parameters.add(value.get("int").longValue());
      case "int?" -> addOptional(value, value.path("int").longValue());
      case "float" -> parameters.add(Numbers.real(value.get("float")));
      case "float?" -> addOptional(value, value.isNull() ? 0.0 : real(value));
      case "bool" -> parameters.add(value.get("bool").booleanValue());
      case "bool?" -> parameters.add(value.isNull() ? NONE : value.get("bool").asInt());
      case "int[]", "int[]?" ->
          addList(value.isNull() ? null : longs(value.get("ints"), JsonNode::longValue));
      case "float[]", "float[]?" ->
          addList(value.isNull() ? null : doubles(value.get("floats"), Numbers::real));
      case "str", "str?" -> parameters.add(value.isNull() ? null : value.get("str").textValue());
      case "ScalarType", "ScalarType?" ->
          parameters.add(
              value.isNull() ? NONE : ElementType.of(value.get("dtype").textValue()).code());
      case "Layout?" -> parameters.add(value.isNull() ? NONE : 0);
      case "Device", "Device?" -> parameters.add(value.isNull() ? NONE : CPU);
      case "MemoryFormat", "MemoryFormat?" -> parameters.add(memoryFormat(value));
      case "Generator?" -> parameters.add(0L);
      default -> throw new IllegalArgumentException("No argument of type " + type);
    }
  }

  /** The handles of this argument; 0 for a tensor that is left out. */
  private long[] handles() {
    return tensors.isEmpty()
        ? new long[1]
        : tensors.stream().mapToLong(handle -> handle == null ? 0 : (long) handle).toArray();
  }

  private void addScalar(ScalarParts parts) {
    parameters.add(parts.kind());
    parameters.add(parts.bits());
    parameters.add(parts.imag());
  }

  private void addScalars(List<ScalarParts> scalars) {
    parameters.add(scalars.stream().mapToInt(ScalarParts::kind).toArray());
    parameters.add(scalars.stream().mapToLong(ScalarParts::bits).toArray());
    parameters.add(scalars.stream().mapToDouble(ScalarParts::imag).toArray());
    parameters.add((long) scalars.size());
  }

  private void addOptional(JsonNode value, Object parameter) {
    parameters.add(!value.isNull());
    parameters.add(parameter);
  }

  private void addList(long[] values) {
    parameters.add(values);
    parameters.add(values == null ? 0L : values.length);
  }

  private void addList(double[] values) {
    parameters.add(values);
    parameters.add(values == null ? 0L : values.length);
  }

  /** A memory format stands as a number where the schema's default was taken. */
  private static int memoryFormat(JsonNode value) {
    if (value.isNull()) {
      return NONE;
    }
    return value.has("int")
        ? value.get("int").intValue()
        : MEMORY_FORMATS.indexOf(value.get("memory_format").textValue());
  }

  private static double real(JsonNode value) {
    return Numbers.real(value.get("float"));
  }

  private static long[] longs(JsonNode items, ToLongFunction<JsonNode> read) {
    return stream(items).mapToLong(read).toArray();
  }

  private static double[] doubles(JsonNode items, ToDoubleFunction<JsonNode> read) {
    return stream(items).mapToDouble(read).toArray();
  }

  private static Stream<JsonNode> stream(JsonNode items) {
    return StreamSupport.stream(items.spliterator(), false);
  }
}
