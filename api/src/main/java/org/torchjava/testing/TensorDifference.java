package org.torchjava.testing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.torchjava.DType;
import org.torchjava.Index;
import org.torchjava.MaxResult;
import org.torchjava.Scalar;
import org.torchjava.Tensor;

/** Where two tensors of one shape and dtype differ, and how much. */
final class TensorDifference {
  private final Tensor matches;
  private final Tensor actual;
  private final Tensor expected;
  private final Tensor absolute;

  /** The greatest number and its index, as in {@code 0.5 at index (1,)}. */
  record Greatest(Scalar value, long... index) {
    @Override
    public String toString() {
      return value + " at index " + Mismatches.tuple(index);
    }
  }

  TensorDifference(Tensor actual, Tensor expected, Tensor matches) {
    this.matches = matches;
    this.actual = widened(actual.flatten());
    this.expected = widened(expected.flatten());
    this.absolute = isBitwise() ? null : ofMismatches(this.actual.sub(this.expected).abs());
  }

  /** Differences of small integers would not fit their dtype. */
  private static Tensor widened(Tensor tensor) {
    DType dtype = tensor.dtype();
    return dtype.isFloatingPoint() || dtype.isComplex() ? tensor : tensor.to(DType.INT64);
  }

  /** Whether the dtype is one of 8-bit floating point, which cannot be subtracted. */
  boolean isBitwise() {
    return actual.dtype().isFloatingPoint() && actual.dtype().itemSize() == 1;
  }

  String count() {
    long all = matches.numel();
    long wrong = all - matches.sum().longValue();
    BigDecimal percentage = new BigDecimal((double) wrong / all * 100);
    String rounded = percentage.setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    return "Mismatched elements: " + wrong + " / " + all + " (" + rounded + "%)";
  }

  long[] firstIndex() {
    return matches.logicalNot().nonzero().index(0).toLongArray();
  }

  Greatest absolute() {
    return greatest(absolute);
  }

  Greatest relative() {
    return greatest(ofMismatches(absolute.div(expected.abs())));
  }

  private Tensor ofMismatches(Tensor difference) {
    return difference.indexPut_(0, Index.of(matches.flatten()));
  }

  private Greatest greatest(Tensor differences) {
    MaxResult max = differences.max(0);
    return new Greatest(max.values().item(), unravelled(max.indices().longValue()));
  }

  /** The index of an element, given its number in row-major order. */
  private long[] unravelled(long number) {
    long[] size = matches.size();
    long[] index = new long[size.length];
    long rest = number;
    for (int dim = size.length - 1; dim >= 0; dim--) {
      index[dim] = rest % size[dim];
      rest /= size[dim];
    }
    return index;
  }
}
