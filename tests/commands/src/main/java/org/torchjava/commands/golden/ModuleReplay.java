package org.torchjava.commands.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.torchjava.Tensor;
import org.torchjava.Torch;

/** Replays the making of a module of {@code torch.nn}: the first values of its parameters. */
final class ModuleReplay {
  private ModuleReplay() {}

  static Outcome replay(JsonNode json, ElementsComparison comparison) {
    Map<String, Tensor> parameters = new LinkedHashMap<>();
    for (JsonNode parameter : json.get("parameters")) {
      long[] shape = GoldenTensor.of(parameter.get("tensor")).shape();
      parameters.put(parameter.get("name").textValue(), Torch.empty(shape));
    }
    String module = json.get("module").textValue();
    if (!ModuleRecipes.reset(module, json.get("args"), json.get("kwargs"), parameters)) {
      return Outcome.skipped("no recipe for the parameters of " + module);
    }
    for (JsonNode parameter : json.get("parameters")) {
      String name = parameter.get("name").textValue();
      Optional<String> difference =
          comparison.difference(
              Elements.of(GoldenTensor.of(parameter.get("tensor"))),
              Elements.of(parameters.get(name)));
      if (difference.isPresent()) {
        return Outcome.failed(name + ": " + difference.get());
      }
    }
    return Outcome.PASSED;
  }
}
