package org.torchjava;

import java.util.Objects;

/**
 * Tensors of another type, by the short names of Python's methods. {@code float()}, {@code
 * double()}, {@code int()}, {@code long()}, {@code short()}, {@code byte()} and {@code char()} are
 * words of Java's own: write {@code to(FLOAT32)}, {@code to(FLOAT64)}, {@code to(INT32)}, {@code
 * to(INT64)}, {@code to(INT16)}, {@code to(UINT8)} and {@code to(INT8)}.
 *
 * <p>Results are as those of {@link ToOps}: where nothing changes they have the elements of this
 * tensor. All methods throw {@link NullPointerException} for a null argument, which they name, and
 * {@link IllegalStateException} for a tensor that was closed. Threads may read one tensor at the
 * same time.
 */
public sealed interface CastOps permits Tensor {
  /**
   * {@return this tensor as truth values: false for zero}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.bool.html">torch.Tensor.bool</a>
   */
  default Tensor bool() {
    return type(DType.BOOL);
  }

  /**
   * {@return this tensor as float16}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.half.html">torch.Tensor.half</a>
   */
  default Tensor half() {
    return type(DType.FLOAT16);
  }

  /**
   * {@return this tensor as bfloat16}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.bfloat16.html">torch.Tensor.bfloat16</a>
   */
  default Tensor bfloat16() {
    return type(DType.BFLOAT16);
  }

  /**
   * {@return this tensor as complex64}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.cfloat.html">torch.Tensor.cfloat</a>
   */
  default Tensor cfloat() {
    return type(DType.COMPLEX64);
  }

  /**
   * {@return this tensor as complex128}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.cdouble.html">torch.Tensor.cdouble</a>
   */
  default Tensor cdouble() {
    return type(DType.COMPLEX128);
  }

  /**
   * {@return the name of the type of this tensor, as {@code torch.FloatTensor}}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.type.html">torch.Tensor.type</a>
   */
  default String type() {
    return TypeNames.of((Tensor) this);
  }

  /**
   * {@return this tensor with its elements converted}
   *
   * @param dtype the new dtype
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.type.html">torch.Tensor.type</a>
   */
  default Tensor type(DType dtype) {
    return ((Tensor) this).to(dtype);
  }

  /**
   * {@return this tensor with its elements converted and on the device of a type}
   *
   * @param dtype the name of a type: {@code torch.FloatTensor}, {@code torch.cuda.LongTensor}
   * @throws IllegalArgumentException if no type is called so
   * @throws UnsupportedOperationException if this LibTorch is one for the CPU alone
   * @throws TorchException if there is no such device
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.type.html">torch.Tensor.type</a>
   */
  default Tensor type(String dtype) {
    Objects.requireNonNull(dtype, "dtype");
    return ((Tensor) this).to(TypeNames.options(dtype));
  }

  /**
   * {@return this tensor on the current CUDA device}
   *
   * @throws TorchException if there is none
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.cuda.html">torch.Tensor.cuda</a>
   */
  default Tensor cuda() {
    return ((Tensor) this).to(Device.of("cuda"));
  }

  /**
   * {@return this tensor on a CUDA device}
   *
   * @param device the number of the device
   * @throws IllegalArgumentException for a negative number, or one above 99
   * @throws UnsupportedOperationException if this LibTorch is one for the CPU alone
   * @throws TorchException if there is no such device
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.cuda.html">torch.Tensor.cuda</a>
   */
  default Tensor cuda(int device) {
    return ((Tensor) this).to(Device.cuda(device));
  }

  /**
   * {@return this tensor as coordinates and values of what is not zero}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.to_sparse_coo.html">torch.Tensor.to_sparse_coo</a>
   */
  default Tensor toSparseCoo() {
    return ((Tensor) this).toSparse();
  }
}
