package org.torchjava;

import java.math.BigInteger;

/**
 * Bounds with which {@code torch.arange} ends the process: for int64 PyTorch 2.10 divides integers,
 * (end - start + step - sign) / step, before it looks whether the step is still not zero
 * (arange_out in ATen/native/RangeFactories.cpp): a step of -0.5 ends the process, and so does a
 * division that overflows. Messages are those that PyTorch has for the same mistakes elsewhere.
 */
final class RangeGuards {
  private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

  private RangeGuards() {}

  /** Refuses bounds that int64, which {@code dtype} asks for or null infers, cannot take. */
  static void arange(Scalar start, Scalar end, Scalar step, DType dtype) {
    boolean isIntegral = isIntegral(start) && isIntegral(end) && isIntegral(step);
    if (dtype != DType.INT64 && (dtype != null || !isIntegral)) {
      return;
    }
    if (!isFinite(start) || !isFinite(end) || !isFinite(step)) {
      return;
    }
    long first = toLong(start);
    long last = toLong(end);
    long distance = toLong(step);
    if (distance == 0) {
      throw new TorchException("step must be nonzero");
    }
    BigInteger dividend =
        BigInteger.valueOf(last)
            .subtract(BigInteger.valueOf(first))
            .add(BigInteger.valueOf(distance))
            .subtract(BigInteger.valueOf(Long.signum(distance)));
    if (dividend.abs().compareTo(LARGEST) > 0) {
      throw new TorchException("invalid size, possible overflow?");
    }
  }

  /** The same for {@code torch.range}, which divides integers of every size by the step. */
  static void range(Scalar start, Scalar end, Scalar step, DType dtype) {
    if (dtype != null && dtype.isInteger() && isFinite(step) && toLong(step) == 0) {
      throw new TorchException("step must be nonzero");
    }
    arange(start, end, step, dtype);
  }

  private static boolean isIntegral(Scalar value) {
    return value.isInteger() || value.isBoolean();
  }

  /** PyTorch has messages of its own for other bounds, and gives them in time. */
  private static boolean isFinite(Scalar value) {
    return Double.isFinite(value.realValue());
  }

  private static long toLong(Scalar value) {
    if (value.kind() == Scalar.LONG || value.isBoolean()) {
      return value.bits(); // the largest ones are no doubles
    }
    double real = value.realValue();
    if (real < -0x1p63 || real >= 0x1p63) {
      throw new TorchException("value cannot be converted to type int64_t without overflow");
    }
    return (long) real;
  }
}
