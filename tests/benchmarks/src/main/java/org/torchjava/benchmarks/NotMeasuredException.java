package org.torchjava.benchmarks;

/** Why a row has no numbers. */
final class NotMeasuredException extends Exception {
  private static final long serialVersionUID = 1;

  NotMeasuredException(String reason) {
    super(reason);
  }
}
