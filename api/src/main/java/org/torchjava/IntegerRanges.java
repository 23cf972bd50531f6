package org.torchjava;

import java.util.Locale;

/**
 * Whether numbers fit the integer dtype that they are to become, as {@code torch.tensor} checks it.
 *
 * <p>The rules are those of {@code checked_convert} in c10/util/TypeCast.h, PyTorch 2.10: a
 * negative integer may wrap around into an unsigned dtype as long as its absolute value fits, a
 * real number must lie in the range.
 */
final class IntegerRanges {
  private IntegerRanges() {}

  /**
   * Throws unless all elements of an array of primitives fit; does nothing for a dtype that is not
   * one of integers.
   */
  static void check(Object array, DType target) {
    if (PrimitiveType.of(array.getClass().getComponentType()).dtype() == target
        || !isChecked(target)) {
      return;
    }
    if (array instanceof double[] values) {
      for (double value : values) {
        check(value, target);
      }
    } else if (array instanceof float[] values) {
      for (float value : values) {
        check(value, target);
      }
    } else if (array instanceof long[] values) {
      for (long value : values) {
        check(value, target);
      }
    } else if (array instanceof int[] values) {
      for (int value : values) {
        check(value, target);
      }
    } else if (array instanceof short[] values) {
      for (short value : values) {
        check(value, target);
      }
    } else if (array instanceof char[] values) {
      for (char value : values) {
        check((long) value, target);
      }
    } else if (array instanceof byte[] values) {
      for (byte value : values) {
        check(value, target);
      }
    }
  }

  private static boolean isChecked(DType target) {
    return switch (target) {
      case UINT8, UINT16, UINT32, UINT64, INT8, INT16, INT32, INT64 -> true;
      default -> false;
    };
  }

  static void check(long value, DType target) {
    boolean fits =
        switch (target) {
          case UINT8 -> Math.abs(value) <= 0xFFL && value != Long.MIN_VALUE;
          case UINT16 -> Math.abs(value) <= 0xFFFFL && value != Long.MIN_VALUE;
          case UINT32 -> Math.abs(value) <= 0xFFFF_FFFFL && value != Long.MIN_VALUE;
          case INT8 -> value == (byte) value;
          case INT16 -> value == (short) value;
          case INT32 -> value == (int) value;
          default -> true;
        };
    if (!fits) {
      throw overflow(target);
    }
  }

  static void check(double value, DType target) {
    boolean fits =
        switch (target) {
          case UINT8 -> value >= 0 && value <= 0xFF;
          case UINT16 -> value >= 0 && value <= 0xFFFF;
          case UINT32 -> value >= 0 && value <= 0xFFFF_FFFFL;
          case UINT64 -> value >= 0 && value < 0x1p64;
          case INT8 -> value >= Byte.MIN_VALUE && value <= Byte.MAX_VALUE;
          case INT16 -> value >= Short.MIN_VALUE && value <= Short.MAX_VALUE;
          case INT32 -> value >= Integer.MIN_VALUE && value <= Integer.MAX_VALUE;
          case INT64 -> value >= -0x1p63 && value < 0x1p63;
          default -> true;
        };
    if (!fits) {
      throw overflow(target);
    }
  }

  private static TorchException overflow(DType target) {
    String name = target.name().toLowerCase(Locale.ROOT);
    return new TorchException("value cannot be converted to type " + name + " without overflow");
  }
}
