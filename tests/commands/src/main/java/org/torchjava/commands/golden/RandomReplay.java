package org.torchjava.commands.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.torchjava.Torch;

/** Replays a case of an {@code rng} file: what comes out after a seed, bit for bit. */
final class RandomReplay {
  private RandomReplay() {}

  static Outcome replay(JsonNode json) {
    Torch.manualSeed(json.get("seed").longValue());
    return switch (json.get("kind").textValue()) {
      case "calls" -> calls(json);
      case "init" -> InitReplay.replay(json, comparison(json));
      case "module" -> ModuleReplay.replay(json, comparison(json));
      default -> Outcome.failed("unknown kind " + json.get("kind"));
    };
  }

  /** The calls go on with the generator where the one before left it. */
  private static Outcome calls(JsonNode json) {
    JsonNode calls = json.get("calls");
    for (int i = 0; i < calls.size(); i++) {
      JsonNode release = Release.of(json).path("calls").path(i);
      String difference =
          OperatorReplay.difference(
              calls.get(i), release, MissingNode.getInstance(), comparison(json));
      if (difference != null) {
        return Outcome.failed("call " + i + ": " + difference);
      }
    }
    return Outcome.PASSED;
  }

  /** The last bits of a few depend on the instructions that the machine has. */
  private static ElementsComparison comparison(JsonNode json) {
    return json.path("vector").asBoolean()
        ? ElementsComparison.close(new double[] {1e-6, 1e-6})
        : ElementsComparison.exact();
  }
}
