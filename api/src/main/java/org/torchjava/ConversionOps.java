package org.torchjava;

import org.torchjava.nativebridge.ops.AtenI;

/**
 * Elements as Java numbers and arrays.
 *
 * <p>Numbers and arrays are copies; these methods may be called on tensors that require gradients,
 * which are left out. Arrays are in row-major order whatever the strides.
 *
 * <p>Threads may read one tensor at the same time; a tensor that one thread writes to must not be
 * used by another. All methods throw {@link IllegalStateException} for a tensor that was closed.
 * Messages of other exceptions are PyTorch's.
 */
public sealed interface ConversionOps permits Tensor {
  /**
   * {@return the only element, as a number of the kind of the dtype}
   *
   * <p>{@code aten::item(Tensor self) -> Scalar}
   *
   * @throws TorchException for a tensor with more or fewer than one element
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.item.html">torch.Tensor.item</a>
   */
  default Scalar item() {
    return NumberConversions.item((Tensor) this);
  }

  /**
   * {@return the only element, as Python's {@code float(x)}}
   *
   * @throws TorchException for a tensor with more or fewer than one element, or a complex dtype
   */
  default double doubleValue() {
    return NumberConversions.toDouble((Tensor) this);
  }

  /**
   * {@return the only element, rounded to a float}
   *
   * @throws TorchException for a tensor with more or fewer than one element, or a complex dtype
   */
  default float floatValue() {
    return (float) doubleValue();
  }

  /**
   * {@return the only element, as Python's {@code int(x)}: without its fraction}
   *
   * @throws TorchException for a tensor with more or fewer than one element, a complex dtype, or a
   *     number that a long cannot hold
   * @throws IllegalArgumentException for nan
   * @throws ArithmeticException for an infinity
   */
  default long longValue() {
    return NumberConversions.toLong((Tensor) this);
  }

  /**
   * {@return the only element without its fraction, as an int}
   *
   * @throws TorchException for a tensor with more or fewer than one element, a complex dtype, or a
   *     number that an int cannot hold
   * @throws IllegalArgumentException for nan
   * @throws ArithmeticException for an infinity
   */
  default int intValue() {
    return NumberConversions.toInt((Tensor) this);
  }

  /**
   * {@return whether the only element is not zero, as Python's {@code bool(x)}}
   *
   * <p>{@code aten::is_nonzero(Tensor self) -> bool}
   *
   * @throws TorchException for a tensor with more or fewer than one element
   */
  default boolean booleanValue() {
    Tensor self = (Tensor) this;
    return Results.bool(AtenI.is_nonzero(self.handle()), self);
  }

  /**
   * {@return all elements in row-major order; for float64, float32 and smaller ones, and integers
   * of up to 32 bits}
   *
   * @throws TypeException for other dtypes, whose values would not all fit
   * @throws IllegalArgumentException for more elements than an array holds
   */
  default double[] toDoubleArray() {
    return (double[]) TensorArrays.flat((Tensor) this, PrimitiveType.DOUBLE, "toDoubleArray");
  }

  /**
   * {@return all elements in row-major order; for float32 and smaller ones, and integers of up to
   * 16 bits}
   *
   * @throws TypeException for other dtypes, whose values would not all fit
   * @throws IllegalArgumentException for more elements than an array holds
   */
  default float[] toFloatArray() {
    return (float[]) TensorArrays.flat((Tensor) this, PrimitiveType.FLOAT, "toFloatArray");
  }

  /**
   * {@return all elements in row-major order; for integers; those of uint64 keep their bits}
   *
   * @throws TypeException for other dtypes, whose values would not all fit
   * @throws IllegalArgumentException for more elements than an array holds
   */
  default long[] toLongArray() {
    return (long[]) TensorArrays.flat((Tensor) this, PrimitiveType.LONG, "toLongArray");
  }

  /**
   * {@return all elements in row-major order; for int32, and integers of up to 16 bits}
   *
   * @throws TypeException for other dtypes, whose values would not all fit
   * @throws IllegalArgumentException for more elements than an array holds
   */
  default int[] toIntArray() {
    return (int[]) TensorArrays.flat((Tensor) this, PrimitiveType.INT, "toIntArray");
  }

  /**
   * {@return all elements in row-major order; for int16, int8 and uint8}
   *
   * @throws TypeException for other dtypes, whose values would not all fit
   * @throws IllegalArgumentException for more elements than an array holds
   */
  default short[] toShortArray() {
    return (short[]) TensorArrays.flat((Tensor) this, PrimitiveType.SHORT, "toShortArray");
  }

  /**
   * {@return all elements in row-major order; for uint16 and uint8}
   *
   * @throws TypeException for other dtypes, whose values would not all fit
   * @throws IllegalArgumentException for more elements than an array holds
   */
  default char[] toCharArray() {
    return (char[]) TensorArrays.flat((Tensor) this, PrimitiveType.CHAR, "toCharArray");
  }

  /**
   * {@return all elements in row-major order; for int8, and uint8, which keeps its bits}
   *
   * @throws TypeException for other dtypes, whose values would not all fit
   * @throws IllegalArgumentException for more elements than an array holds
   */
  default byte[] toByteArray() {
    return (byte[]) TensorArrays.flat((Tensor) this, PrimitiveType.BYTE, "toByteArray");
  }

  /**
   * {@return all elements in row-major order; for bool}
   *
   * @throws TypeException for other dtypes, whose values would not all fit
   * @throws IllegalArgumentException for more elements than an array holds
   */
  default boolean[] toBooleanArray() {
    return (boolean[]) TensorArrays.flat((Tensor) this, PrimitiveType.BOOLEAN, "toBooleanArray");
  }

  /**
   * Copies all elements into an array that is there already, in row-major order; for float64,
   * float32 and smaller ones, and integers of up to 32 bits.
   *
   * <p>For arrays that are filled again and again: the JVM fills each new one with zeros first, as
   * the arrays of {@link #toDoubleArray()} and its kin.
   *
   * @param array receives them; as long as this tensor has elements
   * @throws TypeException for other dtypes, whose values would not all fit
   * @throws IllegalArgumentException for an array of another length
   */
  default void copyTo(double[] array) {
    TensorArrays.copy((Tensor) this, PrimitiveType.DOUBLE, array);
  }

  /**
   * As {@link #copyTo(double[])}; for float32 and smaller ones, and integers of up to 16 bits.
   *
   * @param array receives the elements; as long as this tensor has elements
   * @throws TypeException for other dtypes, whose values would not all fit
   * @throws IllegalArgumentException for an array of another length
   */
  default void copyTo(float[] array) {
    TensorArrays.copy((Tensor) this, PrimitiveType.FLOAT, array);
  }

  /**
   * As {@link #copyTo(double[])}; for integers; those of uint64 keep their bits.
   *
   * @param array receives the elements; as long as this tensor has elements
   * @throws TypeException for other dtypes, whose values would not all fit
   * @throws IllegalArgumentException for an array of another length
   */
  default void copyTo(long[] array) {
    TensorArrays.copy((Tensor) this, PrimitiveType.LONG, array);
  }

  /**
   * As {@link #copyTo(double[])}; for int32, and integers of up to 16 bits.
   *
   * @param array receives the elements; as long as this tensor has elements
   * @throws TypeException for other dtypes, whose values would not all fit
   * @throws IllegalArgumentException for an array of another length
   */
  default void copyTo(int[] array) {
    TensorArrays.copy((Tensor) this, PrimitiveType.INT, array);
  }

  /**
   * As {@link #copyTo(double[])}; for int16, int8 and uint8.
   *
   * @param array receives the elements; as long as this tensor has elements
   * @throws TypeException for other dtypes, whose values would not all fit
   * @throws IllegalArgumentException for an array of another length
   */
  default void copyTo(short[] array) {
    TensorArrays.copy((Tensor) this, PrimitiveType.SHORT, array);
  }

  /**
   * As {@link #copyTo(double[])}; for uint16 and uint8.
   *
   * @param array receives the elements; as long as this tensor has elements
   * @throws TypeException for other dtypes, whose values would not all fit
   * @throws IllegalArgumentException for an array of another length
   */
  default void copyTo(char[] array) {
    TensorArrays.copy((Tensor) this, PrimitiveType.CHAR, array);
  }

  /**
   * As {@link #copyTo(double[])}; for int8, and uint8, which keeps its bits.
   *
   * @param array receives the elements; as long as this tensor has elements
   * @throws TypeException for other dtypes, whose values would not all fit
   * @throws IllegalArgumentException for an array of another length
   */
  default void copyTo(byte[] array) {
    TensorArrays.copy((Tensor) this, PrimitiveType.BYTE, array);
  }

  /**
   * As {@link #copyTo(double[])}; for bool.
   *
   * @param array receives the elements; as long as this tensor has elements
   * @throws TypeException for other dtypes, whose values would not all fit
   * @throws IllegalArgumentException for an array of another length
   */
  default void copyTo(boolean[] array) {
    TensorArrays.copy((Tensor) this, PrimitiveType.BOOLEAN, array);
  }

  /**
   * {@return all elements in row-major order, as complex numbers}
   *
   * @throws IllegalArgumentException for more elements than an array holds
   */
  default Complex[] toComplexArray() {
    return TensorArrays.complex((Tensor) this);
  }

  /**
   * {@return the elements as arrays in arrays, {@code double[][]} for a matrix of float64; a number
   * for a 0-d tensor}
   *
   * <p>The arrays are of double (float64), float (float32 and smaller), long (int64, uint32), int
   * (int32), short (int16, uint8), char (uint16), byte (int8), boolean (bool) or {@link Complex}.
   *
   * @throws TypeException for uint64
   * @throws IllegalArgumentException for more elements than an array holds
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.tolist.html">torch.Tensor.tolist</a>
   */
  default Object toArray() {
    return TensorArrays.nested((Tensor) this);
  }
}
