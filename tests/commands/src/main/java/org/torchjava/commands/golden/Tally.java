package org.torchjava.commands.golden;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The outcomes of the cases of a file. */
public final class Tally {
  private final Set<String> passed = new LinkedHashSet<>();
  private int skipped;
  private final Map<String, String> failures = new LinkedHashMap<>();
  private final Map<String, Integer> reasons = new TreeMap<>();

  void count(String id, Outcome outcome) {
    switch (outcome.kind()) {
      case PASSED -> passed.add(id);
      case FAILED -> failures.put(id, outcome.text());
      case SKIPPED -> {
        skipped++;
        reasons.merge(outcome.text(), 1, Integer::sum);
      }
    }
  }

  void add(Tally other) {
    passed.addAll(other.passed);
    skipped += other.skipped;
    failures.putAll(other.failures);
    other.reasons.forEach((reason, count) -> reasons.merge(reason, count, Integer::sum));
  }

  /** How many cases came out as recorded. */
  public int passed() {
    return passed.size();
  }

  /** Which came out as recorded. */
  public Set<String> passedIds() {
    return passed;
  }

  /** How many could not be run. */
  public int skipped() {
    return skipped;
  }

  /** What differs, by case. */
  public Map<String, String> failures() {
    return failures;
  }

  /** Why cases could not be run, with their numbers. */
  public Map<String, Integer> reasons() {
    return reasons;
  }

  String line(String name) {
    return "%s: %d passed, %d failed, %d skipped"
        .formatted(name, passed.size(), failures.size(), skipped);
  }
}
