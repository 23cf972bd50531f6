package org.torchjava;

import java.lang.ref.Reference;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.torchjava.nativebridge.NativeTensor;

/**
 * Numbers as 0-d tensors that promote as Python's numbers do, so that {@code x.add(2)} is the same
 * operator with the same {@code grad_fn} as in Python. Common numbers are made once and shared.
 *
 * <p>With a tensor of floating point, real numbers are computed in the tensor's dtype: the operator
 * would convert the number each time, at twice the cost of the sum itself. So the number is of that
 * dtype from the start. Nobody sees it: hooks are not shown saved numbers.
 */
final class WrappedNumber {
  /** The dtype of Python's number. */
  private static final int OWN = -1;

  private static final int FLOAT32 = DType.code(DType.FLOAT32);
  private static final int FLOAT64 = DType.code(DType.FLOAT64);

  /** A tensor that stays, with the number it stands for. */
  private record Entry(int kind, long bits, int dtype, Tensor tensor) {}

  private static final int SLOTS = 1024; // a power of two

  private static final AtomicReferenceArray<Entry> CACHE = new AtomicReferenceArray<>(SLOTS);

  private WrappedNumber() {}

  /**
   * A tensor for the length of one call; close it, which does nothing to a shared one.
   *
   * @param operand what the number is to be computed with; null, which the operator will refuse, is
   *     let through
   */
  static Tensor of(long value, Tensor operand) {
    return of(Scalar.LONG, value, commonDType(operand));
  }

  static Tensor of(double value, Tensor operand) {
    return of(Scalar.DOUBLE, Double.doubleToRawLongBits(value), commonDType(operand));
  }

  static Tensor of(boolean value, Tensor operand) {
    return of(Scalar.BOOLEAN, value ? 1 : 0, commonDType(operand));
  }

  static Tensor of(Scalar value, Tensor operand) {
    Objects.requireNonNull(value, "value");
    return value.kind() == Scalar.COMPLEX
        ? Tensor.unscoped(make(Scalar.COMPLEX, value.bits(), value.imag(), OWN))
        : of(value.kind(), value.bits(), commonDType(operand));
  }

  // Those of which kernels use no more of a number than its value in their dtype; the narrower ones
  // compute with the number as it was given (opmath in
  // aten/src/ATen/native/cpu/BinaryOpsKernel.cpp,
  // 2.10.0).
  private static int commonDType(Tensor operand) {
    if (operand == null) {
      return OWN;
    }
    int dtype = NativeTensor.dtype(operand.handle());
    Reference.reachabilityFence(operand);
    return dtype == FLOAT32 || dtype == FLOAT64 ? dtype : OWN;
  }

  private static Tensor of(int kind, long bits, int dtype) {
    int slot = slot(kind, bits, dtype);
    Entry entry = CACHE.getAcquire(slot);
    if (entry != null && entry.kind == kind && entry.bits == bits && entry.dtype == dtype) {
      return entry.tensor;
    }
    return entry == null
        ? share(slot, kind, bits, dtype)
        : Tensor.unscoped(make(kind, bits, 0, dtype));
  }

  // The first number to come to a slot keeps it: nothing is ever taken out, so nothing must be
  // freed.
  private static Tensor share(int slot, int kind, long bits, int dtype) {
    Tensor made = Tensor.permanent(make(kind, bits, 0, dtype));
    return CACHE.compareAndSet(slot, null, new Entry(kind, bits, dtype, made))
        ? made
        : Tensor.unscoped(made.handle());
  }

  private static long make(int kind, long bits, double imag, int dtype) {
    long handle = NativeTensor.wrappedNumber(kind, bits, imag, dtype);
    if (handle == 0) {
      throw NativeErrors.take();
    }
    return handle;
  }

  private static int slot(int kind, long bits, int dtype) {
    long mixed = (bits + kind + 8L * dtype) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 48) & (SLOTS - 1);
  }
}
