package org.torchjava.commands.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/**
 * Changes one or two arguments of a recorded call to others of the same kind. A call with one wrong
 * argument among right ones gets further than one where all are random.
 */
final class ChangedArguments {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int MOST_ELEMENTS = 500;
  private static final List<String> DTYPES =
      List.of("float32", "float64", "int64", "int32", "uint8", "bool", "complex64", "bfloat16");
  private static final List<Integer> SIZES = List.of(4, 8, 8, 4, 1, 1, 8, 2);

  private final Random random;
  private final RandomNumbers numbers;

  ChangedArguments(Random random) {
    this.random = random;
    this.numbers = new RandomNumbers(random);
  }

  /** A copy of the call with changes. */
  JsonNode change(JsonNode call) {
    JsonNode copy = call.deepCopy();
    JsonNode args = copy.get("args");
    if (!args.isEmpty()) {
      for (int i = numbers.oneIn(3) ? 2 : 1; i > 0; i--) {
        ObjectNode arg = (ObjectNode) args.get(random.nextInt(args.size()));
        arg.put("default", false);
        arg.set("value", changed(arg.get("type").asText(), arg.get("value")));
      }
    }
    return copy;
  }

  private JsonNode changed(String type, JsonNode value) {
    if (type.endsWith("?") && numbers.oneIn(6)) {
      return JSON.nullNode();
    }
    String kind = value.isNull() ? kindOf(type) : value.fieldNames().next();
    ObjectNode changed = JSON.objectNode();
    switch (kind) {
      case "tensor" -> changed.set("tensor", tensor(value.path("tensor")));
      case "tensors" -> changed.set("tensors", tensors(value.path("tensors")));
      case "int" -> changed.put("int", numbers.nextLong());
      case "float" -> changed.put("float", Double.toHexString(numbers.nextDouble()));
      case "bool" -> changed.put("bool", numbers.nextBoolean());
      case "ints" -> changed.set("ints", integers(value.path("ints")));
      case "dtype" -> changed.put("dtype", numbers.oneOf("float32", "int64", "bool", "complex64"));
      default -> {
        return value;
      }
    }
    return changed;
  }

  private static String kindOf(String type) {
    return switch (type.replace("?", "")) {
      case "Tensor" -> "tensor";
      case "Tensor[]" -> "tensors";
      case "int", "Scalar" -> "int";
      case "float" -> "float";
      case "bool" -> "bool";
      case "int[]" -> "ints";
      case "ScalarType" -> "dtype";
      default -> "none";
    };
  }

  private JsonNode integers(JsonNode old) {
    ArrayNode changed = JSON.arrayNode();
    int length = numbers.oneIn(3) ? numbers.below(5) : old.size();
    int at = numbers.below(length + 1);
    for (int i = 0; i < length; i++) {
      changed.add(i == at || !old.has(i) ? numbers.nextLong() : old.get(i).longValue());
    }
    return changed;
  }

  private JsonNode tensors(JsonNode old) {
    ArrayNode changed = JSON.arrayNode();
    int length = numbers.oneIn(3) ? numbers.below(4) : old.size();
    int at = numbers.below(length + 1);
    for (int i = 0; i < length; i++) {
      changed.add(i == at || !old.has(i) ? tensor(old.path(i)) : old.get(i));
    }
    return changed;
  }

  /** Other sizes, another dtype, other elements or other strides. */
  private JsonNode tensor(JsonNode old) {
    long[] shape = shape(old.path("shape"));
    int dtype = DTYPES.indexOf(old.path("dtype").asText());
    if (dtype < 0 || numbers.oneIn(3)) {
      dtype = numbers.below(DTYPES.size());
    }
    ObjectNode tensor = JSON.objectNode();
    tensor.put("dtype", DTYPES.get(dtype));
    ArrayNode sizes = tensor.putArray("shape");
    long count = 1;
    for (long size : shape) {
      sizes.add(size);
      count *= size;
    }
    if (count > 0 && numbers.oneIn(4)) {
      ArrayNode strides = tensor.putArray("stride");
      count = 1;
      for (long size : shape) {
        int stride = numbers.below(4);
        strides.add(stride);
        count += (size - 1) * stride;
      }
    }
    byte[] data = elements(DTYPES.get(dtype), (int) count * SIZES.get(dtype));
    return tensor.put("data", Base64.getEncoder().encodeToString(data));
  }

  private long[] shape(JsonNode old) {
    int dims = old.isMissingNode() || numbers.oneIn(3) ? numbers.below(6) : old.size();
    int at = numbers.oneIn(4) ? -1 : numbers.below(dims + 1);
    long[] shape = new long[dims];
    long count = 1;
    for (int i = 0; i < dims; i++) {
      shape[i] = i == at || !old.has(i) ? numbers.below(5) : old.get(i).longValue();
      if (count * shape[i] > MOST_ELEMENTS) {
        shape[i] = 1;
      }
      count *= Math.max(shape[i], 1);
    }
    return shape;
  }

  /** Any bits are a number; those of small integers are the most telling ones as indices. */
  private byte[] elements(String dtype, int length) {
    byte[] data = new byte[length];
    if (dtype.equals("bool")) {
      for (int i = 0; i < length; i++) {
        data[i] = (byte) numbers.below(2);
      }
    } else if (dtype.startsWith("int") || dtype.equals("uint8")) {
      int width = dtype.equals("int64") ? 8 : dtype.equals("int32") ? 4 : 1;
      for (int i = 0; i < length; i += width) {
        long value = numbers.oneIn(12) ? numbers.nextLong() : numbers.below(4);
        for (int b = 0; b < width; b++) {
          data[i + b] = (byte) (value >> 8 * b);
        }
      }
    } else if (numbers.oneIn(4)) {
      random.nextBytes(data);
    } else {
      for (int i = 3; i < length; i += 4) {
        data[i] = 0x3f; // between 0.5 and 1 as float32, something near in the others
      }
    }
    return data;
  }
}
