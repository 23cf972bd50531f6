package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenE;
import org.torchjava.nativebridge.ops.AtenF;
import org.torchjava.nativebridge.ops.AtenO;
import org.torchjava.nativebridge.ops.AtenZ;

/** Tensors of a given shape or range. Part of {@link Torch}. */
abstract class CreationFunctions extends TensorFunctions {
  /** For {@link Torch} alone. */
  CreationFunctions() {}

  /**
   * {@return a tensor filled with ones, of the default dtype}
   *
   * <p>{@code aten::ones(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device?
   * device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param size the shape; no numbers make a 0-d tensor
   * @throws TorchException if a size is negative or there is not enough memory
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.ones.html">torch.ones</a>
   */
  public static Tensor ones(long... size) {
    Objects.requireNonNull(size, "size");
    return Results.tensor(AtenO.ones(size, size.length, -1, -1, -1, -1));
  }

  /**
   * {@return a tensor filled with ones}
   *
   * <p>{@code aten::ones(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device?
   * device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param size the shape
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if a size is negative, there is not enough memory, or an integer tensor
   *     is to require gradients
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.ones.html">torch.ones</a>
   */
  public static Tensor ones(long[] size, TensorOptions options) {
    Objects.requireNonNull(size, "size");
    Objects.requireNonNull(options, "options");
    return CreationOptions.finish(
        AtenO.ones(
            size,
            size.length,
            CreationOptions.dtypeCode(options),
            -1,
            CreationOptions.deviceCode(options),
            -1),
        options);
  }

  /**
   * {@return a tensor filled with zeros, of the default dtype}
   *
   * <p>{@code aten::zeros(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device?
   * device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param size the shape; no numbers make a 0-d tensor
   * @throws TorchException if a size is negative or there is not enough memory
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.zeros.html">torch.zeros</a>
   */
  public static Tensor zeros(long... size) {
    Objects.requireNonNull(size, "size");
    return Results.tensor(AtenZ.zeros(size, size.length, -1, -1, -1, -1));
  }

  /**
   * {@return a tensor filled with zeros}
   *
   * <p>{@code aten::zeros(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device?
   * device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param size the shape
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if a size is negative, there is not enough memory, or an integer tensor
   *     is to require gradients
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.zeros.html">torch.zeros</a>
   */
  public static Tensor zeros(long[] size, TensorOptions options) {
    Objects.requireNonNull(size, "size");
    Objects.requireNonNull(options, "options");
    return CreationOptions.finish(
        AtenZ.zeros(
            size,
            size.length,
            CreationOptions.dtypeCode(options),
            -1,
            CreationOptions.deviceCode(options),
            -1),
        options);
  }

  /**
   * {@return a tensor whose elements are not set, of the default dtype}
   *
   * <p>{@code aten::empty.memory_format(SymInt[] size, *, ScalarType? dtype=None, Layout?
   * layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) ->
   * Tensor}
   *
   * @param size the shape; no numbers make a 0-d tensor
   * @throws TorchException if a size is negative or there is not enough memory
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.empty.html">torch.empty</a>
   */
  public static Tensor empty(long... size) {
    Objects.requireNonNull(size, "size");
    return Results.tensor(AtenE.empty_memory_format(size, size.length, -1, -1, -1, -1, -1));
  }

  /**
   * {@return a tensor whose elements are not set}
   *
   * <p>{@code aten::empty.memory_format(SymInt[] size, *, ScalarType? dtype=None, Layout?
   * layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) ->
   * Tensor}
   *
   * @param size the shape
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if a size is negative, there is not enough memory, or an integer tensor
   *     is to require gradients
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.empty.html">torch.empty</a>
   */
  public static Tensor empty(long[] size, TensorOptions options) {
    Objects.requireNonNull(size, "size");
    Objects.requireNonNull(options, "options");
    return CreationOptions.finish(
        AtenE.empty_memory_format(
            size,
            size.length,
            CreationOptions.dtypeCode(options),
            -1,
            CreationOptions.deviceCode(options),
            -1,
            -1),
        options);
  }

  /**
   * {@return a tensor filled with an integer, int64}
   *
   * <p>{@code aten::full(SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout?
   * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param size the shape
   * @param fillValue the value of all elements
   * @throws TorchException if a size is negative or there is not enough memory
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.full.html">torch.full</a>
   */
  public static Tensor full(long[] size, long fillValue) {
    Objects.requireNonNull(size, "size");
    return Results.tensor(AtenF.full(size, size.length, Scalar.LONG, fillValue, 0, -1, -1, -1, -1));
  }

  /**
   * {@return a tensor filled with one number}
   *
   * <p>{@code aten::full(SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout?
   * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param size the shape
   * @param fillValue the value of all elements
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if a size is negative, there is not enough memory, or an integer tensor
   *     is to require gradients
   * @throws TorchException if the value does not fit the dtype
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.full.html">torch.full</a>
   */
  public static Tensor full(long[] size, long fillValue, TensorOptions options) {
    Objects.requireNonNull(size, "size");
    Objects.requireNonNull(options, "options");
    return CreationOptions.finish(
        AtenF.full(
            size,
            size.length,
            Scalar.LONG,
            fillValue,
            0,
            CreationOptions.dtypeCode(options),
            -1,
            CreationOptions.deviceCode(options),
            -1),
        options);
  }

  /**
   * {@return a tensor filled with a real number, of the default dtype}
   *
   * <p>{@code aten::full(SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout?
   * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param size the shape
   * @param fillValue the value of all elements
   * @throws TorchException if a size is negative or there is not enough memory
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.full.html">torch.full</a>
   */
  public static Tensor full(long[] size, double fillValue) {
    Objects.requireNonNull(size, "size");
    return Results.tensor(
        AtenF.full(
            size,
            size.length,
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(fillValue),
            0,
            -1,
            -1,
            -1,
            -1));
  }

  /**
   * {@return a tensor filled with one number}
   *
   * <p>{@code aten::full(SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout?
   * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param size the shape
   * @param fillValue the value of all elements
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if a size is negative, there is not enough memory, or an integer tensor
   *     is to require gradients
   * @throws TorchException if the value does not fit the dtype
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.full.html">torch.full</a>
   */
  public static Tensor full(long[] size, double fillValue, TensorOptions options) {
    Objects.requireNonNull(size, "size");
    Objects.requireNonNull(options, "options");
    return CreationOptions.finish(
        AtenF.full(
            size,
            size.length,
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(fillValue),
            0,
            CreationOptions.dtypeCode(options),
            -1,
            CreationOptions.deviceCode(options),
            -1),
        options);
  }

  /**
   * {@return a tensor filled with a truth value, bool}
   *
   * <p>{@code aten::full(SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout?
   * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param size the shape
   * @param fillValue the value of all elements
   * @throws TorchException if a size is negative or there is not enough memory
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.full.html">torch.full</a>
   */
  public static Tensor full(long[] size, boolean fillValue) {
    Objects.requireNonNull(size, "size");
    return Results.tensor(
        AtenF.full(size, size.length, Scalar.BOOLEAN, fillValue ? 1 : 0, 0, -1, -1, -1, -1));
  }

  /**
   * {@return a tensor filled with one number}
   *
   * <p>{@code aten::full(SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout?
   * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param size the shape
   * @param fillValue the value of all elements
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if a size is negative, there is not enough memory, or an integer tensor
   *     is to require gradients
   * @throws TorchException if the value does not fit the dtype
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.full.html">torch.full</a>
   */
  public static Tensor full(long[] size, boolean fillValue, TensorOptions options) {
    Objects.requireNonNull(size, "size");
    Objects.requireNonNull(options, "options");
    return CreationOptions.finish(
        AtenF.full(
            size,
            size.length,
            Scalar.BOOLEAN,
            fillValue ? 1 : 0,
            0,
            CreationOptions.dtypeCode(options),
            -1,
            CreationOptions.deviceCode(options),
            -1),
        options);
  }

  /**
   * {@return a tensor filled with a number of any kind, of the dtype that {@code tensor} gives it}
   *
   * <p>{@code aten::full(SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout?
   * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param size the shape
   * @param fillValue the value of all elements
   * @throws TorchException if a size is negative or there is not enough memory
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.full.html">torch.full</a>
   */
  public static Tensor full(long[] size, Scalar fillValue) {
    Objects.requireNonNull(size, "size");
    Objects.requireNonNull(fillValue, "fillValue");
    return Results.tensor(
        AtenF.full(
            size,
            size.length,
            fillValue.kind(),
            fillValue.bits(),
            fillValue.imag(),
            -1,
            -1,
            -1,
            -1));
  }

  /**
   * {@return a tensor filled with one number}
   *
   * <p>{@code aten::full(SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout?
   * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param size the shape
   * @param fillValue the value of all elements
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if a size is negative, there is not enough memory, or an integer tensor
   *     is to require gradients
   * @throws TorchException if the value does not fit the dtype
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.full.html">torch.full</a>
   */
  public static Tensor full(long[] size, Scalar fillValue, TensorOptions options) {
    Objects.requireNonNull(size, "size");
    Objects.requireNonNull(fillValue, "fillValue");
    Objects.requireNonNull(options, "options");
    return CreationOptions.finish(
        AtenF.full(
            size,
            size.length,
            fillValue.kind(),
            fillValue.bits(),
            fillValue.imag(),
            CreationOptions.dtypeCode(options),
            -1,
            CreationOptions.deviceCode(options),
            -1),
        options);
  }

  /**
   * {@return the identity matrix, of the default dtype}
   *
   * <p>{@code aten::eye(SymInt n, *, ScalarType? dtype=None, Layout? layout=None, Device?
   * device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param n how many rows and columns
   * @throws TorchException for a negative size
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.eye.html">torch.eye</a>
   */
  public static Tensor eye(long n) {
    return Results.tensor(AtenE.eye(n, -1, -1, -1, -1));
  }

  /**
   * {@return a matrix with ones on the diagonal, of the default dtype}
   *
   * <p>{@code aten::eye.m(SymInt n, SymInt m, *, ScalarType? dtype=None, Layout? layout=None,
   * Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param n how many rows
   * @param m how many columns
   * @throws TorchException for a negative size
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.eye.html">torch.eye</a>
   */
  public static Tensor eye(long n, long m) {
    return Results.tensor(AtenE.eye_m(n, m, -1, -1, -1, -1));
  }

  /**
   * {@return the identity matrix}
   *
   * <p>{@code aten::eye(SymInt n, *, ScalarType? dtype=None, Layout? layout=None, Device?
   * device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param n how many rows and columns
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if a size is negative, there is not enough memory, or an integer tensor
   *     is to require gradients
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.eye.html">torch.eye</a>
   */
  public static Tensor eye(long n, TensorOptions options) {
    Objects.requireNonNull(options, "options");
    return CreationOptions.finish(
        AtenE.eye(
            n, CreationOptions.dtypeCode(options), -1, CreationOptions.deviceCode(options), -1),
        options);
  }

  /**
   * {@return a matrix with ones on the diagonal}
   *
   * <p>{@code aten::eye.m(SymInt n, SymInt m, *, ScalarType? dtype=None, Layout? layout=None,
   * Device? device=None, bool? pin_memory=None) -> Tensor}
   *
   * @param n how many rows
   * @param m how many columns
   * @param options dtype, device, and whether the result requires gradients; what is left open has
   *     its default
   * @throws TorchException if a size is negative, there is not enough memory, or an integer tensor
   *     is to require gradients
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.eye.html">torch.eye</a>
   */
  public static Tensor eye(long n, long m, TensorOptions options) {
    Objects.requireNonNull(options, "options");
    return CreationOptions.finish(
        AtenE.eye_m(
            n, m, CreationOptions.dtypeCode(options), -1, CreationOptions.deviceCode(options), -1),
        options);
  }
}
