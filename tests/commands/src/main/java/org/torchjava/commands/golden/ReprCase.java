package org.torchjava.commands.golden;

import com.fasterxml.jackson.databind.JsonNode;
import org.torchjava.print.PrintOptions;

/**
 * A recorded {@code repr(tensor)}.
 *
 * @param id names the case in the corpus
 * @param tensor the tensor that it starts from
 * @param requiresGrad whether gradients are recorded from there on
 * @param op what is done to the tensor before it is printed
 * @param options the print options
 * @param defaultDtype the default dtype while it is printed
 * @param text what Python printed
 */
public record ReprCase(
    String id,
    GoldenTensor tensor,
    boolean requiresGrad,
    String op,
    PrintOptions options,
    String defaultDtype,
    String text) {

  /** Reads a line of a {@code repr} file. */
  public static ReprCase of(JsonNode json) {
    return new ReprCase(
        json.get("id").asText(),
        GoldenTensor.of(json),
        json.get("requires_grad").asBoolean(),
        json.get("op").asText(),
        options(json.get("printoptions")),
        json.has("default_dtype") ? json.get("default_dtype").asText() : "float32",
        json.get("repr").asText());
  }

  /** As {@code torch.set_printoptions} reads them: the profile first, the others on top of it. */
  private static PrintOptions options(JsonNode json) {
    PrintOptions options = profile(json.path("profile").asText("default"));
    if (json.has("precision")) {
      options = options.withPrecision(json.get("precision").intValue());
    }
    if (json.has("threshold")) {
      options = options.withThreshold(json.get("threshold").longValue());
    }
    if (json.has("edgeitems")) {
      options = options.withEdgeItems(json.get("edgeitems").intValue());
    }
    if (json.has("linewidth")) {
      options = options.withLineWidth(json.get("linewidth").intValue());
    }
    if (json.has("sci_mode")) {
      options = options.withSciMode(json.get("sci_mode").asBoolean());
    }
    return options;
  }

  private static PrintOptions profile(String name) {
    return switch (name) {
      case "default" -> PrintOptions.defaultProfile();
      case "short" -> PrintOptions.shortProfile();
      case "full" -> PrintOptions.fullProfile();
      default -> throw new IllegalArgumentException("No profile " + name);
    };
  }
}
