package org.torchjava.tests.conformance.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.parallel.Isolated;
import org.torchjava.commands.golden.Replays;
import org.torchjava.commands.golden.Tally;

/** What PyTorch was recorded to do, replayed through the public API. */
@Isolated("seeds the default generator, changes modes and print options")
class RecordedCallsTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  /** Set on the kind of machine that the recording was compared on: then nothing may differ. */
  private static final boolean STRICT = Boolean.getBoolean("org.torchjava.tests.strictGolden");

  // Of a thousand cases, as many may differ on a processor that nobody has looked at yet.
  private static final int TOLERATED_PER_THOUSAND = 5;

  // An operator with fewer cases than that may differ in all of them.
  private static final int SEVERAL = 3;

  @Test
  void everyRecordedTensorPrintsAsInPython(TestReporter reporter) {
    Tally tally = replay("repr-open.jsonl.gz", reporter);
    assertThat(tally.failures()).isEmpty();
    assertThat(tally.passed()).isEqualTo(1906);
  }

  @Test
  void operatorsGiveTheRecordedResults(TestReporter reporter) {
    Tally tally = replay("ops-open.jsonl.gz", reporter);
    assertFewDiffer(tally, 6504);
    assertThat(skippedOnEveryProcessor(tally)).isEqualTo(20);
  }

  @Test
  void gradientsAndTheNamesOfTheirNodesAreTheRecordedOnes(TestReporter reporter) {
    Tally tally = replay("grads-open.jsonl.gz", reporter);
    assertFewDiffer(tally, 1459);
    assertThat(skippedOnEveryProcessor(tally)).isEqualTo(5);
  }

  @Test
  void mistakesGiveTheRecordedMessages(TestReporter reporter) {
    Tally tally = replay("errors-open.jsonl.gz", reporter);
    assertThat(tally.failures()).isEmpty(); // messages are the same on every processor
    assertThat(tally.passed()).isEqualTo(712);
    assertThat(tally.skipped()).isEqualTo(7);
  }

  @Test
  void aSeedGivesTheRecordedNumbers(TestReporter reporter) {
    Tally tally = replay("rng-open.jsonl.gz", reporter);
    assertFewDiffer(tally, 1455);
    assertThat(tally.skipped()).isZero();
  }

  private static Tally replay(String file, TestReporter reporter) {
    Tally tally = Replays.replay(FOLDER.resolve(file));
    tally.failures().forEach((id, text) -> reporter.publishEntry(id, text));
    return tally;
  }

  private static void assertFewDiffer(Tally tally, int cases) {
    Map<String, String> failures = tally.failures();
    int all = tally.passed() + tally.skipped() + failures.size();
    assertThat(failures)
        .hasSizeLessThanOrEqualTo(STRICT ? 0 : cases * TOLERATED_PER_THOUSAND / 1000);
    assertThat(inAllCases(failures, tally)).isEmpty();
    assertThat(all).isEqualTo(cases);
  }

  /** Groups of cases, which are operators, that differ in all their cases. */
  private static Map<String, Long> inAllCases(Map<String, String> failures, Tally tally) {
    Map<String, Long> passed = byGroup(tally.passedIds());
    Map<String, Long> failed = byGroup(failures.keySet());
    failed.entrySet().removeIf(e -> e.getValue() < SEVERAL || passed.containsKey(e.getKey()));
    return failed;
  }

  private static Map<String, Long> byGroup(Set<String> ids) {
    return ids.stream()
        .collect(
            Collectors.groupingBy(id -> id.split("/")[1], TreeMap::new, Collectors.counting()));
  }

  /** A case that only some processors can show is the only one of its file. */
  private static int skippedOnEveryProcessor(Tally tally) {
    int byProcessor =
        tally.reasons().entrySet().stream()
            .filter(reason -> reason.getKey().startsWith("without AVX-512"))
            .mapToInt(Map.Entry::getValue)
            .sum();
    assertThat(byProcessor).isLessThanOrEqualTo(1);
    return tally.skipped() - byProcessor;
  }
}
