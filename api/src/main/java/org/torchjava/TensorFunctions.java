package org.torchjava;

import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * {@code torch.tensor} of Java numbers and arrays. Part of {@link Torch}.
 *
 * <p>Without a dtype, {@code int} and {@code long} become int64, {@code float} and {@code double}
 * the default dtype, as Python's ints and floats do; the other types become the dtype that holds
 * them as they are. With one, elements are converted to it; integers out of its range are refused.
 */
abstract class TensorFunctions extends TorchOperators {
  /** For {@link Torch} alone. */
  TensorFunctions() {}

  /**
   * {@return a tensor of an integer, 0-d and int64}
   *
   * @param data the number
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(long data) {
    return TensorFactory.scalar(Scalar.of(data), null);
  }

  /**
   * {@return a tensor of one number, 0-d}
   *
   * @param data the number
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if the value does not fit the dtype, or an integer tensor is to require
   *     gradients
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(long data, TensorOptions options) {
    Objects.requireNonNull(options, "options");
    return TensorFactory.scalar(Scalar.of(data), options);
  }

  /**
   * {@return a tensor of a real number, 0-d and of the default dtype}
   *
   * @param data the number
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(double data) {
    return TensorFactory.scalar(Scalar.of(data), null);
  }

  /**
   * {@return a tensor of one number, 0-d}
   *
   * @param data the number
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if the value does not fit the dtype, or an integer tensor is to require
   *     gradients
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(double data, TensorOptions options) {
    Objects.requireNonNull(options, "options");
    return TensorFactory.scalar(Scalar.of(data), options);
  }

  /**
   * {@return a tensor of a truth value, 0-d and bool}
   *
   * @param data the number
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(boolean data) {
    return TensorFactory.scalar(Scalar.of(data), null);
  }

  /**
   * {@return a tensor of one number, 0-d}
   *
   * @param data the number
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if the value does not fit the dtype, or an integer tensor is to require
   *     gradients
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(boolean data, TensorOptions options) {
    Objects.requireNonNull(options, "options");
    return TensorFactory.scalar(Scalar.of(data), options);
  }

  /**
   * {@return a tensor of a number of any kind, 0-d}
   *
   * @param data the number
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(Scalar data) {
    Objects.requireNonNull(data, "data");
    return TensorFactory.scalar(data, null);
  }

  /**
   * {@return a tensor of one number, 0-d}
   *
   * @param data the number
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if the value does not fit the dtype, or an integer tensor is to require
   *     gradients
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(Scalar data, TensorOptions options) {
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(options, "options");
    return TensorFactory.scalar(data, options);
  }

  /**
   * {@return a tensor of a complex number, 0-d and of the complex dtype of the default dtype's
   * precision}
   *
   * @param data the number
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(Complex data) {
    Objects.requireNonNull(data, "data");
    return TensorFactory.scalar(Scalar.of(data), null);
  }

  /**
   * {@return a tensor of one number, 0-d}
   *
   * @param data the number
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if the value does not fit the dtype, or an integer tensor is to require
   *     gradients
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(Complex data, TensorOptions options) {
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(options, "options");
    return TensorFactory.scalar(Scalar.of(data), options);
  }

  /**
   * {@return a 1-d tensor of int64}
   *
   * @param data the elements
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(int... data) {
    Objects.requireNonNull(data, "data");
    return TensorFactory.flat(data, null);
  }

  /**
   * {@return a 1-d tensor; int64 unless the options say otherwise}
   *
   * @param data the elements
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if an element does not fit the dtype, or an integer tensor is to require
   *     gradients
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(int[] data, TensorOptions options) {
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(options, "options");
    return TensorFactory.flat(data, options);
  }

  /**
   * {@return a 1-d tensor of int64}
   *
   * @param data the elements
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(long... data) {
    Objects.requireNonNull(data, "data");
    return TensorFactory.flat(data, null);
  }

  /**
   * {@return a 1-d tensor; int64 unless the options say otherwise}
   *
   * @param data the elements
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if an element does not fit the dtype, or an integer tensor is to require
   *     gradients
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(long[] data, TensorOptions options) {
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(options, "options");
    return TensorFactory.flat(data, options);
  }

  /**
   * {@return a 1-d tensor of the default dtype}
   *
   * @param data the elements
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(float... data) {
    Objects.requireNonNull(data, "data");
    return TensorFactory.flat(data, null);
  }

  /**
   * {@return a 1-d tensor; the default dtype unless the options say otherwise}
   *
   * @param data the elements
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if an element does not fit the dtype, or an integer tensor is to require
   *     gradients
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(float[] data, TensorOptions options) {
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(options, "options");
    return TensorFactory.flat(data, options);
  }

  /**
   * {@return a 1-d tensor of the default dtype}
   *
   * @param data the elements
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(double... data) {
    Objects.requireNonNull(data, "data");
    return TensorFactory.flat(data, null);
  }

  /**
   * {@return a 1-d tensor; the default dtype unless the options say otherwise}
   *
   * @param data the elements
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if an element does not fit the dtype, or an integer tensor is to require
   *     gradients
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(double[] data, TensorOptions options) {
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(options, "options");
    return TensorFactory.flat(data, options);
  }

  /**
   * {@return a 1-d tensor of bool}
   *
   * @param data the elements
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(boolean... data) {
    Objects.requireNonNull(data, "data");
    return TensorFactory.flat(data, null);
  }

  /**
   * {@return a 1-d tensor; bool unless the options say otherwise}
   *
   * @param data the elements
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if an element does not fit the dtype, or an integer tensor is to require
   *     gradients
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(boolean[] data, TensorOptions options) {
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(options, "options");
    return TensorFactory.flat(data, options);
  }

  /**
   * {@return a 1-d tensor of int8}
   *
   * @param data the elements
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(byte... data) {
    Objects.requireNonNull(data, "data");
    return TensorFactory.flat(data, null);
  }

  /**
   * {@return a 1-d tensor; int8 unless the options say otherwise}
   *
   * @param data the elements
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if an element does not fit the dtype, or an integer tensor is to require
   *     gradients
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(byte[] data, TensorOptions options) {
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(options, "options");
    return TensorFactory.flat(data, options);
  }

  /**
   * {@return a 1-d tensor of int16}
   *
   * @param data the elements
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(short... data) {
    Objects.requireNonNull(data, "data");
    return TensorFactory.flat(data, null);
  }

  /**
   * {@return a 1-d tensor; int16 unless the options say otherwise}
   *
   * @param data the elements
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if an element does not fit the dtype, or an integer tensor is to require
   *     gradients
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(short[] data, TensorOptions options) {
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(options, "options");
    return TensorFactory.flat(data, options);
  }

  /**
   * {@return a 1-d tensor of uint16}
   *
   * @param data the elements
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(char... data) {
    Objects.requireNonNull(data, "data");
    return TensorFactory.flat(data, null);
  }

  /**
   * {@return a 1-d tensor; uint16 unless the options say otherwise}
   *
   * @param data the elements
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if an element does not fit the dtype, or an integer tensor is to require
   *     gradients
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(char[] data, TensorOptions options) {
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(options, "options");
    return TensorFactory.flat(data, options);
  }

  /**
   * {@return a 1-d tensor of the complex dtype of the default dtype's precision}
   *
   * @param data the elements
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(Complex... data) {
    Objects.requireNonNull(data, "data");
    return TensorFactory.complex(data, null);
  }

  /**
   * {@return a 1-d tensor of a complex dtype}
   *
   * @param data the elements
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(Complex[] data, TensorOptions options) {
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(options, "options");
    return TensorFactory.complex(data, options);
  }

  /**
   * {@return a tensor with as many dimensions as the arrays have levels}
   *
   * <p>A level whose first row is empty ends the shape there with size 0, as in PyTorch.
   *
   * @param data arrays in arrays of one primitive type, {@code double[][]} for example
   * @throws IllegalArgumentException if rows of one level have different lengths: {@code expected
   *     sequence of length 2 at dim 1 (got 3)}
   * @throws NullPointerException for a row that is null, which the message names
   * @throws TypeException for elements that are not primitive
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(Object[] data) {
    Objects.requireNonNull(data, "data");
    return NestedArrays.tensor(data, null);
  }

  /**
   * {@return a tensor with as many dimensions as the arrays have levels}
   *
   * @param data arrays in arrays of one primitive type, {@code double[][]} for example
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws IllegalArgumentException if rows of one level have different lengths: {@code expected
   *     sequence of length 2 at dim 1 (got 3)}
   * @throws NullPointerException for a row that is null, which the message names
   * @throws TypeException for elements that are not primitive
   * @throws TorchException if an element does not fit the dtype, or an integer tensor is to require
   *     gradients
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tensor.html">torch.tensor</a>
   */
  public static Tensor tensor(Object[] data, TensorOptions options) {
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(options, "options");
    return NestedArrays.tensor(data, options);
  }

  /**
   * {@return a 1-d tensor of a copy of a buffer's bytes}
   *
   * <p>Unlike in Python the tensor does not share the buffer's memory, which the JVM could free.
   *
   * @param buffer the elements in the machine's byte order, from the position to the limit; the
   *     position stays
   * @param dtype what they are
   * @throws IllegalArgumentException if there are no bytes, or not a whole number of elements
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.frombuffer.html">torch.frombuffer</a>
   */
  public static Tensor frombuffer(ByteBuffer buffer, DType dtype) {
    Objects.requireNonNull(buffer, "buffer");
    Objects.requireNonNull(dtype, "dtype");
    int bytes = buffer.remaining();
    if (bytes == 0) {
      throw new IllegalArgumentException("both buffer length (0) and count (-1) must not be 0");
    }
    if (bytes % dtype.itemSize() != 0) {
      throw new IllegalArgumentException(
          "buffer length ("
              + bytes
              + " bytes) after offset (0 bytes) must be a multiple of element size ("
              + dtype.itemSize()
              + ")");
    }
    return TensorFactory.bytes(buffer, dtype);
  }
}
