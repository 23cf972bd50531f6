package org.torchjava.print;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the elements of a dtype lie in memory. Constants are the dtypes' names in upper case. */
enum ElementType {
  BOOL(Kind.BOOLEAN, 1),
  UINT8(Kind.INTEGER, 1),
  INT8(Kind.INTEGER, 1),
  UINT16(Kind.INTEGER, 2),
  INT16(Kind.INTEGER, 2),
  UINT32(Kind.INTEGER, 4),
  INT32(Kind.INTEGER, 4),
  UINT64(Kind.INTEGER, 8),
  INT64(Kind.INTEGER, 8),
  FLOAT8_E4M3FN(Kind.REAL, 1),
  FLOAT8_E5M2(Kind.REAL, 1),
  FLOAT8_E4M3FNUZ(Kind.REAL, 1),
  FLOAT8_E5M2FNUZ(Kind.REAL, 1),
  FLOAT8_E8M0FNU(Kind.REAL, 1),
  FLOAT16(Kind.REAL, 2),
  BFLOAT16(Kind.REAL, 2),
  FLOAT32(Kind.REAL, 4),
  FLOAT64(Kind.REAL, 8),
  COMPLEX32(Kind.COMPLEX, 4),
  COMPLEX64(Kind.COMPLEX, 8),
  COMPLEX128(Kind.COMPLEX, 16);

  /** What an element is. */
  enum Kind {
    BOOLEAN,
    INTEGER,
    REAL,
    COMPLEX
  }

  private static final Map<String, ElementType> BY_DTYPE =
      Stream.of(values())
          .collect(Collectors.toMap(type -> type.name().toLowerCase(Locale.ROOT), type -> type));

  private final Kind kind;
  private final int bytes;

  ElementType(Kind kind, int bytes) {
    this.kind = kind;
    this.bytes = bytes;
  }

  /**
   * The type of a dtype.
   *
   * @throws IllegalArgumentException if it has none
   */
  static ElementType of(String dtype) {
    ElementType type = BY_DTYPE.get(dtype);
    if (type == null) {
      throw new IllegalArgumentException("Elements of dtype torch." + dtype + " cannot be printed");
    }
    return type;
  }

  Kind kind() {
    return kind;
  }

  /** How many elements a buffer holds. */
  int count(ByteBuffer elements) {
    return elements.limit() / bytes;
  }

  /** The decimal digits of an integer element. */
  String integerText(ByteBuffer elements, int index) {
    long value = integer(elements, index);
    return this == UINT64 ? Long.toUnsignedString(value) : Long.toString(value);
  }

  /** An integer element; of {@code uint64}, the bits. */
  long integer(ByteBuffer elements, int index) {
    switch (this) {
      case UINT8:
        return Byte.toUnsignedInt(elements.get(index));
      case INT8:
        return elements.get(index);
      case UINT16:
        return Short.toUnsignedInt(elements.getShort(2 * index));
      case INT16:
        return elements.getShort(2 * index);
      case UINT32:
        return Integer.toUnsignedLong(elements.getInt(4 * index));
      case INT32:
        return elements.getInt(4 * index);
      case UINT64:
      case INT64:
        return elements.getLong(8 * index);
      default:
        throw new IllegalStateException(this + " is not an integer type");
    }
  }

  /**
   * All elements as doubles, which hold each of them exactly. Complex elements give two entries,
   * the real part first.
   */
  double[] reals(ByteBuffer elements) {
    ElementType part = part();
    double[] values = new double[part.count(elements)];
    for (int i = 0; i < values.length; i++) {
      values[i] = part.real(elements, i);
    }
    return values;
  }

  /** All elements of a type that is not complex, as the nearest doubles. */
  double[] doubles(ByteBuffer elements) {
    if (kind == Kind.REAL) {
      return reals(elements);
    }
    double[] values = new double[count(elements)];
    for (int i = 0; i < values.length; i++) {
      values[i] = integer(elements, i);
    }
    return values;
  }

  private ElementType part() {
    switch (this) {
      case COMPLEX32:
        return FLOAT16;
      case COMPLEX64:
        return FLOAT32;
      case COMPLEX128:
        return FLOAT64;
      default:
        return this;
    }
  }

  private double real(ByteBuffer elements, int index) {
    switch (this) {
      case FLOAT64:
        return elements.getDouble(8 * index);
      case FLOAT32:
        return elements.getFloat(4 * index);
      case BFLOAT16: // the upper half of a float32
        return Float.intBitsToFloat(elements.getShort(2 * index) << 16);
      case FLOAT16:
        return half(elements.getShort(2 * index));
      case FLOAT8_E5M2: // the upper half of a float16
        return half((short) (elements.get(index) << 8));
      case FLOAT8_E4M3FN:
        return e4m3fn(elements.get(index));
      case FLOAT8_E4M3FNUZ:
        return fnuz(elements.get(index), 3, 8);
      case FLOAT8_E5M2FNUZ:
        return fnuz(elements.get(index), 2, 16);
      case FLOAT8_E8M0FNU: // an exponent alone
        int power = Byte.toUnsignedInt(elements.get(index));
        return power == 0xff ? Double.NaN : Math.scalb(1.0, power - 127);
      default:
        throw new IllegalStateException(this + " is not a floating-point type");
    }
  }

  /**
   * IEEE 754 binary16: 5 bits of exponent, 10 of mantissa. Java 17 has no conversion of its own.
   */
  private static double half(short bits) {
    int exponent = bits >> 10 & 0x1f;
    int mantissa = bits & 0x3ff;
    double magnitude;
    if (exponent == 0x1f) {
      magnitude = mantissa == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
    } else if (exponent == 0) {
      magnitude = Math.scalb((double) mantissa, -24);
    } else {
      magnitude = Math.scalb((double) (mantissa | 0x400), exponent - 25);
    }
    return bits < 0 ? -magnitude : magnitude;
  }

  /**
   * 4 bits of exponent, 3 of mantissa, no infinities; all ones is NaN (c10/util/Float8_e4m3fn.h).
   */
  private static double e4m3fn(byte bits) {
    int exponent = bits >> 3 & 0xf;
    int mantissa = bits & 0x7;
    double magnitude;
    if (exponent == 0xf && mantissa == 0x7) {
      magnitude = Double.NaN;
    } else if (exponent == 0) {
      magnitude = Math.scalb((double) mantissa, -9);
    } else {
      magnitude = Math.scalb((double) (mantissa | 0x8), exponent - 10);
    }
    return bits < 0 ? -magnitude : magnitude;
  }

  /**
   * 8 bits with neither infinities nor a negative zero, whose pattern is the only NaN
   * (c10/util/Float8_e4m3fnuz.h and Float8_e5m2fnuz.h).
   */
  private static double fnuz(byte bits, int mantissaBits, int bias) {
    int exponent = (bits & 0x7f) >> mantissaBits;
    int mantissa = bits & (1 << mantissaBits) - 1;
    if (bits == Byte.MIN_VALUE) {
      return Double.NaN;
    }
    double magnitude =
        exponent == 0
            ? Math.scalb((double) mantissa, 1 - bias - mantissaBits)
            : Math.scalb((double) (mantissa | 1 << mantissaBits), exponent - bias - mantissaBits);
    return bits < 0 ? -magnitude : magnitude;
  }
}
