package org.torchjava.tests.conformance.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** Collects the cases that failed, so that a run tells how many of them there are. */
final class GoldenFailures {

  private static final int SHOWN = 20;

  private final List<String> failures = new ArrayList<>();
  private int cases;

  /** The text that a case makes. */
  interface Replay {
    String text() throws Exception;
  }

  /** Runs a case and compares its text with the recorded one. */
  void check(String id, String expected, Replay replay) {
    cases++;
    String actual;
    try {
      actual = replay.text();
    } catch (Exception e) {
      actual = e.toString();
    }
    if (!expected.equals(actual)) {
      failures.add(id + "\n--- expected\n" + expected + "\n--- actual\n" + actual + "\n");
    }
  }

  /** Fails with the first failures if there is any, or if not as many cases ran as there are. */
  void assertNone(int expectedCases) {
    assertThat(failures.stream().limit(SHOWN))
        .as("%d of %d cases failed, the first of them", failures.size(), cases)
        .isEmpty();
    assertThat(cases).as("cases").isEqualTo(expectedCases);
  }
}
