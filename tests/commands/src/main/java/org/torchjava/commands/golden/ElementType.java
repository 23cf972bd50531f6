package org.torchjava.commands.golden;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The dtypes of recorded tensors, with their numbers in {@code c10::ScalarType} and the tolerances
 * of {@code torch.testing.assert_close}, which for complex and small floats are those that the
 * corpus was compared with.
 */
public enum ElementType {
  UINT8(0, 1),
  INT8(1, 1),
  INT16(2, 2),
  INT32(3, 4),
  INT64(4, 8),
  FLOAT16(5, 2, 1e-3, 1e-5),
  FLOAT32(6, 4, 1.3e-6, 1e-5),
  FLOAT64(7, 8, 1e-7, 1e-7),
  COMPLEX32(8, 4, 1e-3, 1e-5),
  COMPLEX64(9, 8, 1.3e-6, 1e-5),
  COMPLEX128(10, 16, 1e-7, 1e-7),
  BOOL(11, 1),
  BFLOAT16(15, 2, 1.6e-2, 1e-5),
  UINT16(27, 2),
  UINT32(28, 4),
  UINT64(29, 8);

  private final int code;
  private final int size;
  private final double rtol;
  private final double atol;

  ElementType(int code, int size) {
    this(code, size, 0, 0);
  }

  ElementType(int code, int size, double rtol, double atol) {
    this.code = code;
    this.size = size;
    this.rtol = rtol;
    this.atol = atol;
  }

  /** By the name in Python, for example {@code float32}. */
  public static ElementType of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** By the number in {@code c10::ScalarType}. */
  public static ElementType of(int code) {
    return Arrays.stream(values())
        .filter(type -> type.code == code)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No recorded tensor has dtype " + code));
  }

  /** The number in {@code c10::ScalarType}. */
  public int code() {
    return code;
  }

  /** The size of an element in bytes. */
  public int size() {
    return size;
  }

  /** Relative and absolute tolerance, or null where only equal elements will do. */
  public double[] tolerance() {
    return rtol == 0 ? null : new double[] {rtol, atol};
  }

  /** How many numbers an element is made of: two for a complex one. */
  int parts() {
    return List.of(COMPLEX32, COMPLEX64, COMPLEX128).contains(this) ? 2 : 1;
  }

  /** Reads one of the numbers of a floating-point or complex tensor. */
  public double number(ByteBuffer bytes, int index) {
    int width = size / parts();
    int at = index * width;
    if (this == BFLOAT16) {
      return Float.intBitsToFloat(bytes.getShort(at) << 16);
    }
    return switch (width) {
      case 2 -> half(bytes.getShort(at));
      case 4 -> bytes.getFloat(at);
      default -> bytes.getDouble(at);
    };
  }

  private static double half(short bits) {
    int exponent = bits >> 10 & 0x1f;
    int fraction = bits & 0x3ff;
    double magnitude;
    if (exponent == 0x1f) {
      magnitude = fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
    } else if (exponent == 0) {
      magnitude = Math.scalb((double) fraction, -24);
    } else {
      magnitude = Math.scalb((double) (fraction | 0x400), exponent - 25);
    }
    return bits < 0 ? -magnitude : magnitude;
  }
}
