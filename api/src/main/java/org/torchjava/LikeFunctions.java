package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenE;
import org.torchjava.nativebridge.ops.AtenF;
import org.torchjava.nativebridge.ops.AtenO;
import org.torchjava.nativebridge.ops.AtenZ;

/** Tensors with the shape of another. Part of {@link Torch}. */
abstract class LikeFunctions extends CreationFunctions {
  /** For {@link Torch} alone. */
  LikeFunctions() {}

  /**
   * {@return a tensor filled with ones, with shape, dtype and device of another}
   *
   * <p>{@code aten::ones_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device?
   * device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor}
   *
   * @param input the tensor with the shape
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.ones_like.html">torch.ones_like</a>
   */
  public static Tensor onesLike(Tensor input) {
    return Results.tensor(AtenO.ones_like(Args.handle(input, "input"), -1, -1, -1, -1, -1), input);
  }

  /**
   * {@return a tensor filled with ones, with the shape of another}
   *
   * <p>{@code aten::ones_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device?
   * device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor}
   *
   * @param input the tensor with the shape
   * @param options dtype, device, and whether the result requires gradients; what is left open is
   *     as in {@code input}
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.ones_like.html">torch.ones_like</a>
   */
  public static Tensor onesLike(Tensor input, TensorOptions options) {
    Objects.requireNonNull(options, "options");
    return CreationOptions.finish(
        AtenO.ones_like(
            Args.handle(input, "input"),
            CreationOptions.dtypeCode(options),
            -1,
            CreationOptions.deviceCode(options),
            -1,
            -1),
        options,
        input);
  }

  /**
   * {@return a tensor filled with zeros, with shape, dtype and device of another}
   *
   * <p>{@code aten::zeros_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device?
   * device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor}
   *
   * @param input the tensor with the shape
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.zeros_like.html">torch.zeros_like</a>
   */
  public static Tensor zerosLike(Tensor input) {
    return Results.tensor(AtenZ.zeros_like(Args.handle(input, "input"), -1, -1, -1, -1, -1), input);
  }

  /**
   * {@return a tensor filled with zeros, with the shape of another}
   *
   * <p>{@code aten::zeros_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device?
   * device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor}
   *
   * @param input the tensor with the shape
   * @param options dtype, device, and whether the result requires gradients; what is left open is
   *     as in {@code input}
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.zeros_like.html">torch.zeros_like</a>
   */
  public static Tensor zerosLike(Tensor input, TensorOptions options) {
    Objects.requireNonNull(options, "options");
    return CreationOptions.finish(
        AtenZ.zeros_like(
            Args.handle(input, "input"),
            CreationOptions.dtypeCode(options),
            -1,
            CreationOptions.deviceCode(options),
            -1,
            -1),
        options,
        input);
  }

  /**
   * {@return a tensor whose elements are not set, with shape, dtype and device of another}
   *
   * <p>{@code aten::empty_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device?
   * device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor}
   *
   * @param input the tensor with the shape
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.empty_like.html">torch.empty_like</a>
   */
  public static Tensor emptyLike(Tensor input) {
    return Results.tensor(AtenE.empty_like(Args.handle(input, "input"), -1, -1, -1, -1, -1), input);
  }

  /**
   * {@return a tensor whose elements are not set, with the shape of another}
   *
   * <p>{@code aten::empty_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device?
   * device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor}
   *
   * @param input the tensor with the shape
   * @param options dtype, device, and whether the result requires gradients; what is left open is
   *     as in {@code input}
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.empty_like.html">torch.empty_like</a>
   */
  public static Tensor emptyLike(Tensor input, TensorOptions options) {
    Objects.requireNonNull(options, "options");
    return CreationOptions.finish(
        AtenE.empty_like(
            Args.handle(input, "input"),
            CreationOptions.dtypeCode(options),
            -1,
            CreationOptions.deviceCode(options),
            -1,
            -1),
        options,
        input);
  }

  /**
   * {@return a tensor filled with one number, with shape, dtype and device of another}
   *
   * <p>{@code aten::full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout?
   * layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) ->
   * Tensor}
   *
   * @param input the tensor with the shape
   * @param fillValue the value of all elements
   * @throws TorchException if the value does not fit the dtype
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.full_like.html">torch.full_like</a>
   */
  public static Tensor fullLike(Tensor input, long fillValue) {
    return Results.tensor(
        AtenF.full_like(Args.handle(input, "input"), Scalar.LONG, fillValue, 0, -1, -1, -1, -1, -1),
        input);
  }

  /**
   * {@return a tensor filled with one number, with the shape of another}
   *
   * <p>{@code aten::full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout?
   * layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) ->
   * Tensor}
   *
   * @param input the tensor with the shape
   * @param fillValue the value of all elements
   * @param options dtype, device, and whether the result requires gradients; what is left open is
   *     as in {@code input}
   * @throws TorchException if the value does not fit the dtype
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.full_like.html">torch.full_like</a>
   */
  public static Tensor fullLike(Tensor input, long fillValue, TensorOptions options) {
    Objects.requireNonNull(options, "options");
    return CreationOptions.finish(
        AtenF.full_like(
            Args.handle(input, "input"),
            Scalar.LONG,
            fillValue,
            0,
            CreationOptions.dtypeCode(options),
            -1,
            CreationOptions.deviceCode(options),
            -1,
            -1),
        options,
        input);
  }

  /**
   * {@return a tensor filled with one number, with shape, dtype and device of another}
   *
   * <p>{@code aten::full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout?
   * layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) ->
   * Tensor}
   *
   * @param input the tensor with the shape
   * @param fillValue the value of all elements
   * @throws TorchException if the value does not fit the dtype
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.full_like.html">torch.full_like</a>
   */
  public static Tensor fullLike(Tensor input, double fillValue) {
    return Results.tensor(
        AtenF.full_like(
            Args.handle(input, "input"),
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(fillValue),
            0,
            -1,
            -1,
            -1,
            -1,
            -1),
        input);
  }

  /**
   * {@return a tensor filled with one number, with the shape of another}
   *
   * <p>{@code aten::full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout?
   * layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) ->
   * Tensor}
   *
   * @param input the tensor with the shape
   * @param fillValue the value of all elements
   * @param options dtype, device, and whether the result requires gradients; what is left open is
   *     as in {@code input}
   * @throws TorchException if the value does not fit the dtype
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.full_like.html">torch.full_like</a>
   */
  public static Tensor fullLike(Tensor input, double fillValue, TensorOptions options) {
    Objects.requireNonNull(options, "options");
    return CreationOptions.finish(
        AtenF.full_like(
            Args.handle(input, "input"),
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(fillValue),
            0,
            CreationOptions.dtypeCode(options),
            -1,
            CreationOptions.deviceCode(options),
            -1,
            -1),
        options,
        input);
  }

  /**
   * {@return a tensor filled with one number, with shape, dtype and device of another}
   *
   * <p>{@code aten::full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout?
   * layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) ->
   * Tensor}
   *
   * @param input the tensor with the shape
   * @param fillValue the value of all elements
   * @throws TorchException if the value does not fit the dtype
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.full_like.html">torch.full_like</a>
   */
  public static Tensor fullLike(Tensor input, Scalar fillValue) {
    Objects.requireNonNull(fillValue, "fillValue");
    return Results.tensor(
        AtenF.full_like(
            Args.handle(input, "input"),
            fillValue.kind(),
            fillValue.bits(),
            fillValue.imag(),
            -1,
            -1,
            -1,
            -1,
            -1),
        input);
  }

  /**
   * {@return a tensor filled with one number, with the shape of another}
   *
   * <p>{@code aten::full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout?
   * layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) ->
   * Tensor}
   *
   * @param input the tensor with the shape
   * @param fillValue the value of all elements
   * @param options dtype, device, and whether the result requires gradients; what is left open is
   *     as in {@code input}
   * @throws TorchException if the value does not fit the dtype
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.full_like.html">torch.full_like</a>
   */
  public static Tensor fullLike(Tensor input, Scalar fillValue, TensorOptions options) {
    Objects.requireNonNull(fillValue, "fillValue");
    Objects.requireNonNull(options, "options");
    return CreationOptions.finish(
        AtenF.full_like(
            Args.handle(input, "input"),
            fillValue.kind(),
            fillValue.bits(),
            fillValue.imag(),
            CreationOptions.dtypeCode(options),
            -1,
            CreationOptions.deviceCode(options),
            -1,
            -1),
        options,
        input);
  }
}
