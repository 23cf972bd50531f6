package org.torchjava;

import java.util.Objects;

/** Tensors of data of any kind, and functions for methods. Part of {@link Torch}. */
abstract class DataFunctions extends LowRankFunctions {
  /** For {@link Torch} alone. */
  DataFunctions() {}

  /**
   * {@return data as a tensor; a tensor itself, with its gradients, without a copy}
   *
   * @param data a {@code Tensor}, a number ({@code Number}, {@code Boolean}, {@code Complex},
   *     {@code Scalar}), or an array of such, of any depth, which is copied
   * @throws TorchException for anything else, and if nested arrays differ in length
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.as_tensor.html">torch.as_tensor</a>
   */
  public static Tensor asTensor(Object data) {
    return asTensor(data, TensorOptions.defaults());
  }

  /**
   * {@return data as a tensor of a dtype and on a device; a tensor that has them itself, with its
   * gradients, without a copy}
   *
   * @param data as for {@link #asTensor(Object)}
   * @param options the dtype and the device; what is left open stays as it is
   * @throws TypeException if the options ask for gradients
   * @throws TorchException for other data, if nested arrays differ in length, or if a value does
   *     not fit the dtype
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.as_tensor.html">torch.as_tensor</a>
   */
  public static Tensor asTensor(Object data, TensorOptions options) {
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(options, "options");
    if (options.requiresGrad()) {
      throw new TypeException("as_tensor() got an unexpected keyword argument 'requires_grad'");
    }
    return data instanceof Tensor tensor ? tensor.to(options) : TensorData.of(data, options);
  }

  /**
   * {@return data as a tensor; of a tensor, one with the same elements that does not require
   * gradients}
   *
   * <p>As in Python, a leaf that required gradients no longer does so afterwards itself.
   *
   * @param obj as for {@link #asTensor(Object)}
   * @throws TorchException for other data, and if nested arrays differ in length
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.asarray.html">torch.asarray</a>
   */
  public static Tensor asarray(Object obj) {
    return asarray(obj, TensorOptions.defaults(), null);
  }

  /**
   * {@return data as a tensor; of a tensor that has the dtype and device already, one with the same
   * elements}
   *
   * @param obj as for {@link #asTensor(Object)}
   * @param options the dtype, the device, and whether gradients stay; what is left open stays as it
   *     is
   * @throws TorchException for other data, if nested arrays differ in length, or if a value does
   *     not fit the dtype
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.asarray.html">torch.asarray</a>
   */
  public static Tensor asarray(Object obj, TensorOptions options) {
    return asarray(obj, options, null);
  }

  /**
   * {@return data as a tensor, copied or not}
   *
   * @param obj as for {@link #asTensor(Object)}
   * @param options the dtype, the device, and whether gradients stay; what is left open stays as it
   *     is
   * @param copy true for a copy, false for the same elements, null for a copy where it is needed
   * @throws IllegalArgumentException if a copy is needed that is not allowed
   * @throws TorchException for other data, if nested arrays differ in length, or if a value does
   *     not fit the dtype
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.asarray.html">torch.asarray</a>
   */
  public static Tensor asarray(Object obj, TensorOptions options, Boolean copy) {
    Objects.requireNonNull(obj, "obj");
    Objects.requireNonNull(options, "options");
    if (obj instanceof Tensor tensor) {
      return AsArray.of(tensor, options, copy);
    }
    if (Boolean.FALSE.equals(copy)) {
      throw new IllegalArgumentException("can't alias arbitrary sequence into a tensor.");
    }
    return TensorData.of(obj, options);
  }

  /**
   * {@return a copy with memory of its own, through which gradients flow}
   *
   * <p>In a class that calls it by a static import, write {@code Torch.clone(x)}: every object has
   * a method of that name.
   *
   * @param input the tensor
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.clone.html">torch.clone</a>
   */
  public static Tensor clone(Tensor input) {
    return Objects.requireNonNull(input, "input").clone();
  }

  /**
   * {@return a copy with memory of its own, in an order of its own}
   *
   * @param input the tensor
   * @param memoryFormat the order; null keeps the strides
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.clone.html">torch.clone</a>
   */
  public static Tensor clone(Tensor input, MemoryFormat memoryFormat) {
    return Objects.requireNonNull(input, "input").clone(memoryFormat);
  }

  /**
   * {@return the number of elements}
   *
   * @param input the tensor
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.numel.html">torch.numel</a>
   */
  public static long numel(Tensor input) {
    return Objects.requireNonNull(input, "input").numel();
  }

  /**
   * {@return whether the elements are complex numbers}
   *
   * @param input the tensor
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.is_complex.html">torch.is_complex</a>
   */
  public static boolean isComplex(Tensor input) {
    return Objects.requireNonNull(input, "input").dtype().isComplex();
  }

  /**
   * {@return the distinct elements in ascending order, 1-d}
   *
   * @param input the tensor
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.unique.html">torch.unique</a>
   */
  public static Tensor unique(Tensor input) {
    return Objects.requireNonNull(input, "input").unique();
  }

  /**
   * {@return the distinct slices along a dimension, in ascending order}
   *
   * @param input the tensor
   * @param dim the dimension
   * @throws IndexOutOfBoundsException if there is no such dimension
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.unique.html">torch.unique</a>
   */
  public static Tensor unique(Tensor input, long dim) {
    return Objects.requireNonNull(input, "input").unique(dim);
  }

  /**
   * {@return the distinct elements, 1-d, and what else is asked for}
   *
   * @param input the tensor
   * @param sorted whether they shall be in ascending order
   * @param returnInverse whether to tell where each element is among them
   * @param returnCounts whether to tell how often each of them occurs
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.unique.html">torch.unique</a>
   */
  public static UniqueResult unique(
      Tensor input, boolean sorted, boolean returnInverse, boolean returnCounts) {
    return Objects.requireNonNull(input, "input").unique(sorted, returnInverse, returnCounts);
  }

  /**
   * {@return the distinct slices along a dimension, and what else is asked for}
   *
   * @param input the tensor
   * @param sorted whether they shall be in ascending order
   * @param returnInverse whether to tell where each slice is among them
   * @param returnCounts whether to tell how often each of them occurs
   * @param dim the dimension
   * @throws IndexOutOfBoundsException if there is no such dimension
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.unique.html">torch.unique</a>
   */
  public static UniqueResult unique(
      Tensor input, boolean sorted, boolean returnInverse, boolean returnCounts, long dim) {
    Objects.requireNonNull(input, "input");
    return input.unique(sorted, returnInverse, returnCounts, dim);
  }
}
