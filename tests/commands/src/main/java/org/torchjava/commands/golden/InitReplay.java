package org.torchjava.commands.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.torchjava.Init;
import org.torchjava.Tensor;
import org.torchjava.Torch;

/** Replays {@code torch.nn.init}: one function on a tensor of zeros. */
final class InitReplay {
  private InitReplay() {}

  static Outcome replay(JsonNode json, ElementsComparison comparison) {
    long[] shape = new long[json.get("shape").size()];
    for (int i = 0; i < shape.length; i++) {
      shape[i] = json.get("shape").get(i).longValue();
    }
    Tensor tensor = Torch.zeros(shape);
    apply(json.get("init").textValue(), tensor, json.path("kwargs"));
    JsonNode expected = json.get("outputs").get(0).get("tensor");
    return comparison
        .difference(Elements.of(GoldenTensor.of(expected)), Elements.of(tensor))
        .map(Outcome::failed)
        .orElse(Outcome.PASSED);
  }

  private static void apply(String init, Tensor t, JsonNode kwargs) {
    switch (init) {
      case "uniform_" -> Init.uniform_(t, number(kwargs, "a", 0), number(kwargs, "b", 1));
      case "normal_" -> Init.normal_(t, number(kwargs, "mean", 0), number(kwargs, "std", 1));
      case "trunc_normal_" ->
          Init.truncNormal_(
              t,
              number(kwargs, "mean", 0),
              number(kwargs, "std", 1),
              number(kwargs, "a", -2),
              number(kwargs, "b", 2));
      case "xavier_uniform_" -> Init.xavierUniform_(t, number(kwargs, "gain", 1));
      case "xavier_normal_" -> Init.xavierNormal_(t, number(kwargs, "gain", 1));
      case "kaiming_uniform_" ->
          Init.kaimingUniform_(t, number(kwargs, "a", 0), mode(kwargs), nonlinearity(kwargs));
      case "kaiming_normal_" ->
          Init.kaimingNormal_(t, number(kwargs, "a", 0), mode(kwargs), nonlinearity(kwargs));
      case "orthogonal_" -> Init.orthogonal_(t, number(kwargs, "gain", 1));
      case "sparse_" -> Init.sparse_(t, number(kwargs, "sparsity", 0), number(kwargs, "std", 0.01));
      default -> throw new IllegalArgumentException("no function " + init);
    }
  }

  private static double number(JsonNode kwargs, String name, double otherwise) {
    return kwargs.path(name).asDouble(otherwise);
  }

  private static Init.FanMode mode(JsonNode kwargs) {
    return Init.FanMode.valueOf(kwargs.path("mode").asText("fan_in").toUpperCase(Locale.ROOT));
  }

  private static String nonlinearity(JsonNode kwargs) {
    return kwargs.path("nonlinearity").asText("leaky_relu");
  }
}
