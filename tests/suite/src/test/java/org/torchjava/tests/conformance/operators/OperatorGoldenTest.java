package org.torchjava.tests.conformance.operators;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.torchjava.nativebridge.NativeRuntime;
import org.torchjava.tests.conformance.golden.GoldenFile;

/**
 * Every recorded operator call through the generated bindings. The native methods are found by name
 * and their parameters made from the schema types, so that a method with a wrong name, order or
 * conversion cannot pass.
 */
class OperatorGoldenTest {

  private static final int CASES = 6504;

  private static final Map<String, String> ROUNDED = new TreeMap<>();
  private static final Map<String, String> DIFFERENCES = new TreeMap<>();
  private static final Map<String, Integer> SKIPPED = new TreeMap<>();
  private static int replayed;

  @BeforeAll
  static void replay() {
    for (JsonNode json : GoldenFile.resource("ops-open.jsonl.gz")) {
      String reason = OperatorCase.skipped(json);
      if (reason != null) {
        SKIPPED.merge(reason, 1, Integer::sum);
        continue;
      }
      replayed++;
      compare(json);
    }
  }

  private static void compare(JsonNode json) {
    OperatorCase golden = OperatorCase.of(json);
    String difference = OperatorReplay.difference(golden);
    if (difference == null) {
      return;
    }
    boolean rounded =
        json.path("bitwise").asBoolean() && OperatorReplay.difference(golden.rounded()) == null;
    (rounded ? ROUNDED : DIFFERENCES).put(json.get("id").textValue(), difference);
  }

  @Test
  void everyCaseIsReplayedUnlessTheReleaseLacksItsOperator() {
    assertThat(SKIPPED).containsExactly(Map.entry("no such operator", 12));
    assertThat(replayed).isEqualTo(CASES - 12);
  }

  @Test
  void theRecordedResultsComeOutSaveWhereTheListSaysWhyNot() {
    Set<String> known = asRecorded() ? Set.of() : KnownDifferences.in("operator-differences.tsv");

    assertThat(DIFFERENCES).containsOnlyKeys(known);
  }

  @Test
  void exactResultsComeOutToTheLastBit() {
    if (asRecorded()) {
      assertThat(ROUNDED).as("results that are close, but should be equal").isEmpty();
    }
    assertThat(ROUNDED.size()).as("of them: %s", ROUNDED).isLessThan(replayed / 100);
  }

  /**
   * Whether the machine has the instructions of the one that the recording was compared on; others
   * round some results differently.
   */
  private static boolean asRecorded() {
    return NativeRuntime.cpuCapability().equals("AVX512");
  }
}
