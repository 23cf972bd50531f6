package org.torchjava;

import java.util.Objects;

/**
 * Divisions of integers that the processor refuses by ending the process: the smallest integer
 * divided by -1 is larger than the largest.
 */
final class IntegerGuards {
  private IntegerGuards() {}

  /** A division that rounds, or its remainder; each side is a tensor or a number. */
  static void division(Object dividend, Object divisor) {
    if (dividend instanceof Tensor tensor) {
      Objects.requireNonNull(divisor, "other");
      if (divisor instanceof Tensor by) {
        division(tensor, by);
      } else if (isMinusOne(divisor) && isWide(tensor.dtype()) && hasSmallest(tensor)) {
        throw overflow(tensor.dtype());
      }
    } else if (divisor instanceof Tensor by && isSmallest(dividend, by.dtype()) && has(by, -1)) {
      throw overflow(by.dtype());
    }
  }

  /** True division of integers gives floating-point numbers. */
  static void division(Object dividend, Object divisor, String roundingMode) {
    if (roundingMode != null) {
      division(dividend, divisor);
    }
  }

  /** The greatest common divisor of the smallest integer can come out as -1. */
  static void leastCommonMultiple(Tensor a, Tensor b) {
    Objects.requireNonNull(a, "input");
    Objects.requireNonNull(b, "other");
    for (Tensor each : new Tensor[] {a, b}) {
      if (isWide(each.dtype()) && hasSmallest(each)) {
        throw overflow(each.dtype());
      }
    }
  }

  private static void division(Tensor dividend, Tensor divisor) {
    DType dtype = dividend.dtype();
    if (isWide(dtype)
        && isSigned(divisor.dtype())
        && has(divisor, -1)
        && Torch.resultType(dividend, divisor) == dtype
        && hasSmallest(dividend)) {
      throw overflow(dtype);
    }
  }

  private static boolean hasSmallest(Tensor tensor) {
    return has(tensor, smallest(tensor.dtype()));
  }

  /** Sparse tensors are not searched: they may have the number. */
  private static boolean has(Tensor tensor, long number) {
    if (!Guards.isOnCpu(tensor)) {
      return false; // other processors wrap around
    }
    return tensor.layout() != Layout.STRIDED || Guards.any(tensor, t -> t.eq(number));
  }

  private static boolean isMinusOne(Object number) {
    if (number instanceof Scalar scalar) {
      return scalar.kind() == Scalar.LONG && scalar.bits() == -1;
    }
    return number instanceof Long whole && whole == -1;
  }

  private static boolean isSmallest(Object number, DType dtype) {
    if (!isWide(dtype)) {
      return false;
    }
    long value =
        number instanceof Long whole
            ? whole
            : number instanceof Scalar scalar && scalar.kind() == Scalar.LONG ? scalar.bits() : 0;
    return value == smallest(dtype);
  }

  /** Narrower integers are divided as int32, where there is room. */
  private static boolean isWide(DType dtype) {
    return dtype == DType.INT32 || dtype == DType.INT64;
  }

  private static boolean isSigned(DType dtype) {
    return isWide(dtype) || dtype == DType.INT8 || dtype == DType.INT16;
  }

  private static long smallest(DType dtype) {
    return dtype == DType.INT32 ? Integer.MIN_VALUE : Long.MIN_VALUE;
  }

  private static TorchException overflow(DType dtype) {
    return new TorchException(
        "integer overflow: the smallest " + dtype + ", " + smallest(dtype) + ", is divided by -1");
  }
}
