package org.torchjava;

import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import java.util.Set;
import org.torchjava.nativebridge.NativeTensor;
import org.torchjava.nativebridge.ops.AtenC;
import org.torchjava.nativebridge.ops.AtenInternalI;
import org.torchjava.nativebridge.ops.AtenR;
import org.torchjava.nativebridge.ops.AtenT;

/**
 * Copies tensors into Java arrays, without loss: a dtype whose numbers a primitive type cannot all
 * hold is refused.
 *
 * <p>uint8 elements come into {@code byte} arrays, and uint64 elements into {@code long} arrays,
 * with their bits as they are, for which the JDK has {@code Byte.toUnsignedInt} and {@code
 * Long.toUnsignedString}.
 */
final class TensorArrays {
  private static final Set<DType> SMALL_FLOATS =
      Set.of(
          DType.FLOAT16,
          DType.BFLOAT16,
          DType.FLOAT8_E4M3FN,
          DType.FLOAT8_E4M3FNUZ,
          DType.FLOAT8_E5M2,
          DType.FLOAT8_E5M2FNUZ,
          DType.FLOAT8_E8M0FNU);

  private TensorArrays() {}

  /** All elements in row-major order, as an array of that type. */
  static Object flat(Tensor self, PrimitiveType type, String method) {
    requireHeld(type, self.dtype(), method + "()");
    Object array = Array.newInstance(type.type(), arrayLength(self));
    read(self, type, array);
    return array;
  }

  /** Copies all elements in row-major order into an array of that type and of their number. */
  static void copy(Tensor self, PrimitiveType type, Object array) {
    Objects.requireNonNull(array, "array");
    requireHeld(type, self.dtype(), "copyTo(" + type.type() + "[])");
    int length = Array.getLength(array);
    if (length != self.numel()) {
      throw new IllegalArgumentException(
          "the array has length "
              + length
              + ", but this tensor has "
              + self.numel()
              + " elements; the array must have as many");
    }
    read(self, type, array);
  }

  private static void requireHeld(PrimitiveType type, DType dtype, String call) {
    if (!holds(type, dtype)) {
      throw new TypeException(
          call + " would lose values of dtype " + dtype + "; convert with to(DType) first");
    }
  }

  private static void read(Tensor self, PrimitiveType type, Object array) {
    DType dtype = self.dtype();
    // Elements of the same size that the type holds only as bits are not converted.
    DType read = dtype.itemSize() == type.bytes() ? dtype : type.dtype();
    try (Tensor plain = plain(self, read)) {
      memory(plain).read(type, 0, array);
    }
  }

  /** The bytes of all elements in row-major order, in native byte order. */
  static ByteBuffer bytes(Tensor self) {
    try (Tensor plain = plain(self, self.dtype())) {
      byte[] array = new byte[Math.toIntExact(plain.numel() * plain.dtype().itemSize())];
      memory(plain).read(PrimitiveType.BYTE, 0, array);
      return ByteBuffer.wrap(array).order(ByteOrder.nativeOrder());
    }
  }

  /** All elements in row-major order, as complex numbers. */
  static Complex[] complex(Tensor self) {
    Complex[] array = new Complex[arrayLength(self)];
    try (Tensor plain = plain(self, DType.COMPLEX128)) {
      readComplex(memory(plain), array, 0);
    }
    return array;
  }

  /** Arrays in arrays with the tensor's shape, or the boxed number of a 0-d tensor. */
  static Object nested(Tensor self) {
    DType dtype = self.dtype();
    PrimitiveType type = dtype.isComplex() ? null : nestedType(dtype);
    DType read = type == null ? DType.COMPLEX128 : type.dtype();
    Class<?> element = type == null ? Complex.class : type.type();
    int[] sizes = sizes(self);
    try (Tensor plain = plain(self, read)) {
      TensorMemory memory = memory(plain);
      if (sizes.length == 0) {
        Object one = Array.newInstance(element, 1);
        readLeaf(memory, type, one, 0);
        return Array.get(one, 0);
      }
      Object array = Array.newInstance(element, sizes);
      fill(memory, type, array, sizes, 0, 0);
      return array;
    }
  }

  private static long fill(
      TensorMemory memory, PrimitiveType type, Object level, int[] sizes, int dim, long offset) {
    if (dim == sizes.length - 1) {
      return readLeaf(memory, type, level, offset);
    }
    long next = offset;
    for (Object row : (Object[]) level) {
      next = fill(memory, type, row, sizes, dim + 1, next);
    }
    return next;
  }

  private static long readLeaf(TensorMemory memory, PrimitiveType type, Object leaf, long offset) {
    if (type == null) {
      readComplex(memory, (Complex[]) leaf, offset);
      return offset + Array.getLength(leaf) * 2L * Double.BYTES;
    }
    memory.read(type, offset, leaf);
    return offset + (long) Array.getLength(leaf) * type.bytes();
  }

  private static void readComplex(TensorMemory memory, Complex[] array, long offset) {
    double[] parts = new double[Math.multiplyExact(array.length, 2)];
    memory.read(PrimitiveType.DOUBLE, offset, parts);
    for (int i = 0; i < array.length; i++) {
      array[i] = new Complex(parts[2 * i], parts[2 * i + 1]);
    }
  }

  /**
   * The same elements, contiguous, on the CPU, of the given dtype and with conjugation and negation
   * carried out.
   */
  private static Tensor plain(Tensor self, DType dtype) {
    Tensor read = withElements(TransformTensors.inMemory(self));
    try (var outside = TransformPause.begin();
        Tensor negated = Results.tensor(AtenR.resolve_neg(read.handle()), read);
        Tensor resolved = Results.tensor(AtenR.resolve_conj(negated.handle()), negated)) {
      int device = Device.code(Device.CPU);
      long moved = AtenT.to_device(resolved.handle(), device, DType.code(dtype), false, false, -1);
      try (Tensor converted = Results.tensor(moved, resolved)) {
        return Results.tensor(AtenC.contiguous(converted.handle(), 0), converted);
      }
    }
  }

  // Derivatives that are zero may be tensors without memory, until something needs their elements.
  private static Tensor withElements(Tensor tensor) {
    boolean none = Results.bool(AtenInternalI._is_zerotensor(tensor.handle()), tensor);
    return none ? tensor.clone() : tensor;
  }

  private static TensorMemory memory(Tensor plain) {
    long bytes = plain.numel() * plain.dtype().itemSize();
    return new TensorMemory(NativeTensor.dataPointer(plain.handle()), bytes);
  }

  private static int arrayLength(Tensor self) {
    long elements = self.numel();
    if (elements > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException(
          "a Java array cannot hold the " + elements + " elements of this tensor");
    }
    return (int) elements;
  }

  private static int[] sizes(Tensor self) {
    long[] size = self.size();
    int[] sizes = new int[size.length];
    for (int i = 0; i < size.length; i++) {
      if (size[i] > Integer.MAX_VALUE - 8) {
        throw new IllegalArgumentException(
            "a Java array cannot hold the " + size[i] + " elements of dimension " + i);
      }
      sizes[i] = (int) size[i];
    }
    return sizes;
  }

  private static boolean holds(PrimitiveType type, DType dtype) {
    return switch (type) {
      case DOUBLE ->
          dtype == DType.FLOAT64
              || dtype == DType.INT32
              || dtype == DType.UINT32
              || holds(PrimitiveType.FLOAT, dtype);
      case FLOAT ->
          dtype == DType.FLOAT32
              || SMALL_FLOATS.contains(dtype)
              || dtype == DType.UINT16
              || holds(PrimitiveType.SHORT, dtype);
      case LONG ->
          dtype == DType.INT64
              || dtype == DType.UINT64
              || dtype == DType.UINT32
              || holds(PrimitiveType.INT, dtype);
      case INT ->
          dtype == DType.INT32 || dtype == DType.UINT16 || holds(PrimitiveType.SHORT, dtype);
      case SHORT -> dtype == DType.INT16 || dtype == DType.INT8 || dtype == DType.UINT8;
      case CHAR -> dtype == DType.UINT16 || dtype == DType.UINT8;
      case BYTE -> dtype == DType.INT8 || dtype == DType.UINT8;
      case BOOLEAN -> dtype == DType.BOOL;
    };
  }

  /** The smallest type that holds the numbers themselves, not only their bits. */
  private static PrimitiveType nestedType(DType dtype) {
    PrimitiveType type =
        switch (dtype) {
          case FLOAT64 -> PrimitiveType.DOUBLE;
          case INT64, UINT32 -> PrimitiveType.LONG;
          case INT32 -> PrimitiveType.INT;
          case INT16, UINT8 -> PrimitiveType.SHORT;
          case UINT16 -> PrimitiveType.CHAR;
          case INT8 -> PrimitiveType.BYTE;
          case BOOL -> PrimitiveType.BOOLEAN;
          default -> PrimitiveType.FLOAT;
        };
    if (!holds(type, dtype)) {
      throw new TypeException("toArray() has no Java type for numbers of dtype " + dtype);
    }
    return type;
  }
}
