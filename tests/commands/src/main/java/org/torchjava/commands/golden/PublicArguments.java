package org.torchjava.commands.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.torchjava.DType;
import org.torchjava.Device;
import org.torchjava.Layout;
import org.torchjava.MemoryFormat;
import org.torchjava.Reduction;
import org.torchjava.Scalar;
import org.torchjava.Tensor;
import org.torchjava.TensorOptions;

/** The recorded arguments of a call as values of the parameters of a public method. */
final class PublicArguments {
  private final Map<String, JsonNode> byName;
  private final Map<String, List<Object>> tensors = new HashMap<>();

  PublicArguments(JsonNode args, List<List<Object>> tensors) {
    byName = PublicFace.byName(args);
    for (int i = 0; i < args.size(); i++) {
      this.tensors.put(args.get(i).get("name").textValue(), tensors.get(i));
    }
  }

  Tensor tensor(String name) {
    return (Tensor) tensors.get(name).get(0);
  }

  List<Tensor> tensors(String name) {
    List<Tensor> list = new ArrayList<>();
    tensors.get(name).forEach(tensor -> list.add((Tensor) tensor));
    return list;
  }

  /** The value to pass. */
  Object value(FaceParameter parameter) {
    if (parameter.isRecord()) {
      return PublicMethods.newRecord(
          parameter.type(),
          parameter.components(),
          parameter.components().stream().map(this::value).toArray());
    }
    if (parameter.type().equals("TensorOptions")) {
      return options();
    }
    String name = parameter.names().get(0);
    JsonNode value = byName.get(name).get("value");
    JsonNode number = value.has("wrapped") ? value.get("wrapped") : value;
    if (value.isNull()) {
      return null;
    }
    return switch (parameter.type()) {
      case "Tensor" -> tensor(name);
      case "List" -> tensors(name);
      case "Tensor..." -> tensors(name).toArray(new Tensor[0]);
      case "long", "Long" ->
          number.has("ints")
              ? number.get("ints").get(0).longValue()
              : number.get("int").longValue();
      case "double", "Double" -> Numbers.real(number.get("float"));
      case "boolean", "Boolean" -> number.get("bool").booleanValue();
      case "Scalar" -> Numbers.of(number);
      case "Scalar[]" -> stream(value.get("scalars")).map(Numbers::of).toArray(Scalar[]::new);
      case "long[]", "long..." ->
          stream(value.get("ints")).mapToLong(JsonNode::longValue).toArray();
      case "double[]" -> stream(value.get("floats")).mapToDouble(Numbers::real).toArray();
      case "boolean[]" -> booleans(value.get("bools"));
      case "String" -> value.get("str").textValue();
      case "String[]", "String..." ->
          stream(value.get("strs")).map(JsonNode::textValue).toArray(String[]::new);
      case "DType" -> dtype(value);
      case "Device" -> Device.CPU;
      case "Layout" -> Layout.STRIDED;
      case "MemoryFormat" -> memoryFormat(value);
      case "Reduction" -> Reduction.values()[value.get("int").intValue()];
      default -> throw new IllegalArgumentException("no value of type " + parameter.type());
    };
  }

  private TensorOptions options() {
    JsonNode dtype = byName.get("dtype").get("value");
    JsonNode device = byName.get("device").get("value");
    return TensorOptions.defaults()
        .dtype(dtype.isNull() ? null : dtype(dtype))
        .device(device.isNull() ? null : Device.CPU);
  }

  /** A dtype stands as a number where the schema's default was taken: that of int64. */
  private static DType dtype(JsonNode value) {
    return value.has("int") ? DType.INT64 : DType.of(value.get("dtype").textValue());
  }

  private static MemoryFormat memoryFormat(JsonNode value) {
    return value.has("int")
        ? MemoryFormat.values()[value.get("int").intValue()]
        : MemoryFormat.valueOf(value.get("memory_format").textValue().toUpperCase(Locale.ROOT));
  }

  private static boolean[] booleans(JsonNode items) {
    boolean[] values = new boolean[items.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = items.get(i).booleanValue();
    }
    return values;
  }

  private static Stream<JsonNode> stream(JsonNode items) {
    return StreamSupport.stream(items.spliterator(), false);
  }
}
