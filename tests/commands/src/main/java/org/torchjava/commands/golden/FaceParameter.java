package org.torchjava.commands.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A parameter of a public method, in the notation of the generated table.
 *
 * @param names the arguments of the schema that it stands for
 * @param type its Java type, or {@code this} for the receiver
 * @param components for a record of options what it holds
 */
record FaceParameter(List<String> names, String type, List<FaceParameter> components) {

  static FaceParameter of(String text) {
    int equals = text.indexOf('=');
    int open = text.indexOf('(');
    List<String> names = List.of(text.substring(0, equals).split(","));
    if (open < 0) {
      return new FaceParameter(names, text.substring(equals + 1), List.of());
    }
    List<FaceParameter> components = new ArrayList<>();
    for (String component : text.substring(open + 1, text.length() - 1).split(",")) {
      components.add(of(component));
    }
    return new FaceParameter(names, text.substring(equals + 1, open), components);
  }

  boolean isRecord() {
    return !components.isEmpty();
  }

  List<String> covered() {
    return isRecord()
        ? components.stream().flatMap(component -> component.names().stream()).toList()
        : names;
  }

  boolean expresses(Map<String, JsonNode> args) {
    if (isRecord()) {
      return components.stream().allMatch(component -> component.expresses(args));
    }
    if (type.equals("this")) {
      return names.stream().noneMatch(name -> args.get(name).get("value").has("wrapped"));
    }
    if (type.equals("TensorOptions")) {
      return isNone(args.get("layout")) && isNone(args.get("pin_memory"));
    }
    JsonNode arg = args.get(names.get(0));
    JsonNode value = arg.get("value");
    String schemaType = arg.get("type").textValue();
    return value.isNull() ? expressesNull(schemaType) : expresses(schemaType, value);
  }

  private static boolean isNone(JsonNode arg) {
    JsonNode value = arg.get("value");
    boolean notPinned = value.has("bool") && !value.get("bool").booleanValue();
    return value.isNull() || notPinned || value.path("layout").asText().equals("strided");
  }

  private boolean expressesNull(String schemaType) {
    boolean primitive = Character.isLowerCase(type.charAt(0)) && !type.endsWith("[]");
    return schemaType.endsWith("?") && !primitive && !type.endsWith("...");
  }

  private boolean expresses(String schemaType, JsonNode value) {
    boolean wrapped = value.has("wrapped");
    JsonNode number = wrapped ? value.get("wrapped") : value;
    return switch (type) {
      case "long", "Long" ->
          number.has("int") || value.has("ints") && value.get("ints").size() == 1;
      case "double", "Double" -> number.has("float");
      case "boolean", "Boolean" -> number.has("bool");
      case "Scalar" -> Numbers.isNumber(number);
      case "Tensor" -> value.has("tensor");
      case "List", "Tensor..." ->
          value.has("tensors") && (schemaType.contains("?") || noneIsNull(value.get("tensors")));
      case "Reduction" -> value.path("int").asInt(-1) >= 0 && value.path("int").asInt() <= 2;
      default -> true;
    };
  }

  private static boolean noneIsNull(JsonNode items) {
    for (JsonNode item : items) {
      if (item.isNull()) {
        return false;
      }
    }
    return true;
  }
}
