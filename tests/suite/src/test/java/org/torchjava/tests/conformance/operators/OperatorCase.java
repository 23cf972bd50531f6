package org.torchjava.tests.conformance.operators;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * A recorded operator call with what LibTorch 2.10 makes of it.
 *
 * @param op the name under which the dispatcher knows the operator
 * @param args the arguments
 * @param outputs the results
 * @param mutated the written arguments afterwards, missing if there are none
 * @param views the arguments that the results share their storages with: missing if there are none,
 *     null if that was not recorded
 * @param error the message of the error that it raises, or null
 * @param comparison how close the results must be
 */
record OperatorCase(
    String op,
    JsonNode args,
    JsonNode outputs,
    JsonNode mutated,
    JsonNode views,
    String error,
    ElementsComparison comparison) {

  private static final Set<String> NOT_IN_THIS_RELEASE = Set.of("no such operator", "schema");

  /** Reads a line of an {@code ops} file. */
  static OperatorCase of(JsonNode json) {
    return of(json, json.path("libtorch_2_10"), json.path("views"), comparison(json));
  }

  /**
   * Reads one call.
   *
   * @param release what LibTorch 2.10 did: where it did something else, its results are expected,
   *     which stand there as contiguous tensors
   */
  static OperatorCase of(
      JsonNode call, JsonNode release, JsonNode views, ElementsComparison comparison) {
    JsonNode side = release.has("outputs") ? release : call;
    return new OperatorCase(
        call.get("op").textValue(),
        call.get("args"),
        side.get("outputs"),
        side.path("mutated"),
        views,
        release.path("message").textValue(),
        side == call ? comparison : comparison.withoutStrides());
  }

  /** The same case with the tolerances of the dtypes. */
  OperatorCase rounded() {
    return new OperatorCase(
        op, args, outputs, mutated, views, error, ElementsComparison.close(null));
  }

  /** Why a case cannot be replayed with LibTorch 2.10, or null when it can. */
  static String skipped(JsonNode json) {
    String difference = json.path("libtorch_2_10").path("differs").asText();
    return NOT_IN_THIS_RELEASE.contains(difference) ? difference : null;
  }

  private static ElementsComparison comparison(JsonNode json) {
    if (json.path("bitwise").asBoolean() && json.path("libtorch_2_10").asText().equals("same")) {
      return ElementsComparison.exact();
    }
    JsonNode tolerance = json.path("tol");
    return ElementsComparison.close(
        tolerance.isMissingNode()
            ? null
            : List.of(tolerance.get(0), tolerance.get(1)).stream()
                .mapToDouble(number -> Double.parseDouble(number.asText()))
                .toArray());
  }
}
