package org.torchjava.testing;

/** Two things that are to be close. */
interface Pair {
  /** Where they are among others, as the end of a message; empty when they are alone. */
  String item();

  /** What is to be said of the difference; null when they are close. */
  String mismatch();
}
