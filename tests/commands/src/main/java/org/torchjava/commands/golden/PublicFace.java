package org.torchjava.commands.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A public method that stands for an operator, as a row of the generated table says.
 *
 * @param owner the name of its class
 * @param method its name
 * @param parameters its parameters, the receiver included
 */
record PublicFace(String owner, String method, List<FaceParameter> parameters) {

  /** Reads the columns behind the operator's name. */
  static PublicFace of(String owner, String method, String parameters) {
    List<FaceParameter> parsed = new ArrayList<>();
    if (!parameters.isEmpty()) {
      for (String parameter : parameters.split(";")) {
        parsed.add(FaceParameter.of(parameter));
      }
    }
    return new PublicFace(owner, method, parsed);
  }

  /** Whether all arguments of a call can be given to this form. */
  boolean expresses(JsonNode args) {
    Map<String, JsonNode> byName = byName(args);
    List<String> covered = new ArrayList<>();
    for (FaceParameter parameter : parameters) {
      if (!parameter.expresses(byName)) {
        return false;
      }
      covered.addAll(parameter.covered());
    }
    for (JsonNode arg : args) {
      boolean left = !covered.contains(arg.get("name").textValue());
      if (left && !arg.path("default").asBoolean()) {
        return false;
      }
    }
    return true;
  }

  static Map<String, JsonNode> byName(JsonNode args) {
    Map<String, JsonNode> byName = new HashMap<>();
    args.forEach(arg -> byName.put(arg.get("name").textValue(), arg));
    return byName;
  }
}
