package org.torchjava.commands.golden;

import com.fasterxml.jackson.databind.JsonNode;

/** What a case tells about LibTorch 2.10, whose side is what must come out. */
final class Release {
  /**
   * Whether results that were the same on all processors looked at must have the same bits here.
   * LibTorch chooses kernels by the processor, and those of oneDNN and OpenBLAS round differently.
   */
  private static final boolean EXACT = Boolean.getBoolean("org.torchjava.golden.exact");

  private Release() {}

  /** Where its results differ from the main ones, they stand there. */
  static JsonNode of(JsonNode json) {
    return json.path("libtorch_2_10");
  }

  /** Why LibTorch 2.10 cannot run the case, or null. */
  static String lacks(JsonNode json) {
    String difference = of(json).path("differs").asText();
    return switch (difference) {
      case "no such operator" -> "LibTorch 2.10 has no such operator";
      case "schema" -> "LibTorch 2.10 has this operator with another schema";
      default -> null;
    };
  }

  /** How near a result must be. */
  static ElementsComparison comparison(JsonNode json) {
    if (EXACT && json.path("bitwise").asBoolean() && of(json).asText().equals("same")) {
      return ElementsComparison.exact();
    }
    JsonNode tolerance = json.path("tol");
    return ElementsComparison.close(
        tolerance.isMissingNode()
            ? null
            : new double[] {Numbers.real(tolerance.get(0)), Numbers.real(tolerance.get(1))});
  }
}
