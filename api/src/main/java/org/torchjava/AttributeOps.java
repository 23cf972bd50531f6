package org.torchjava;

import java.util.Objects;

/**
 * Sizes in bytes, other names of sizes, and where and how elements are kept: attributes of Python's
 * tensors.
 *
 * <p>All methods throw {@link IllegalStateException} for a tensor that was closed. Any thread may
 * ask.
 *
 * @see <a href="https://docs.pytorch.org/docs/2.10/tensors.html">torch.Tensor</a>
 */
public sealed interface AttributeOps permits Tensor {
  /**
   * {@return the number of dimensions, as {@link Tensor#dim()}}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.ndim.html">torch.Tensor.ndim</a>
   */
  default int ndim() {
    return ((Tensor) this).dim();
  }

  /**
   * {@return the number of dimensions, as {@link Tensor#dim()}}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.ndimension.html">torch.Tensor.ndimension</a>
   */
  default int ndimension() {
    return ((Tensor) this).dim();
  }

  /**
   * {@return the number of elements, as {@link Tensor#numel()}}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.nelement.html">torch.Tensor.nelement</a>
   */
  default long nelement() {
    return ((Tensor) this).numel();
  }

  /**
   * {@return the bytes of one element}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.element_size.html">torch.Tensor.element_size</a>
   */
  default int elementSize() {
    return ((Tensor) this).dtype().itemSize();
  }

  /**
   * {@return the bytes of one element}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.itemsize.html">torch.Tensor.itemsize</a>
   */
  default int itemsize() {
    return elementSize();
  }

  /**
   * {@return the bytes of all elements, whether or not they lie next to each other}
   *
   * @throws TorchException for a sparse tensor
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.nbytes.html">torch.Tensor.nbytes</a>
   */
  default long nbytes() {
    if (isSparse()) {
      throw new TorchException(
          "nbytes is not defined for sparse tensors.  If you want the size of the constituent"
              + " tensors, add the nbytes of the indices and values.  If you want the size of the "
              + " equivalent dense tensor, multiply numel() by element_size()");
    }
    return nelement() * elementSize();
  }

  /**
   * {@return the number of the device, -1 on the CPU}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.get_device.html">torch.Tensor.get_device</a>
   */
  default int getDevice() {
    return ((Tensor) this).device().index();
  }

  /** {@return whether the elements lie in main memory} */
  default boolean isCpu() {
    return ((Tensor) this).device().type().equals("cpu");
  }

  /**
   * {@return whether the elements lie on a CUDA device}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.is_cuda.html">torch.Tensor.is_cuda</a>
   */
  default boolean isCuda() {
    return ((Tensor) this).device().type().equals("cuda");
  }

  /**
   * {@return whether there are no elements, only their shape and dtype}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.is_meta.html">torch.Tensor.is_meta</a>
   */
  default boolean isMeta() {
    return ((Tensor) this).device().type().equals("meta");
  }

  /**
   * {@return whether the layout is that of coordinates, {@link Layout#SPARSE_COO}}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.is_sparse.html">torch.Tensor.is_sparse</a>
   */
  default boolean isSparse() {
    return ((Tensor) this).layout() == Layout.SPARSE_COO;
  }

  /**
   * {@return whether the layout is that of compressed rows, {@link Layout#SPARSE_CSR}}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.is_sparse_csr.html">torch.Tensor.is_sparse_csr</a>
   */
  default boolean isSparseCsr() {
    return ((Tensor) this).layout() == Layout.SPARSE_CSR;
  }

  /** {@return whether the layout is oneDNN's own, {@link Layout#MKLDNN}} */
  default boolean isMkldnn() {
    return ((Tensor) this).layout() == Layout.MKLDNN;
  }

  /**
   * {@return whether the elements are quantized}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.is_quantized.html">torch.Tensor.is_quantized</a>
   */
  default boolean isQuantized() {
    return ((Tensor) this).dtype().isQuantized();
  }

  /**
   * {@return the dimensions from the one with the greatest step in memory to the one with the
   * smallest; those with equal steps in their order}
   *
   * @throws TorchException for a tensor without strides
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.dim_order.html">torch.Tensor.dim_order</a>
   */
  default int[] dimOrder() {
    return dimOrder(false);
  }

  /**
   * {@return the order of the dimensions in memory}
   *
   * @param ambiguityCheck whether to refuse a tensor that has several orders, since steps are equal
   *     or sizes are 1
   * @throws TorchException for a tensor without strides, or with several orders
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.dim_order.html">torch.Tensor.dim_order</a>
   */
  default int[] dimOrder(boolean ambiguityCheck) {
    Tensor self = (Tensor) this;
    return ambiguityCheck ? DimOrder.unambiguous(self) : DimOrder.of(self);
  }

  /**
   * {@return the order of the dimensions in memory, of a tensor that has only one or that has
   * exactly one of some formats}
   *
   * @param ambiguityCheck the formats
   * @throws TorchException for a tensor without strides, or with several orders
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.dim_order.html">torch.Tensor.dim_order</a>
   */
  default int[] dimOrder(MemoryFormat... ambiguityCheck) {
    Objects.requireNonNull(ambiguityCheck, "ambiguityCheck");
    return DimOrder.unambiguous((Tensor) this, ambiguityCheck);
  }
}
