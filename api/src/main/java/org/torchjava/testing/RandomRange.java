package org.torchjava.testing;

import org.torchjava.DType;
import org.torchjava.Finfo;
import org.torchjava.Iinfo;
import org.torchjava.Torch;

/** From which numbers, the upper bound left out, a random one is drawn. */
record RandomRange(double low, double high) {
  private static final double LOW = -9;

  static RandomRange ofIntegers(DType dtype, MakeTensorOptions options) {
    if (dtype == DType.BOOL) {
      return bounded(dtype, options, new RandomRange(0, 2), new RandomRange(0, 2), false);
    }
    Iinfo info = Torch.iinfo(dtype);
    // An int64 bound cannot be one more than the greatest int64.
    double end = dtype == DType.INT64 ? info.max() : unsigned(info) + 1;
    RandomRange all = new RandomRange(info.min(), end);
    return bounded(dtype, options, all, new RandomRange(LOW, 10), false);
  }

  static RandomRange ofNumbers(DType dtype, boolean mayBeEmpty, MakeTensorOptions options) {
    Finfo info = Torch.finfo(dtype);
    RandomRange all = new RandomRange(info.min(), info.max());
    return bounded(dtype, options, all, new RandomRange(LOW, -LOW), mayBeEmpty);
  }

  private static double unsigned(Iinfo info) {
    return info.max() >= 0 ? info.max() : info.max() + 0x1p64;
  }

  private static RandomRange bounded(
      DType dtype,
      MakeTensorOptions options,
      RandomRange all,
      RandomRange usual,
      boolean mayBeEmpty) {
    double low = options.low() != null ? options.low() : usual.low;
    double high = options.high() != null ? options.high() : usual.high;
    if (Double.isNaN(low) || Double.isNaN(high)) {
      throw new IllegalArgumentException(
          "`low` and `high` cannot be NaN, but got low=" + text(low) + " and high=" + text(high));
    }
    if (low == high && mayBeEmpty) {
      return all.clamp(low, high);
    }
    if (low >= high) {
      throw new IllegalArgumentException(
          "`low` must be less than `high`, but got " + text(low) + " >= " + text(high));
    }
    if (high < all.low || low >= all.high) {
      throw new IllegalArgumentException(
          "The value interval specified by `low` and `high` is ["
              + text(low)
              + ", "
              + text(high)
              + "), but "
              + dtype
              + " only supports ["
              + text(all.low)
              + ", "
              + text(all.high)
              + ")");
    }
    return all.clamp(low, high);
  }

  private RandomRange clamp(double first, double last) {
    return new RandomRange(
        Math.min(Math.max(first, low), high), Math.min(Math.max(last, low), high));
  }

  /** An integer as Python prints it; other numbers are as Java prints them. */
  private static String text(double value) {
    return value == Math.rint(value) && Math.abs(value) < 0x1p53
        ? Long.toString((long) value)
        : Double.toString(value).replace("NaN", "nan").replace("Infinity", "inf");
  }
}
