package org.torchjava;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The type of a tensor's elements: {@code torch.float32} is {@link #FLOAT32}. A dtype is also the
 * smallest form of {@link TensorOptions}, so that {@code zeros(shape(2, 3), INT64)} reads well.
 *
 * <p>Names and numbers are those of {@code c10/core/ScalarType.h} (LibTorch 2.10.0); see <a
 * href="https://docs.pytorch.org/docs/2.10/tensor_attributes.html">torch.dtype</a>.
 */
public enum DType implements TensorOptions {
  /** 8-bit unsigned integer. */
  UINT8(0, 1, Kind.INTEGER),
  /** 8-bit integer. */
  INT8(1, 1, Kind.INTEGER),
  /** 16-bit integer, {@code torch.short}. */
  INT16(2, 2, Kind.INTEGER),
  /** 32-bit integer, {@code torch.int}. */
  INT32(3, 4, Kind.INTEGER),
  /** 64-bit integer, {@code torch.long}. */
  INT64(4, 8, Kind.INTEGER),
  /** 16-bit floating point, {@code torch.half}: 5 bits of exponent. */
  FLOAT16(5, 2, Kind.FLOATING),
  /** 32-bit floating point, {@code torch.float}; the default. */
  FLOAT32(6, 4, Kind.FLOATING),
  /** 64-bit floating point, {@code torch.double}. */
  FLOAT64(7, 8, Kind.FLOATING),
  /** Two float16. */
  COMPLEX32(8, 4, Kind.COMPLEX),
  /** Two float32, {@code torch.cfloat}. */
  COMPLEX64(9, 8, Kind.COMPLEX),
  /** Two float64, {@code torch.cdouble}. */
  COMPLEX128(10, 16, Kind.COMPLEX),
  /** Truth values, one byte each. */
  BOOL(11, 1, Kind.BOOLEAN),
  /** Quantized 8-bit integer. */
  QINT8(12, 1, Kind.QUANTIZED),
  /** Quantized 8-bit unsigned integer. */
  QUINT8(13, 1, Kind.QUANTIZED),
  /** Quantized 32-bit integer. */
  QINT32(14, 4, Kind.QUANTIZED),
  /** 16-bit floating point with the exponent range of float32. */
  BFLOAT16(15, 2, Kind.FLOATING),
  /** 8-bit floating point: 5 bits of exponent, 2 of mantissa. */
  FLOAT8_E5M2(23, 1, Kind.FLOATING),
  /** 8-bit floating point: 4 bits of exponent, 3 of mantissa, no infinities. */
  FLOAT8_E4M3FN(24, 1, Kind.FLOATING),
  /** 8-bit floating point: 5 bits of exponent, 2 of mantissa, no negative zero. */
  FLOAT8_E5M2FNUZ(25, 1, Kind.FLOATING),
  /** 8-bit floating point: 4 bits of exponent, 3 of mantissa, no negative zero. */
  FLOAT8_E4M3FNUZ(26, 1, Kind.FLOATING),
  /** 16-bit unsigned integer, with few operators. */
  UINT16(27, 2, Kind.INTEGER),
  /** 32-bit unsigned integer, with few operators. */
  UINT32(28, 4, Kind.INTEGER),
  /** 64-bit unsigned integer, with few operators. */
  UINT64(29, 8, Kind.INTEGER),
  /** 8 bits of exponent alone: powers of two. */
  FLOAT8_E8M0FNU(44, 1, Kind.FLOATING);

  private enum Kind {
    INTEGER,
    FLOATING,
    COMPLEX,
    BOOLEAN,
    QUANTIZED
  }

  private static final DType[] BY_CODE = new DType[45];
  private static final Map<String, DType> BY_NAME;

  static {
    for (DType dtype : values()) {
      BY_CODE[dtype.code] = dtype;
    }
    BY_NAME = Arrays.stream(values()).collect(Collectors.toMap(DType::toName, Function.identity()));
  }

  private final int code;
  private final int itemSize;
  private final Kind kind;

  DType(int code, int itemSize, Kind kind) {
    this.code = code;
    this.itemSize = itemSize;
    this.kind = kind;
  }

  /**
   * The dtype with a name of Python's.
   *
   * @param name for example {@code float32} or {@code torch.float32}
   * @return the dtype
   * @throws IllegalArgumentException when there is none
   */
  public static DType of(String name) {
    Objects.requireNonNull(name, "name");
    DType dtype = BY_NAME.get(name.startsWith("torch.") ? name.substring(6) : name);
    if (dtype == null) {
      throw new IllegalArgumentException(
          "no dtype is called '"
              + name
              + "'; there are "
              + BY_NAME.keySet().stream().sorted().toList());
    }
    return dtype;
  }

  static DType ofCode(int code) {
    DType dtype = code >= 0 && code < BY_CODE.length ? BY_CODE[code] : null;
    if (dtype == null) {
      throw new UnsupportedOperationException(
          "tensors of c10::ScalarType " + code + " are not supported");
    }
    return dtype;
  }

  /** The number of a dtype, -1 for null. */
  static int code(DType dtype) {
    return dtype == null ? -1 : dtype.code;
  }

  /**
   * Python's name without {@code torch.}.
   *
   * @return for example {@code float32}
   */
  public String toName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Bytes of one element, {@code dtype.itemsize} in Python.
   *
   * @return 1 to 16
   */
  public int itemSize() {
    return itemSize;
  }

  /**
   * Whether the elements are real floating-point numbers, {@code dtype.is_floating_point} in
   * Python.
   *
   * @return true for float, half, bfloat and the 8-bit forms
   */
  public boolean isFloatingPoint() {
    return kind == Kind.FLOATING;
  }

  /**
   * Whether the elements are complex, {@code dtype.is_complex} in Python.
   *
   * @return true for the complex dtypes
   */
  public boolean isComplex() {
    return kind == Kind.COMPLEX;
  }

  /**
   * Whether the elements are integers.
   *
   * @return true for signed and unsigned integers, false for bool and quantized ones
   */
  public boolean isInteger() {
    return kind == Kind.INTEGER;
  }

  /**
   * Whether the elements are quantized.
   *
   * @return true for the quantized integers
   */
  public boolean isQuantized() {
    return kind == Kind.QUANTIZED;
  }

  /**
   * The complex dtype of the same precision, {@code dtype.to_complex()} in Python.
   *
   * @return a complex dtype
   * @throws TorchException for integers, and 8-bit floating point numbers
   */
  public DType toComplex() {
    return switch (this) {
      case BFLOAT16, FLOAT32, COMPLEX64 -> COMPLEX64;
      case FLOAT16, COMPLEX32 -> COMPLEX32;
      case FLOAT64, COMPLEX128 -> COMPLEX128;
      default -> throw new TorchException("Unknown Complex ScalarType for " + typeName());
    };
  }

  /**
   * The real dtype of the same precision, {@code dtype.to_real()} in Python.
   *
   * @return the dtype of the parts of a complex one; other dtypes are returned themselves
   */
  public DType toReal() {
    return switch (this) {
      case COMPLEX32 -> FLOAT16;
      case COMPLEX64 -> FLOAT32;
      case COMPLEX128 -> FLOAT64;
      default -> this;
    };
  }

  /** The name that c10/core/ScalarType.h has for it: {@code Float}. */
  String typeName() {
    return switch (this) {
      case UINT8 -> "Byte";
      case INT8 -> "Char";
      case INT16 -> "Short";
      case INT32 -> "Int";
      case INT64 -> "Long";
      case FLOAT16 -> "Half";
      case FLOAT32 -> "Float";
      case FLOAT64 -> "Double";
      case COMPLEX32 -> "ComplexHalf";
      case COMPLEX64 -> "ComplexFloat";
      case COMPLEX128 -> "ComplexDouble";
      case BOOL -> "Bool";
      case QINT8 -> "QInt8";
      case QUINT8 -> "QUInt8";
      case QINT32 -> "QInt32";
      case BFLOAT16 -> "BFloat16";
      case UINT16 -> "UInt16";
      case UINT32 -> "UInt32";
      case UINT64 -> "UInt64";
      default -> "F" + toName().substring(1);
    };
  }

  /**
   * Whether the elements can be negative, {@code dtype.is_signed} in Python.
   *
   * @return false for unsigned integers, bool, and powers of two alone
   * @throws TorchException for quantized dtypes
   */
  public boolean isSigned() {
    return switch (this) {
      case UINT8, UINT16, UINT32, UINT64, BOOL, FLOAT8_E8M0FNU -> false;
      case QINT8, QUINT8, QINT32 ->
          throw new TorchException("isSignedType not supported for quantized types");
      default -> true;
    };
  }

  /** This dtype. */
  @Override
  public DType dtype() {
    return this;
  }

  /** No device: the default one. */
  @Override
  public Device device() {
    return null;
  }

  /** False. */
  @Override
  public boolean requiresGrad() {
    return false;
  }

  /** As Python prints it: {@code torch.float32}. */
  @Override
  public String toString() {
    return "torch." + toName();
  }
}
