package org.torchjava;

import java.util.Objects;

/**
 * Numbers that say how often LibTorch 2.10 goes round, without an end for some: see {@link Guards}.
 */
final class LoopGuards {
  private static final long HIGHEST_DEGREE = 1_000_000;
  private static final long MOST_BINS = 1_000_000;
  private static final long MOST_BITS = 16;
  private static final double LARGEST_COUNT = 0x1p53;
  private static final double LOWEST_FRACTION = -1e8;

  private LoopGuards() {}

  /** Orthogonal polynomials are computed one degree after the other, for each element. */
  static void degree(Object n) {
    Objects.requireNonNull(n, "n");
    if (n instanceof Tensor tensor ? exceeds(tensor, HIGHEST_DEGREE) : exceeds(n)) {
      throw new IllegalArgumentException(
          "the degree n of a polynomial must not be above " + HIGHEST_DEGREE);
    }
  }

  /**
   * Samples of a binomial distribution are rejected for ever where counts are beyond all bounds.
   */
  static void counts(Tensor count) {
    Objects.requireNonNull(count, "count");
    if (exceeds(count, LARGEST_COUNT)) {
      throw new IllegalArgumentException("the counts of binomial must be numbers up to 2^53");
    }
  }

  /** The zeta function of a negative fraction is a sum that begins there and goes up to 9. */
  static void zeta(Object q) {
    Objects.requireNonNull(q, "other");
    if (q instanceof Tensor tensor && isSearched(tensor) && beginsTooLow(tensor)) {
      throw new IllegalArgumentException(
          "fractions below " + LOWEST_FRACTION + " are out of range for the zeta function");
    }
  }

  /** In place, where elements share memory, the results of some are the arguments of others. */
  static void zetaInPlace(Tensor q) {
    zeta(q);
    if (isSearched(q) && sharesMemory(q.size(), q.stride())) {
      throw new TorchException(
          "unsupported operation: more than one element of the written-to tensor refers to a single"
              + " memory location. Please clone() the tensor before performing the operation.");
    }
  }

  /** Elements that lie in less room than they need. */
  private static boolean sharesMemory(long[] size, long[] stride) {
    long elements = 1;
    long room = 1;
    for (int i = 0; i < size.length; i++) {
      elements *= size[i];
      room += (size[i] - 1) * stride[i];
    }
    return elements > room;
  }

  private static boolean beginsTooLow(Tensor tensor) {
    return tensor.dtype().isFloatingPoint() && Guards.any(tensor, LoopGuards::isLowFraction);
  }

  private static Tensor isLowFraction(Tensor tensor) {
    Tensor q = tensor.to(DType.FLOAT64);
    return q.lt(LOWEST_FRACTION).logicalAnd(q.ne(q.floor()));
  }

  /** Where there is no upper bound, the lower one is counted up by one, which overflows. */
  static void lowerBound(long from) {
    if (from == Long.MAX_VALUE) {
      throw new IllegalArgumentException("from must be below the largest integer, " + from);
    }
  }

  /** The first elements of the input are searched, as many times as there are bins. */
  static void quantizationParameters(Tensor input, long elements, long bins, long bits) {
    Objects.requireNonNull(input, "input");
    requireBetween(0, input.numel(), elements, "numel");
    requireBetween(1, MOST_BINS, bins, "n_bins");
    requireBetween(1, MOST_BITS, bits, "bit_width");
  }

  private static void requireBetween(long least, long most, long number, String name) {
    if (number < least || number > most) {
      throw new IllegalArgumentException(
          name + " must be between " + least + " and " + most + ", but is " + number);
    }
  }

  private static boolean exceeds(Object number) {
    double value =
        number instanceof Scalar scalar
            ? scalar.realValue()
            : number instanceof Number any ? any.doubleValue() : 0;
    return value > HIGHEST_DEGREE;
  }

  /** Whether an element is above the limit, or is no number. */
  private static boolean exceeds(Tensor tensor, double limit) {
    return isSearched(tensor)
        && Guards.any(tensor, t -> t.to(DType.FLOAT64).le(limit).logicalNot());
  }

  private static boolean isSearched(Tensor tensor) {
    return Guards.isOnCpu(tensor)
        && tensor.layout() == Layout.STRIDED
        && !tensor.dtype().isComplex();
  }
}
