package org.torchjava.commands.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.torchjava.DType;
import org.torchjava.Tensor;
import org.torchjava.TensorOptions;
import org.torchjava.Torch;

/** Python's nested lists as arrays of Java objects. */
final class NestedLists {
  private NestedLists() {}

  static Tensor tensor(JsonNode json, JsonNode dtype) {
    if (!json.isArray()) {
      throw new UnsupportedStepException("Java's types keep such data out: " + json);
    }
    TensorOptions options =
        dtype.isNull() ? TensorOptions.defaults() : DType.of(dtype.get("dtype").textValue());
    Object data = nested(json);
    if (data instanceof long[] integers) {
      return Torch.tensor(integers, options);
    }
    return data instanceof double[] reals
        ? Torch.tensor(reals, options)
        : Torch.tensor((Object[]) data, options);
  }

  private static Object[] array(JsonNode json) {
    List<Object> values = new ArrayList<>();
    for (JsonNode item : json) {
      values.add(nested(item));
    }
    return values.toArray();
  }

  private static Object nested(JsonNode item) {
    if (!item.isArray()) {
      throw new UnsupportedStepException("Java's types keep such data out: " + item);
    }
    boolean innermost = !item.isEmpty() && !item.get(0).isArray();
    return innermost ? numbers(item) : array(item);
  }

  private static Object numbers(JsonNode items) {
    if (all(items, JsonNode::canConvertToLong) && all(items, JsonNode::isIntegralNumber)) {
      return stream(items).mapToLong(JsonNode::longValue).toArray();
    }
    if (all(items, item -> item.isNumber() && !item.isBigInteger())) {
      return stream(items).mapToDouble(JsonNode::doubleValue).toArray();
    }
    throw new UnsupportedStepException("Java's types keep such data out: " + items);
  }

  private static boolean all(JsonNode items, Predicate<JsonNode> is) {
    return stream(items).allMatch(is);
  }

  private static Stream<JsonNode> stream(JsonNode items) {
    return StreamSupport.stream(items.spliterator(), false);
  }
}
