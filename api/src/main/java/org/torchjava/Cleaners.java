package org.torchjava;

import java.lang.ref.Cleaner;

/** Frees small native objects after Java objects that nobody uses any more. */
final class Cleaners {
  private static final Cleaner CLEANER = Cleaner.create();

  private Cleaners() {}

  /** Runs {@code freeing}, which must not refer to the owner, once the owner is unreachable. */
  static void register(Object owner, Runnable freeing) {
    CLEANER.register(owner, freeing);
  }
}
