package org.torchjava.commands.fuzz;

import java.util.Random;

/** Numbers that are mostly small, sometimes at the edges of a type. */
final class RandomNumbers {
  private static final long[] LONGS = {
    0,
    7,
    10,
    64,
    -100,
    Integer.MAX_VALUE,
    Integer.MIN_VALUE,
    1L << 31,
    1L << 40,
    -(1L << 40),
    1L << 62,
    Long.MAX_VALUE,
    Long.MIN_VALUE,
    Long.MIN_VALUE + 1
  };
  private static final double[] DOUBLES = {
    0.0,
    -0.0,
    1.0,
    -1.0,
    0.5,
    1e300,
    -1e300,
    1e18,
    1e-300,
    Double.MIN_VALUE,
    Double.MAX_VALUE,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY
  };

  private final Random random;

  RandomNumbers(Random random) {
    this.random = random;
  }

  boolean oneIn(int chances) {
    return random.nextInt(chances) == 0;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  @SafeVarargs
  final <T> T oneOf(T... values) {
    return values[random.nextInt(values.length)];
  }

  boolean nextBoolean() {
    return random.nextBoolean();
  }

  /** Mostly a number that can be a dimension or a size. */
  long nextLong() {
    if (oneIn(6)) {
      return LONGS[random.nextInt(LONGS.length)];
    }
    return random.nextInt(6) - 2;
  }

  double nextDouble() {
    return oneIn(3) ? DOUBLES[random.nextInt(DOUBLES.length)] : random.nextGaussian();
  }

  /** Sizes, dimensions or strides. */
  long[] nextLongs() {
    long[] values = new long[random.nextInt(4)];
    for (int i = 0; i < values.length; i++) {
      values[i] = nextLong();
    }
    return values;
  }

  long nextSeed() {
    return random.nextLong();
  }
}
