package org.torchjava.tests.conformance.operators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.torchjava.nativebridge.NativeRuntime;
import org.torchjava.tests.conformance.golden.GoldenFile;

/** The numbers that come out after a seed are those of PyTorch, bit for bit. */
@Isolated("seeds the default generator")
class RandomGoldenTest {

  private static final int CASES = 1376;

  @Test
  void aSeedGivesTheRecordedNumbers() {
    assumeThat(NativeRuntime.cpuCapability())
        .as("scalar code rounds some logarithms differently")
        .isNotEqualTo("DEFAULT");
    Map<String, String> differences = new TreeMap<>();
    int cases = 0;
    for (JsonNode json : GoldenFile.resource("rng-open.jsonl.gz")) {
      if (json.get("kind").textValue().equals("calls")) {
        cases++;
        replay(json, differences);
      }
    }
    assertThat(differences).as("differences").isEmpty();
    assertThat(cases).isEqualTo(CASES);
  }

  /** The calls of a case go on with the generator where the one before left it. */
  private static void replay(JsonNode json, Map<String, String> differences) {
    NativeRuntime.manualSeed(json.get("seed").longValue());
    ElementsComparison comparison = comparison(json);
    JsonNode calls = json.get("calls");
    for (int i = 0; i < calls.size(); i++) {
      JsonNode release = json.path("libtorch_2_10").path("calls").path(i);
      String difference =
          OperatorReplay.difference(OperatorCase.of(calls.get(i), release, null, comparison));
      if (difference != null) {
        differences.put(json.get("id").textValue() + " call " + i, difference);
      }
    }
  }

  /** The last bits of a few depend on the instructions that the machine has. */
  private static ElementsComparison comparison(JsonNode json) {
    return json.path("vector").asBoolean()
        ? ElementsComparison.close(new double[] {1e-6, 1e-6})
        : ElementsComparison.exact();
  }
}
