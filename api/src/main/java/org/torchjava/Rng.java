package org.torchjava;

import org.torchjava.nativebridge.NativeRuntime;

/** The default random generators, which belong to the process. */
final class Rng {
  private Rng() {}

  static void manualSeed(long seed) {
    Results.check(NativeRuntime.manualSeed(seed));
  }

  static long initialSeed() {
    long seed = NativeRuntime.initialSeed();
    NativeErrors.throwPending();
    return seed;
  }
}
