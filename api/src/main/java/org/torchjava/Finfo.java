package org.torchjava;

import java.util.Objects;

/**
 * The numbers that a floating point dtype can hold: {@code torch.finfo}. Immutable.
 *
 * @param dtype the dtype; of a complex one, that of its parts
 * @param bits bits of one number
 * @param resolution a power of ten: the precision in decimal digits
 * @param min the smallest number
 * @param max the greatest number
 * @param eps the distance from 1 to the next greater number
 * @param smallestNormal the smallest positive number with full precision
 * @see <a
 *     href="https://docs.pytorch.org/docs/2.10/type_info.html#torch.torch.finfo">torch.finfo</a>
 */
public record Finfo(
    DType dtype,
    int bits,
    double resolution,
    double min,
    double max,
    double eps,
    double smallestNormal) {

  /**
   * Any numbers, which are not compared with the dtype; only that must not be null.
   *
   * @param dtype as above
   * @param bits as above
   * @param resolution as above
   * @param min as above
   * @param max as above
   * @param eps as above
   * @param smallestNormal as above
   */
  public Finfo {
    Objects.requireNonNull(dtype, "dtype");
  }

  // The std::numeric_limits of c10/util/Half.h, BFloat16.h, Float8_*.h (2.10.0).
  static Finfo of(DType dtype) {
    return switch (Objects.requireNonNull(dtype, "type")) {
      case FLOAT16, COMPLEX32 -> symmetric(DType.FLOAT16, 1e-3, 65504, 0x1p-10, 0x1p-14);
      case BFLOAT16 -> symmetric(dtype, 1e-2, 0x1.fep127, 0x1p-7, 0x1p-126);
      case FLOAT32, COMPLEX64 ->
          symmetric(DType.FLOAT32, 1e-6, Float.MAX_VALUE, 0x1p-23, Float.MIN_NORMAL);
      case FLOAT64, COMPLEX128 ->
          symmetric(DType.FLOAT64, 1e-15, Double.MAX_VALUE, 0x1p-52, Double.MIN_NORMAL);
      case FLOAT8_E5M2 -> symmetric(dtype, 1, 57344, 0x1p-2, 0x1p-14);
      case FLOAT8_E4M3FN -> symmetric(dtype, 1, 448, 0x1p-3, 0x1p-6);
      case FLOAT8_E5M2FNUZ -> symmetric(dtype, 1, 57344, 0x1p-3, 0x1p-15);
      case FLOAT8_E4M3FNUZ -> symmetric(dtype, 1, 240, 0x1p-3, 0x1p-7);
      case FLOAT8_E8M0FNU -> new Finfo(dtype, 8, 1, 0x1p-127, 0x1p127, 1, 0x1p-127);
      default ->
          throw new TypeException(
              "torch.finfo() requires a floating point input type. Use torch.iinfo to handle"
                  + " 'torch.finfo'");
    };
  }

  private static Finfo symmetric(
      DType dtype, double resolution, double max, double eps, double smallestNormal) {
    return new Finfo(dtype, 8 * dtype.itemSize(), resolution, -max, max, eps, smallestNormal);
  }

  /**
   * Another name of {@link #smallestNormal()}.
   *
   * @return the smallest positive number with full precision
   */
  public double tiny() {
    return smallestNormal;
  }

  /** As Python prints it, with six digits. */
  @Override
  public String toString() {
    return "finfo(resolution="
        + PythonNumbers.sixDigits(resolution)
        + ", min="
        + PythonNumbers.sixDigits(min)
        + ", max="
        + PythonNumbers.sixDigits(max)
        + ", eps="
        + PythonNumbers.sixDigits(eps)
        + ", smallest_normal="
        + PythonNumbers.sixDigits(smallestNormal)
        + ", tiny="
        + PythonNumbers.sixDigits(smallestNormal)
        + ", dtype="
        + dtype.toName()
        + ")";
  }
}
