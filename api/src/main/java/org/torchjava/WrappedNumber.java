package org.torchjava;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.torchjava.nativebridge.NativeTensor;

/**
 * Numbers as 0-d tensors that promote as Python's numbers do, so that {@code x.add(2)} is the same
 * operator with the same {@code grad_fn} as in Python. Common numbers are made once and shared.
 */
final class WrappedNumber {
  /** A tensor that stays, with the number it stands for. */
  private record Entry(int kind, long bits, Tensor tensor) {}

  private static final int SLOTS = 512; // a power of two

  private static final AtomicReferenceArray<Entry> CACHE = new AtomicReferenceArray<>(SLOTS);

  private WrappedNumber() {}

  /** A tensor for the length of one call; close it, which does nothing to a shared one. */
  static Tensor of(long value) {
    return of(Scalar.LONG, value);
  }

  static Tensor of(double value) {
    return of(Scalar.DOUBLE, Double.doubleToRawLongBits(value));
  }

  static Tensor of(boolean value) {
    return of(Scalar.BOOLEAN, value ? 1 : 0);
  }

  static Tensor of(Scalar value) {
    Objects.requireNonNull(value, "value");
    return value.kind() == Scalar.COMPLEX
        ? Tensor.unscoped(make(Scalar.COMPLEX, value.bits(), value.imag()))
        : of(value.kind(), value.bits());
  }

  private static Tensor of(int kind, long bits) {
    int slot = slot(kind, bits);
    Entry entry = CACHE.getAcquire(slot);
    if (entry != null && entry.kind == kind && entry.bits == bits) {
      return entry.tensor;
    }
    return entry == null ? share(slot, kind, bits) : Tensor.unscoped(make(kind, bits, 0));
  }

  // The first number to come to a slot keeps it: nothing is ever taken out, so nothing must be
  // freed.
  private static Tensor share(int slot, int kind, long bits) {
    Tensor made = Tensor.permanent(make(kind, bits, 0));
    return CACHE.compareAndSet(slot, null, new Entry(kind, bits, made))
        ? made
        : Tensor.unscoped(made.handle());
  }

  private static long make(int kind, long bits, double imag) {
    long handle = NativeTensor.wrappedNumber(kind, bits, imag);
    if (handle == 0) {
      throw NativeErrors.take();
    }
    return handle;
  }

  private static int slot(int kind, long bits) {
    long mixed = (bits + kind) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 48) & (SLOTS - 1);
  }
}
