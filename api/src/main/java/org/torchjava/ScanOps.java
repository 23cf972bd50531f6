package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenC;
import org.torchjava.nativebridge.ops.AtenL;
import org.torchjava.nativebridge.ops.AtenS;

/**
 * Running totals and softmax: results of the same shape, computed along one dimension.
 *
 * <p>Every method that returns a tensor makes a new one, which belongs to the open {@link
 * TensorScope} of the thread or, without one, to the garbage collector. Threads may read one tensor
 * at the same time; a tensor that one thread writes to must not be used by another.
 *
 * <p>All methods throw {@link NullPointerException} for a null argument, which they name, and
 * {@link IllegalStateException} for a tensor that was closed. Messages of other exceptions are
 * PyTorch's.
 */
public sealed interface ScanOps permits ReductionOps {
  /**
   * {@return the running sums along a dimension}
   *
   * <p>{@code aten::cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor}; integers
   * and booleans give int64
   *
   * @param dim the dimension to run along; a negative one counts from the end
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.cumsum.html">torch.cumsum</a>
   */
  default Tensor cumsum(long dim) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenC.cumsum(self.handle(), dim, -1), self);
  }

  /**
   * {@return the running sums along a dimension after a conversion}
   *
   * <p>{@code aten::cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor}
   *
   * @param dim the dimension to run along; a negative one counts from the end
   * @param dtype the dtype that elements are converted to first, and of the result
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.cumsum.html">torch.cumsum</a>
   */
  default Tensor cumsum(long dim, DType dtype) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dtype, "dtype");
    return Results.tensor(AtenC.cumsum(self.handle(), dim, DType.code(dtype)), self);
  }

  /**
   * {@link #cumsum(long)}, written into this tensor.
   *
   * <p>{@code aten::cumsum_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)}
   *
   * @param dim the dimension to run along; a negative one counts from the end
   * @return this tensor
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if this is a leaf that requires gradients while they are recorded
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.cumsum_.html">torch.Tensor.cumsum_</a>
   */
  default Tensor cumsum_(long dim) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenC.cumsum_(self.handle(), dim, -1), self);
  }

  /**
   * {@return the running products along a dimension}
   *
   * <p>{@code aten::cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor}; integers
   * and booleans give int64
   *
   * @param dim the dimension to run along; a negative one counts from the end
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.cumprod.html">torch.cumprod</a>
   */
  default Tensor cumprod(long dim) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenC.cumprod(self.handle(), dim, -1), self);
  }

  /**
   * {@return the running products along a dimension after a conversion}
   *
   * <p>{@code aten::cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor}
   *
   * @param dim the dimension to run along; a negative one counts from the end
   * @param dtype the dtype that elements are converted to first, and of the result
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.cumprod.html">torch.cumprod</a>
   */
  default Tensor cumprod(long dim, DType dtype) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dtype, "dtype");
    return Results.tensor(AtenC.cumprod(self.handle(), dim, DType.code(dtype)), self);
  }

  /**
   * {@link #cumprod(long)}, written into this tensor.
   *
   * <p>{@code aten::cumprod_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)}
   *
   * @param dim the dimension to run along; a negative one counts from the end
   * @return this tensor
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if this is a leaf that requires gradients while they are recorded
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.cumprod_.html">torch.Tensor.cumprod_</a>
   */
  default Tensor cumprod_(long dim) {
    Tensor self = (Tensor) this;
    return Results.inPlace(AtenC.cumprod_(self.handle(), dim, -1), self);
  }

  /**
   * {@return the largest element so far along a dimension, with its index}
   *
   * <p>{@code aten::cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)}
   *
   * @param dim the dimension to run along; a negative one counts from the end
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.cummax.html">torch.cummax</a>
   */
  default CummaxResult cummax(long dim) {
    Tensor self = (Tensor) this;
    long[] out = new long[2];
    Tensor[] results = Results.tuple(AtenC.cummax(self.handle(), dim, out), out, 2, self);
    return new CummaxResult(results[0], results[1]);
  }

  /**
   * {@return the smallest element so far along a dimension, with its index}
   *
   * <p>{@code aten::cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)}
   *
   * @param dim the dimension to run along; a negative one counts from the end
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.cummin.html">torch.cummin</a>
   */
  default CumminResult cummin(long dim) {
    Tensor self = (Tensor) this;
    long[] out = new long[2];
    Tensor[] results = Results.tuple(AtenC.cummin(self.handle(), dim, out), out, 2, self);
    return new CumminResult(results[0], results[1]);
  }

  /**
   * {@return the logarithms of the running sums of the exponentials along a dimension}
   *
   * <p>{@code aten::logcumsumexp(Tensor self, int dim) -> Tensor}
   *
   * @param dim the dimension to run along; a negative one counts from the end
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws UnsupportedOperationException for integer and boolean dtypes
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.logcumsumexp.html">torch.logcumsumexp</a>
   */
  default Tensor logcumsumexp(long dim) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenL.logcumsumexp(self.handle(), dim), self);
  }

  /**
   * {@return exponentials scaled to the sum 1 along a dimension}
   *
   * <p>{@code aten::softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor}
   *
   * @param dim the dimension to run along; a negative one counts from the end
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws UnsupportedOperationException for integer and boolean dtypes
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.softmax.html">torch.nn.functional.softmax</a>
   */
  default Tensor softmax(long dim) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenS.softmax_int(self.handle(), dim, -1), self);
  }

  /**
   * {@return exponentials scaled to the sum 1 along a dimension, after a conversion}
   *
   * <p>{@code aten::softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor}
   *
   * @param dim the dimension to run along; a negative one counts from the end
   * @param dtype the dtype that elements are converted to first, and of the result
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.softmax.html">torch.nn.functional.softmax</a>
   */
  default Tensor softmax(long dim, DType dtype) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dtype, "dtype");
    return Results.tensor(AtenS.softmax_int(self.handle(), dim, DType.code(dtype)), self);
  }

  /**
   * {@return the logarithm of the softmax along a dimension, computed without loss}
   *
   * <p>{@code aten::log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor}
   *
   * @param dim the dimension to run along; a negative one counts from the end
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws UnsupportedOperationException for integer and boolean dtypes
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.log_softmax.html">torch.nn.functional.log_softmax</a>
   */
  default Tensor logSoftmax(long dim) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenL.log_softmax_int(self.handle(), dim, -1), self);
  }

  /**
   * {@return the logarithm of the softmax along a dimension, computed without loss, after a
   * conversion}
   *
   * <p>{@code aten::log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor}
   *
   * @param dim the dimension to run along; a negative one counts from the end
   * @param dtype the dtype that elements are converted to first, and of the result
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.log_softmax.html">torch.nn.functional.log_softmax</a>
   */
  default Tensor logSoftmax(long dim, DType dtype) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dtype, "dtype");
    return Results.tensor(AtenL.log_softmax_int(self.handle(), dim, DType.code(dtype)), self);
  }
}
