package org.torchjava;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A Python number: an {@code int}, {@code float}, {@code complex} or {@code bool}. Its kind decides
 * type promotion: {@code x.add(2)} keeps an integer tensor integer, {@code x.add(2.0)} does not.
 *
 * <p>Immutable, and so safe on every thread.
 */
public final class Scalar {
  // The tags of c10::Scalar (c10/core/Scalar.h, 2.10.0).
  static final int DOUBLE = 0;
  static final int LONG = 1;
  static final int UNSIGNED = 2;
  static final int COMPLEX = 3;
  static final int BOOLEAN = 4;

  private final int kind;
  private final long bits;
  private final double imag;

  private Scalar(int kind, long bits, double imag) {
    this.kind = kind;
    this.bits = bits;
    this.imag = imag;
  }

  /**
   * An integer, as Python's {@code int}.
   *
   * @param value any value
   * @return the number
   */
  public static Scalar of(long value) {
    return new Scalar(LONG, value, 0);
  }

  /**
   * A floating-point number, as Python's {@code float}.
   *
   * @param value any value, NaN and infinities included
   * @return the number
   */
  public static Scalar of(double value) {
    return new Scalar(DOUBLE, Double.doubleToRawLongBits(value), 0);
  }

  /**
   * A truth value, as Python's {@code bool}.
   *
   * @param value the value
   * @return the number
   */
  public static Scalar of(boolean value) {
    return new Scalar(BOOLEAN, value ? 1 : 0, 0);
  }

  /**
   * A complex number, as Python's {@code complex}.
   *
   * @param value the number; not null
   * @return the number
   */
  public static Scalar of(Complex value) {
    Objects.requireNonNull(value, "value");
    return new Scalar(COMPLEX, Double.doubleToRawLongBits(value.re()), value.im());
  }

  static Scalar ofParts(int kind, long bits, long imagBits) {
    return new Scalar(kind, bits, Double.longBitsToDouble(imagBits));
  }

  /** The kind of a number that may be left out; -1 for null. */
  static int kind(Scalar value) {
    return value == null ? -1 : value.kind;
  }

  static long bits(Scalar value) {
    return value == null ? 0 : value.bits;
  }

  static double imag(Scalar value) {
    return value == null ? 0 : value.imag;
  }

  int kind() {
    return kind;
  }

  long bits() {
    return bits;
  }

  double imag() {
    return imag;
  }

  /**
   * Whether this is a real number that may have a fraction: Python's {@code float}.
   *
   * @return false for integers, truth values and complex numbers
   */
  public boolean isFloatingPoint() {
    return kind == DOUBLE;
  }

  /**
   * Whether this is an integer: Python's {@code int}.
   *
   * @return false for truth values too
   */
  public boolean isInteger() {
    return kind == LONG || kind == UNSIGNED;
  }

  /**
   * Whether this is a complex number: Python's {@code complex}.
   *
   * @return also for one whose imaginary part is zero
   */
  public boolean isComplex() {
    return kind == COMPLEX;
  }

  /**
   * Whether this is a truth value: Python's {@code bool}.
   *
   * @return false for the numbers 0 and 1
   */
  public boolean isBoolean() {
    return kind == BOOLEAN;
  }

  /**
   * Python's {@code float(number)}.
   *
   * @return the value, rounded when an integer does not fit a double
   * @throws TypeException for a complex number
   */
  public double toDouble() {
    return switch (kind) {
      case DOUBLE -> Double.longBitsToDouble(bits);
      case UNSIGNED -> new BigDecimal(Long.toUnsignedString(bits)).doubleValue();
      case COMPLEX -> throw notReal("float");
      default -> bits;
    };
  }

  /** The number that LibTorch takes where it wants a real one; NaN where it refuses a complex. */
  double realValue() {
    return kind != COMPLEX ? toDouble() : imag == 0 ? Double.longBitsToDouble(bits) : Double.NaN;
  }

  /**
   * Python's {@code int(number)}: fractions are cut off.
   *
   * @return the value
   * @throws TypeException for a complex number
   * @throws ArithmeticException when the value is not finite or does not fit a long
   */
  public long toLong() {
    return switch (kind) {
      case DOUBLE -> integerPart(Double.longBitsToDouble(bits));
      case UNSIGNED -> unsignedAsLong();
      case COMPLEX -> throw notReal("int");
      default -> bits;
    };
  }

  /**
   * Python's {@code bool(number)}.
   *
   * @return false for zero alone
   */
  public boolean toBoolean() {
    return switch (kind) {
      case DOUBLE -> Double.longBitsToDouble(bits) != 0;
      case COMPLEX -> Double.longBitsToDouble(bits) != 0 || imag != 0;
      default -> bits != 0;
    };
  }

  /**
   * Python's {@code complex(number)}.
   *
   * @return the number, with imaginary part zero when it is real
   */
  public Complex toComplex() {
    return kind == COMPLEX
        ? new Complex(Double.longBitsToDouble(bits), imag)
        : new Complex(toDouble(), 0);
  }

  /** Equal kinds and equal values, so that {@code 1} is not equal to {@code 1.0}. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Scalar that
        && kind == that.kind
        && bits == that.bits
        && Double.doubleToLongBits(imag) == Double.doubleToLongBits(that.imag);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(bits) * 31 + kind + Double.hashCode(imag);
  }

  /** As Python prints the number: {@code 5}, {@code 2.5}, {@code True}, {@code (1+2j)}. */
  @Override
  public String toString() {
    return switch (kind) {
      case DOUBLE -> PythonNumbers.real(Double.longBitsToDouble(bits));
      case COMPLEX -> toComplex().toString();
      case BOOLEAN -> bits != 0 ? "True" : "False";
      case UNSIGNED -> Long.toUnsignedString(bits);
      default -> Long.toString(bits);
    };
  }

  private long unsignedAsLong() {
    if (bits < 0) {
      throw new ArithmeticException(Long.toUnsignedString(bits) + " does not fit a long");
    }
    return bits;
  }

  private static long integerPart(double value) {
    if (Double.isNaN(value)) {
      throw new ArithmeticException("cannot convert float NaN to integer");
    }
    if (Double.isInfinite(value)) {
      throw new ArithmeticException("cannot convert float infinity to integer");
    }
    if (value >= 0x1p63 || value < -0x1p63) {
      throw new ArithmeticException(PythonNumbers.real(value) + " does not fit a long");
    }
    return (long) value;
  }

  private static TypeException notReal(String type) {
    return new TypeException(type + "() argument must be a string or a real number, not 'complex'");
  }
}
