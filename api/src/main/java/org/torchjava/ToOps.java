package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenT;

/**
 * Tensors converted to another dtype, device or order in memory: all forms of Python's {@code
 * x.to(..)}. Gradients flow through them.
 *
 * <p>Every method makes a new Java object, which belongs to the open {@link TensorScope} of the
 * thread or, without one, to the garbage collector. Where nothing changes, and no copy is asked
 * for, it has the elements of this tensor. Threads may read one tensor at the same time.
 *
 * <p>All methods throw {@link NullPointerException} for a null argument, which they name, and
 * {@link IllegalStateException} for a tensor that was closed. Messages of other exceptions are
 * PyTorch's.
 */
public sealed interface ToOps permits Tensor {
  /**
   * {@return this tensor with its elements converted}
   *
   * <p>{@code aten::to.dtype(Tensor(a) self, ScalarType dtype, bool non_blocking=False, bool
   * copy=False, MemoryFormat? memory_format=None) -> Tensor(a)}
   *
   * @param dtype the new dtype
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.to.html">torch.Tensor.to</a>
   */
  default Tensor to(DType dtype) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dtype, "dtype");
    return Results.tensor(AtenT.to_dtype(self.handle(), DType.code(dtype), false, false, -1), self);
  }

  /**
   * {@return this tensor on a device}
   *
   * <p>{@code aten::to.dtype_layout(Tensor(a) self, *, ScalarType? dtype=None, Layout? layout=None,
   * Device? device=None, bool? pin_memory=None, bool non_blocking=False, bool copy=False,
   * MemoryFormat? memory_format=None) -> Tensor(a)}
   *
   * @param device where to
   * @throws TorchException if this LibTorch has no such device
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.to.html">torch.Tensor.to</a>
   */
  default Tensor to(Device device) {
    Objects.requireNonNull(device, "device");
    return to((TensorOptions) device, false, false, null);
  }

  /**
   * {@return this tensor on a device, with its elements converted}
   *
   * <p>{@code aten::to.dtype_layout(Tensor(a) self, *, ScalarType? dtype=None, Layout? layout=None,
   * Device? device=None, bool? pin_memory=None, bool non_blocking=False, bool copy=False,
   * MemoryFormat? memory_format=None) -> Tensor(a)}
   *
   * @param device where to; null for where it is
   * @param dtype the new dtype; null for the one it has
   * @throws TorchException if this LibTorch has no such device
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.to.html">torch.Tensor.to</a>
   */
  default Tensor to(Device device, DType dtype) {
    return to(TensorOptions.defaults().device(device).dtype(dtype), false, false, null);
  }

  /**
   * {@return this tensor with another dtype, on another device}
   *
   * <p>{@code aten::to.dtype_layout(Tensor(a) self, *, ScalarType? dtype=None, Layout? layout=None,
   * Device? device=None, bool? pin_memory=None, bool non_blocking=False, bool copy=False,
   * MemoryFormat? memory_format=None) -> Tensor(a)}
   *
   * @param options the dtype and device; what is left open stays
   * @throws IllegalArgumentException if the options ask for gradients
   * @throws TorchException if this LibTorch has no such device
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.to.html">torch.Tensor.to</a>
   */
  default Tensor to(TensorOptions options) {
    return to(options, false, false, null);
  }

  /**
   * {@return this tensor with another dtype, on another device}
   *
   * <p>{@code aten::to.dtype_layout(Tensor(a) self, *, ScalarType? dtype=None, Layout? layout=None,
   * Device? device=None, bool? pin_memory=None, bool non_blocking=False, bool copy=False,
   * MemoryFormat? memory_format=None) -> Tensor(a)}
   *
   * @param options the dtype and device, or one of them; what is left open stays
   * @param nonBlocking whether a copy between a GPU and pinned memory may go on after the call
   * @param copy whether to copy even where nothing changes
   * @throws IllegalArgumentException if the options ask for gradients
   * @throws TorchException if this LibTorch has no such device
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.to.html">torch.Tensor.to</a>
   */
  default Tensor to(TensorOptions options, boolean nonBlocking, boolean copy) {
    return to(options, nonBlocking, copy, null);
  }

  /**
   * {@return this tensor with another dtype, on another device, in another order in memory}
   *
   * <p>{@code aten::to.dtype_layout(Tensor(a) self, *, ScalarType? dtype=None, Layout? layout=None,
   * Device? device=None, bool? pin_memory=None, bool non_blocking=False, bool copy=False,
   * MemoryFormat? memory_format=None) -> Tensor(a)}
   *
   * @param options the dtype and device, or one of them; what is left open stays
   * @param nonBlocking whether a copy between a GPU and pinned memory may go on after the call
   * @param copy whether to copy even where nothing changes
   * @param memoryFormat the order in memory; null keeps that of this tensor
   * @throws IllegalArgumentException if the options ask for gradients
   * @throws TorchException if this LibTorch has no such device, or the order does not go with the
   *     number of dimensions
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.to.html">torch.Tensor.to</a>
   */
  default Tensor to(
      TensorOptions options, boolean nonBlocking, boolean copy, MemoryFormat memoryFormat) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(options, "options");
    if (options.requiresGrad()) {
      throw new IllegalArgumentException(
          "to() changes dtype and device; for gradients call requiresGrad_()");
    }
    int dtype = CreationOptions.dtypeCode(options);
    int device = CreationOptions.deviceCode(options);
    int format = MemoryFormat.code(memoryFormat);
    return Results.tensor(
        AtenT.to_dtype_layout(self.handle(), dtype, -1, device, -1, nonBlocking, copy, format),
        self);
  }

  /**
   * {@return this tensor in another order in memory}
   *
   * <p>{@code aten::to.dtype_layout(Tensor(a) self, *, ScalarType? dtype=None, Layout? layout=None,
   * Device? device=None, bool? pin_memory=None, bool non_blocking=False, bool copy=False,
   * MemoryFormat? memory_format=None) -> Tensor(a)}
   *
   * @param memoryFormat the order
   * @throws TorchException if the order does not go with the number of dimensions
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.to.html">torch.Tensor.to</a>
   */
  default Tensor to(MemoryFormat memoryFormat) {
    Objects.requireNonNull(memoryFormat, "memoryFormat");
    return to(TensorOptions.defaults(), false, false, memoryFormat);
  }

  /**
   * {@return this tensor with the dtype and on the device of another}
   *
   * <p>{@code aten::to.other(Tensor(a) self, Tensor other, bool non_blocking=False, bool
   * copy=False, MemoryFormat? memory_format=None) -> Tensor(a)}
   *
   * @param other the tensor with the dtype and device
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.to.html">torch.Tensor.to</a>
   */
  default Tensor to(Tensor other) {
    return to(other, false, false, null);
  }

  /**
   * {@return this tensor with the dtype and on the device of another}
   *
   * <p>{@code aten::to.other(Tensor(a) self, Tensor other, bool non_blocking=False, bool
   * copy=False, MemoryFormat? memory_format=None) -> Tensor(a)}
   *
   * @param other the tensor with the dtype and device
   * @param nonBlocking whether a copy between a GPU and pinned memory may go on after the call
   * @param copy whether to copy even where nothing changes
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.to.html">torch.Tensor.to</a>
   */
  default Tensor to(Tensor other, boolean nonBlocking, boolean copy) {
    return to(other, nonBlocking, copy, null);
  }

  /**
   * {@return this tensor with the dtype and on the device of another, in another order in memory}
   *
   * <p>{@code aten::to.other(Tensor(a) self, Tensor other, bool non_blocking=False, bool
   * copy=False, MemoryFormat? memory_format=None) -> Tensor(a)}
   *
   * @param other the tensor with the dtype and device
   * @param nonBlocking whether a copy between a GPU and pinned memory may go on after the call
   * @param copy whether to copy even where nothing changes
   * @param memoryFormat the order in memory; null keeps that of this tensor
   * @throws TorchException if the order does not go with the number of dimensions
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.to.html">torch.Tensor.to</a>
   */
  default Tensor to(Tensor other, boolean nonBlocking, boolean copy, MemoryFormat memoryFormat) {
    Tensor self = (Tensor) this;
    long target = Args.handle(other, "other");
    int format = MemoryFormat.code(memoryFormat);
    return Results.tensor(
        AtenT.to_other(self.handle(), target, nonBlocking, copy, format), self, other);
  }

  /**
   * {@return this tensor in main memory}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.cpu.html">torch.Tensor.cpu</a>
   */
  default Tensor cpu() {
    return to(Device.CPU);
  }
}
