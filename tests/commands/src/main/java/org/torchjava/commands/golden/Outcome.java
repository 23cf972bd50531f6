package org.torchjava.commands.golden;

/**
 * What became of a case.
 *
 * @param kind passed, failed, or skipped
 * @param text what differs, or why it is skipped; "" when passed
 */
record Outcome(Kind kind, String text) {
  enum Kind {
    PASSED,
    FAILED,
    SKIPPED
  }

  static final Outcome PASSED = new Outcome(Kind.PASSED, "");

  static Outcome failed(String difference) {
    return new Outcome(Kind.FAILED, difference);
  }

  static Outcome skipped(String reason) {
    return new Outcome(Kind.SKIPPED, reason);
  }
}
