package org.torchjava;

import java.lang.ref.Reference;
import org.torchjava.nativebridge.NativeTensor;
import org.torchjava.nativebridge.ops.AtenI;

/**
 * The single element of a tensor as a Java number, by the rules of Python's {@code int(x)} and
 * {@code float(x)}.
 */
final class NumberConversions {
  private NumberConversions() {}

  static Scalar item(Tensor self) {
    double number = NativeTensor.floatingPointItem(self.handle());
    Reference.reachabilityFence(self);
    return Double.isNaN(number) ? anyItem(self) : Scalar.of(number);
  }

  private static Scalar anyItem(Tensor self) {
    long[] out = new long[3];
    return Results.scalar(AtenI.item(self.handle(), out), out, self);
  }

  static double toDouble(Tensor self) {
    return real(self, "double").toDouble();
  }

  static long toLong(Tensor self) {
    return real(self, "int64_t").toLong();
  }

  static int toInt(Tensor self) {
    long value = toLong(self);
    if (value != (int) value) {
      throw new ArithmeticException(value + " does not fit an int");
    }
    return (int) value;
  }

  /** PyTorch's message for a complex number is the one of a value out of range. */
  private static Scalar real(Tensor self, String type) {
    Scalar item = item(self);
    if (item.kind() == Scalar.COMPLEX) {
      throw new TorchException("value cannot be converted to type " + type + " without overflow");
    }
    return item;
  }
}
