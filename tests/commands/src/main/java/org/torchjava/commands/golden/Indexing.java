package org.torchjava.commands.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.torchjava.Index;
import org.torchjava.Scalar;
import org.torchjava.Tensor;

/** Python's square brackets as calls of the API. */
final class Indexing {
  private Indexing() {}

  static Tensor get(Tensor tensor, JsonNode index, Function<JsonNode, Object> named) {
    return tensor.index(entries(index, named));
  }

  static void put(Tensor tensor, JsonNode index, Object value, Function<JsonNode, Object> named) {
    Index[] entries = entries(index, named);
    if (value instanceof Tensor put) {
      tensor.indexPut_(put, entries);
    } else {
      tensor.indexPut_((Scalar) value, entries);
    }
  }

  private static Index[] entries(JsonNode index, Function<JsonNode, Object> named) {
    List<Index> entries = new ArrayList<>();
    for (JsonNode entry : index) {
      entries.add(entry(entry, named));
    }
    return entries.toArray(new Index[0]);
  }

  private static Index entry(JsonNode entry, Function<JsonNode, Object> named) {
    if (entry.has("int")) {
      return Index.at(entry.get("int").longValue());
    }
    if (entry.has("slice")) {
      JsonNode slice = entry.get("slice");
      return Index.slice(bound(slice.get(0)), bound(slice.get(1)), bound(slice.get(2)));
    }
    if (entry.has("ellipsis")) {
      return Index.ellipsis();
    }
    if (entry.has("newaxis")) {
      return Index.newAxis();
    }
    if (entry.has("bool")) {
      return Index.of(entry.get("bool").booleanValue());
    }
    if (entry.has("ref")) {
      return Index.of((Tensor) named.apply(entry));
    }
    throw new UnsupportedStepException("Java's types keep such an index out: " + entry);
  }

  private static Long bound(JsonNode value) {
    return value.isNull() ? null : (Long) (value.has("int") ? value.get("int") : value).longValue();
  }
}
