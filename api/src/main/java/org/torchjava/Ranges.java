package org.torchjava;

import java.math.BigInteger;
import org.torchjava.nativebridge.ops.AtenA;

/** {@code torch.arange}, kept from dividing by zero. */
final class Ranges {
  private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

  private Ranges() {}

  /** The elements from {@code start} up to {@code end}; {@code options} may be null. */
  static Tensor arange(Scalar start, Scalar end, Scalar step, TensorOptions options) {
    checkInt64(start, end, step, CreationOptions.dtype(options));
    long result =
        AtenA.arange_start_step(
            start.kind(),
            start.bits(),
            start.imag(),
            end.kind(),
            end.bits(),
            end.imag(),
            step.kind(),
            step.bits(),
            step.imag(),
            CreationOptions.dtypeCode(options),
            -1,
            CreationOptions.deviceCode(options),
            -1);
    return CreationOptions.finish(result, options);
  }

  /**
   * For int64 PyTorch 2.10 divides integers, (end - start + step - sign) / step, before it looks
   * whether the step is still not zero (arange_out in ATen/native/RangeFactories.cpp): a step of
   * -0.5 ends the process, and so does a division that overflows. Messages are those that PyTorch
   * has for the same mistakes elsewhere.
   */
  private static void checkInt64(Scalar start, Scalar end, Scalar step, DType dtype) {
    boolean isIntegral =
        start.kind() == Scalar.LONG && end.kind() == Scalar.LONG && step.kind() == Scalar.LONG;
    if (dtype != DType.INT64 && !(dtype == null && isIntegral)) {
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

  /** PyTorch has a message of its own for bounds that are not finite, and gives it in time. */
  private static boolean isFinite(Scalar value) {
    return value.kind() == Scalar.LONG || Double.isFinite(value.toDouble());
  }

  private static long toLong(Scalar value) {
    if (value.kind() == Scalar.LONG) {
      return value.bits();
    }
    double real = value.toDouble();
    if (real < -0x1p63 || real >= 0x1p63) {
      throw new TorchException("value cannot be converted to type int64_t without overflow");
    }
    return (long) real;
  }
}
