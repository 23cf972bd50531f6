package org.torchjava;

import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.torchjava.nativebridge.NativeTensor;
import org.torchjava.nativebridge.ops.AtenE;
import org.torchjava.nativebridge.ops.AtenL;
import org.torchjava.nativebridge.ops.AtenS;

/** Makes tensors of Java numbers and arrays, as {@code torch.tensor} makes them of Python's. */
final class TensorFactory {
  private TensorFactory() {}

  /** A 0-d tensor; {@code options} may be null. */
  static Tensor scalar(Scalar value, TensorOptions options) {
    DType dtype = CreationOptions.dtype(options);
    if (dtype == null) {
      dtype = inferredDtype(value);
    }
    int kind = value.kind();
    long bits = value.bits();
    if (kind == Scalar.LONG) {
      IntegerRanges.check(bits, dtype);
      if (dtype.isFloatingPoint() || dtype.isComplex()) {
        // Python rounds an integer to a double first, and that to the dtype.
        kind = Scalar.DOUBLE;
        bits = Double.doubleToRawLongBits((double) bits);
      }
    } else if (kind == Scalar.DOUBLE) {
      IntegerRanges.check(Double.longBitsToDouble(bits), dtype);
    }
    int device = Device.code(CreationOptions.device(options));
    long result = AtenS.scalar_tensor(kind, bits, value.imag(), DType.code(dtype), -1, device, -1);
    return CreationOptions.finish(result, options);
  }

  /** A 1-d tensor of an array of primitives; {@code options} may be null. */
  static Tensor flat(Object array, TensorOptions options) {
    PrimitiveType type = PrimitiveType.of(array.getClass().getComponentType());
    DType dtype = dtypeFor(type, options);
    IntegerRanges.check(array, dtype);
    long[] size = {Array.getLength(array)};
    return build(type, type.dtype(), size, memory -> memory.write(type, 0, array), dtype, options);
  }

  /** A 1-d tensor of complex numbers; {@code options} may be null. */
  static Tensor complex(Complex[] values, TensorOptions options) {
    double[] parts = new double[Math.multiplyExact(values.length, 2)];
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        throw new NullPointerException("data[" + i + "]");
      }
      parts[2 * i] = values[i].re();
      parts[2 * i + 1] = values[i].im();
    }
    DType dtype = CreationOptions.dtype(options);
    long[] size = {values.length};
    return build(
        PrimitiveType.DOUBLE,
        DType.COMPLEX128,
        size,
        memory -> memory.write(PrimitiveType.DOUBLE, 0, parts),
        dtype != null ? dtype : defaultComplexDtype(),
        options);
  }

  /** A 1-d tensor of raw elements; the bytes are copied. */
  static Tensor bytes(ByteBuffer buffer, DType dtype) {
    long[] size = {buffer.remaining() / dtype.itemSize()};
    // Only 0 and 1 may lie in a bool tensor's memory: others are read as numbers and compared with
    // zero.
    DType stored = dtype == DType.BOOL ? DType.UINT8 : dtype;
    return build(PrimitiveType.BYTE, stored, size, memory -> memory.write(buffer), dtype, null);
  }

  /**
   * A tensor that {@code writer} fills. Function transforms come to know of it when it is filled:
   * in Python's words, it is lifted (internal_new_from_data in torch/csrc/utils/tensor_new.cpp,
   * 2.10).
   *
   * @param type the type of the arrays that are written
   * @param stored the dtype of what is written
   * @param dtype the dtype of the result
   * @param options for the device and requiresGrad of the result; may be null
   */
  static Tensor build(
      PrimitiveType type,
      DType stored,
      long[] size,
      Consumer<TensorMemory> writer,
      DType dtype,
      TensorOptions options) {
    Tensor filled;
    boolean lifted;
    try (var outside = TransformPause.begin()) {
      filled = fill(type, stored, size, writer, dtype, options);
      lifted = outside.isPause();
    }
    Tensor result =
        lifted
            ? replace(filled, Results.tensor(AtenL.lift_fresh(filled.handle()), filled))
            : filled;
    return CreationOptions.requireGrad(result, options);
  }

  private static Tensor fill(
      PrimitiveType type,
      DType stored,
      long[] size,
      Consumer<TensorMemory> writer,
      DType dtype,
      TensorOptions options) {
    Tensor raw =
        Results.tensor(
            AtenE.empty_memory_format(
                size, size.length, DType.code(stored), -1, Device.code(Device.CPU), -1, -1));
    try {
      writer.accept(
          new TensorMemory(
              NativeTensor.dataPointer(raw.handle()), raw.numel() * stored.itemSize()));
      return convert(type, raw, dtype, options);
    } catch (Throwable failure) {
      raw.close();
      throw failure;
    }
  }

  private static Tensor convert(
      PrimitiveType type, Tensor raw, DType dtype, TensorOptions options) {
    Tensor result = raw;
    if (type == PrimitiveType.LONG && (dtype.isFloatingPoint() || dtype.isComplex())) {
      // Python rounds an integer to a double first, and that to the dtype.
      result = replace(result, result.to(DType.FLOAT64));
    }
    if (result.dtype() != dtype) {
      result = replace(result, result.to(dtype));
    }
    Device device = CreationOptions.device(options);
    if (device != null && !device.equals(result.device())) {
      result = replace(result, result.to(device));
    }
    return result;
  }

  private static Tensor replace(Tensor old, Tensor converted) {
    old.close();
    return converted;
  }

  /** The dtype asked for, or the one that {@code torch.tensor} infers for numbers of that type. */
  static DType dtypeFor(PrimitiveType type, TensorOptions options) {
    DType asked = CreationOptions.dtype(options);
    if (asked != null) {
      return asked;
    }
    if (type == PrimitiveType.INT) {
      return DType.INT64;
    }
    return type.isFloatingPoint() ? DefaultDtype.get() : type.dtype();
  }

  private static DType inferredDtype(Scalar value) {
    if (value.kind() == Scalar.DOUBLE) {
      return DefaultDtype.get();
    }
    if (value.kind() == Scalar.LONG) {
      return DType.INT64;
    }
    if (value.kind() == Scalar.UNSIGNED) {
      return DType.UINT64;
    }
    return value.kind() == Scalar.BOOLEAN ? DType.BOOL : defaultComplexDtype();
  }

  private static DType defaultComplexDtype() {
    DType real = DefaultDtype.get();
    if (real == DType.FLOAT64) {
      return DType.COMPLEX128;
    }
    if (real == DType.FLOAT32) {
      return DType.COMPLEX64;
    }
    if (real == DType.FLOAT16) {
      return DType.COMPLEX32;
    }
    throw new TorchException("invalid default scalar type for complex");
  }
}
