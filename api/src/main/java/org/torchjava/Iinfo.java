package org.torchjava;

import java.math.BigInteger;
import java.util.Objects;

/**
 * The numbers that an integer dtype can hold: {@code torch.iinfo}. Immutable.
 *
 * @param dtype the dtype
 * @param bits bits of one number
 * @param min the smallest number
 * @param max the greatest number; of uint64, which a long cannot hold, its bits
 * @see <a
 *     href="https://docs.pytorch.org/docs/2.10/type_info.html#torch.torch.iinfo">torch.iinfo</a>
 */
public record Iinfo(DType dtype, int bits, long min, long max) {

  /**
   * Any numbers, which are not compared with the dtype; only that must not be null.
   *
   * @param dtype as above
   * @param bits as above
   * @param min as above
   * @param max as above
   */
  public Iinfo {
    Objects.requireNonNull(dtype, "dtype");
  }

  static Iinfo of(DType dtype) {
    return switch (Objects.requireNonNull(dtype, "type")) {
      case UINT8, UINT16, UINT32, UINT64, QUINT8 -> unsigned(dtype);
      case INT8, INT16, INT32, INT64, QINT8, QINT32 -> signed(dtype);
      case BOOL -> throw new TypeException("torch.bool is not supported by torch.iinfo");
      default ->
          throw new TypeException(
              "torch.iinfo() requires an integer input type. Use torch.finfo to handle"
                  + " 'torch.iinfo'");
    };
  }

  private static Iinfo unsigned(DType dtype) {
    int bits = 8 * dtype.itemSize();
    return new Iinfo(dtype, bits, 0, -1L >>> (Long.SIZE - bits));
  }

  private static Iinfo signed(DType dtype) {
    int bits = 8 * dtype.itemSize();
    long max = Long.MAX_VALUE >> (Long.SIZE - bits);
    return new Iinfo(dtype, bits, -max - 1, max);
  }

  /** As Python prints it, with six digits. */
  @Override
  public String toString() {
    double greatest = new BigInteger(Long.toUnsignedString(max)).doubleValue();
    return "iinfo(min="
        + PythonNumbers.sixDigits(min)
        + ", max="
        + PythonNumbers.sixDigits(greatest)
        + ", dtype="
        + dtype.toName()
        + ")";
  }
}
