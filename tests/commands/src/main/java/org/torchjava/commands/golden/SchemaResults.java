package org.torchjava.commands.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** The results that a schema promises, in the form in which files record them. */
final class SchemaResults {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private SchemaResults() {}

  static JsonNode of(String schema) {
    String results = schema.substring(schema.lastIndexOf("-> ") + 3);
    ArrayNode outputs = JSON.arrayNode();
    if (results.equals("()")) {
      return outputs;
    }
    String list = results.startsWith("(") ? results.substring(1, results.length() - 1) : results;
    for (String result : list.split(", ")) {
      String key = result.contains("[]") ? "tensors" : "tensor";
      outputs.add(JSON.objectNode().set(key, JSON.objectNode()));
    }
    return outputs;
  }
}
