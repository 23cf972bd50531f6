package org.torchjava.tests.conformance.operators;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.torchjava.nativebridge.NativeRuntime;
import org.torchjava.tests.conformance.golden.GoldenFile;

/**
 * Every recorded operator call through the generated bindings. The native methods are found by name
 * and their parameters made from the schema types, so that a method with a wrong name, order or
 * conversion cannot pass.
 */
class OperatorGoldenTest {

  private static final int CASES = 6504;

  /** Set on the kind of machine that the recording was compared on: then nothing may differ. */
  private static final boolean STRICT = Boolean.getBoolean("org.torchjava.tests.strictGolden");

  // An operator with fewer cases than that may differ in all of them.
  private static final int SEVERAL = 3;

  // Of a thousand cases, as many may differ on a processor that nobody has looked at yet.
  private static final int TOLERATED_PER_THOUSAND = 5;

  private static final Map<String, String> ROUNDED = new TreeMap<>();
  private static final Map<String, String> DIFFERENCES = new TreeMap<>();
  private static final Map<String, Integer> SKIPPED = new TreeMap<>();
  private static final Map<String, Integer> REPLAYED = new TreeMap<>();

  @BeforeAll
  static void replay() {
    for (JsonNode json : GoldenFile.resource("ops-open.jsonl.gz")) {
      String reason = OperatorCase.skipped(json);
      if (reason != null) {
        SKIPPED.merge(reason, 1, Integer::sum);
        continue;
      }
      REPLAYED.merge(json.get("op").textValue(), 1, Integer::sum);
      compare(json);
    }
    if (!STRICT) {
      DIFFERENCES.keySet().removeAll(KnownDifferences.in("operator-differences.tsv"));
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
    assertThat(replayed()).isEqualTo(CASES - 12);
  }

  @Test
  void theRecordedResultsComeOutSaveForFewOnOtherProcessors(TestReporter reporter) {
    DIFFERENCES.forEach((id, difference) -> reporter.publishEntry(id, difference));

    int tolerated = STRICT ? 0 : replayed() * TOLERATED_PER_THOUSAND / 1000;
    assertThat(DIFFERENCES)
        .as("kernels: %s", NativeRuntime.cpuCapability())
        .hasSizeLessThanOrEqualTo(tolerated);
  }

  @Test
  void noOperatorDiffersInAllItsCases() {
    Map<String, Integer> differing = new TreeMap<>();
    for (String id : DIFFERENCES.keySet()) {
      differing.merge(id.split("/")[1], 1, Integer::sum);
    }
    differing.entrySet().removeIf(e -> e.getValue() < Math.max(SEVERAL, REPLAYED.get(e.getKey())));

    assertThat(differing)
        .as("operators with the number of their cases, of %s", DIFFERENCES)
        .isEmpty();
  }

  @Test
  void exactResultsComeOutToTheLastBit() {
    if (STRICT) {
      assertThat(ROUNDED).as("results that are close, but should be equal").isEmpty();
    }
    assertThat(ROUNDED.size()).as("of them: %s", ROUNDED).isLessThan(replayed() / 100);
  }

  private static int replayed() {
    return REPLAYED.values().stream().mapToInt(Integer::intValue).sum();
  }
}
