package org.torchjava.commands.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** The defaults of schemas, compared with recorded values. */
final class Defaults {
  private Defaults() {}

  /** Whether a value is the default that a schema writes as {@code literal}; "" is none. */
  static boolean matches(String literal, JsonNode value) {
    if (literal.isEmpty()) {
      return false;
    }
    if (value.isNull()) {
      return literal.equals("None");
    }
    if (value.has("bool")) {
      return literal.equalsIgnoreCase(value.get("bool").asText());
    }
    if (value.has("int")) {
      return literal.equals(value.get("int").asText());
    }
    if (value.has("float")) {
      return isNumber(literal) && Double.parseDouble(literal) == Numbers.real(value.get("float"));
    }
    if (value.has("ints")) {
      String text = value.get("ints").toString().replace(",", ", ");
      return literal.equals(text) || ("[" + literal + "]").equals(text);
    }
    return value.has("str") && literal.equals("\"" + value.get("str").textValue() + "\"");
  }

  private static boolean isNumber(String literal) {
    return literal.matches("-?[0-9.]+(e-?[0-9]+)?");
  }

  /** Results of which only the number and kind that the method itself tells are known. */
  static JsonNode anyResults() {
    return JsonNodeFactory.instance.arrayNode().add(JsonNodeFactory.instance.objectNode());
  }
}
