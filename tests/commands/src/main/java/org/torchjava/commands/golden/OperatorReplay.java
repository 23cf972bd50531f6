package org.torchjava.commands.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import org.torchjava.Torch;

/** Replays a case of an {@code ops} file, or one call of an {@code rng} file. */
public final class OperatorReplay {
  private OperatorReplay() {}

  /** What becomes of a case. */
  static Outcome replay(JsonNode json) {
    String lack = Release.lacks(json);
    if (lack != null) {
      return Outcome.skipped(lack);
    }
    String difference = difference(json);
    return difference == null ? Outcome.PASSED : Outcome.failed(difference);
  }

  /** Whether the API can make the call. */
  public static boolean isReplayed(JsonNode json) {
    try {
      difference(json);
      return Release.lacks(json) == null;
    } catch (UnsupportedStepException e) {
      return false;
    }
  }

  /** Whether the operator has a public method. */
  public static boolean isPublic(JsonNode json) {
    return PublicRoad.leadsTo(json.get("op").textValue());
  }

  /** What differs from the recording, or null. */
  public static String difference(JsonNode json) {
    return difference(json, Release.comparison(json));
  }

  private static String difference(JsonNode json, ElementsComparison comparison) {
    return difference(json, Release.of(json), json.path("views"), comparison);
  }

  /**
   * What differs in one call, or null.
   *
   * @param release what LibTorch 2.10 did: where it did something else, its results are expected,
   *     which stand there as contiguous tensors
   */
  static String difference(
      JsonNode call, JsonNode release, JsonNode views, ElementsComparison comparison) {
    JsonNode side = release.has("outputs") ? release : call;
    String error = release.path("message").textValue();
    String op = call.get("op").textValue();
    try (Road road = Roads.to(op);
        var off = Torch.noGrad()) {
      Calls calls =
          new Calls(
              road,
              call.get("args"),
              MissingNode.getInstance(),
              side == call ? comparison : comparison.withoutStrides());
      List<Object> results;
      try {
        results = calls.run(op, side.get("outputs"));
      } catch (UnsupportedStepException e) {
        throw e;
      } catch (RuntimeException e) {
        return error != null && error.equals(e.getMessage()) ? null : "raises: " + e;
      }
      return error != null
          ? "raises nothing, not: " + error
          : calls
              .results(results, side.get("outputs"), views)
              .or(() -> calls.mutated(side.path("mutated")))
              .orElse(null);
    }
  }
}
