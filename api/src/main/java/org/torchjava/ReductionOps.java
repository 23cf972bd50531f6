package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenM;
import org.torchjava.nativebridge.ops.AtenN;
import org.torchjava.nativebridge.ops.AtenP;
import org.torchjava.nativebridge.ops.AtenS;

/**
 * Sums, products and truth values over all elements or along dimensions.
 *
 * <p>A reduction over all elements returns a 0-d tensor; along dimensions, these are removed from
 * the shape, or have size 1 with {@code keepdim}. Extreme values, statistics, running totals and
 * sorting are in the interfaces that this one extends.
 *
 * <p>Every method that returns a tensor makes a new one, which belongs to the open {@link
 * TensorScope} of the thread or, without one, to the garbage collector. Threads may read one tensor
 * at the same time; a tensor that one thread writes to must not be used by another.
 *
 * <p>All methods throw {@link NullPointerException} for a null argument, which they name, and
 * {@link IllegalStateException} for a tensor that was closed. Messages of other exceptions are
 * PyTorch's.
 */
public sealed interface ReductionOps
    extends ExtremumOps, LogicalReductionOps, OrderStatisticsOps, StatisticsOps, ScanOps, SortOps
    permits Tensor {
  /**
   * {@return the sum of all elements}
   *
   * <p>{@code aten::sum(Tensor self, *, ScalarType? dtype=None) -> Tensor}; integers and booleans
   * are summed as int64
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.sum.html">torch.sum</a>
   */
  default Tensor sum() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenS.sum(self.handle(), -1), self);
  }

  /**
   * {@return the sum of all elements after a conversion}
   *
   * <p>{@code aten::sum(Tensor self, *, ScalarType? dtype=None) -> Tensor}
   *
   * @param dtype the dtype that elements are converted to first, and of the result
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.sum.html">torch.sum</a>
   */
  default Tensor sum(DType dtype) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dtype, "dtype");
    return Results.tensor(AtenS.sum(self.handle(), DType.code(dtype)), self);
  }

  /**
   * {@return the sum along dimensions}
   *
   * <p>{@code aten::sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType?
   * dtype=None) -> Tensor}; integers and booleans are summed as int64
   *
   * @param dim the dimensions to reduce, negative ones count from the end; none means all
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if a dimension is named twice
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.sum.html">torch.sum</a>
   */
  default Tensor sum(long... dim) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    return Results.tensor(AtenS.sum_dim_IntList(self.handle(), dim, dim.length, false, -1), self);
  }

  /**
   * {@return the sum along one dimension}
   *
   * <p>The same as {@link #sum(long[], boolean)} with one dimension.
   *
   * @param dim the dimension to reduce; a negative one counts from the end
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range
   */
  default Tensor sum(long dim, boolean keepdim) {
    return sum(new long[] {dim}, keepdim);
  }

  /**
   * {@return the sum along dimensions}
   *
   * <p>{@code aten::sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType?
   * dtype=None) -> Tensor}; integers and booleans are summed as int64
   *
   * @param dim the dimensions to reduce, negative ones count from the end; an empty array means all
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if a dimension is named twice
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.sum.html">torch.sum</a>
   */
  default Tensor sum(long[] dim, boolean keepdim) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    return Results.tensor(AtenS.sum_dim_IntList(self.handle(), dim, dim.length, keepdim, -1), self);
  }

  /**
   * {@return the sum along dimensions after a conversion}
   *
   * <p>{@code aten::sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType?
   * dtype=None) -> Tensor}
   *
   * @param dim the dimensions to reduce, negative ones count from the end; an empty array means all
   * @param keepdim whether reduced dimensions stay, with size 1
   * @param dtype the dtype that elements are converted to first, and of the result
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if a dimension is named twice
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.sum.html">torch.sum</a>
   */
  default Tensor sum(long[] dim, boolean keepdim, DType dtype) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    Objects.requireNonNull(dtype, "dtype");
    return Results.tensor(
        AtenS.sum_dim_IntList(self.handle(), dim, dim.length, keepdim, DType.code(dtype)), self);
  }

  /**
   * {@return the sum with nan counted as zero of all elements}
   *
   * <p>{@code aten::nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType?
   * dtype=None) -> Tensor}; integers and booleans are summed as int64
   *
   * @throws TorchException for complex dtypes
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.nansum.html">torch.nansum</a>
   */
  default Tensor nansum() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenN.nansum(self.handle(), null, 0, false, -1), self);
  }

  /**
   * {@return the sum with nan counted as zero of all elements after a conversion}
   *
   * <p>{@code aten::nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType?
   * dtype=None) -> Tensor}
   *
   * @param dtype the dtype that elements are converted to first, and of the result
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.nansum.html">torch.nansum</a>
   */
  default Tensor nansum(DType dtype) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dtype, "dtype");
    return Results.tensor(AtenN.nansum(self.handle(), null, 0, false, DType.code(dtype)), self);
  }

  /**
   * {@return the sum with nan counted as zero along dimensions}
   *
   * <p>{@code aten::nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType?
   * dtype=None) -> Tensor}; integers and booleans are summed as int64
   *
   * @param dim the dimensions to reduce, negative ones count from the end; none means all
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if a dimension is named twice
   * @throws TorchException for complex dtypes
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.nansum.html">torch.nansum</a>
   */
  default Tensor nansum(long... dim) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    return Results.tensor(AtenN.nansum(self.handle(), dim, dim.length, false, -1), self);
  }

  /**
   * {@return the sum with nan counted as zero along one dimension}
   *
   * <p>The same as {@link #nansum(long[], boolean)} with one dimension.
   *
   * @param dim the dimension to reduce; a negative one counts from the end
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range
   */
  default Tensor nansum(long dim, boolean keepdim) {
    return nansum(new long[] {dim}, keepdim);
  }

  /**
   * {@return the sum with nan counted as zero along dimensions}
   *
   * <p>{@code aten::nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType?
   * dtype=None) -> Tensor}; integers and booleans are summed as int64
   *
   * @param dim the dimensions to reduce, negative ones count from the end; an empty array means all
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if a dimension is named twice
   * @throws TorchException for complex dtypes
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.nansum.html">torch.nansum</a>
   */
  default Tensor nansum(long[] dim, boolean keepdim) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    return Results.tensor(AtenN.nansum(self.handle(), dim, dim.length, keepdim, -1), self);
  }

  /**
   * {@return the sum with nan counted as zero along dimensions after a conversion}
   *
   * <p>{@code aten::nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType?
   * dtype=None) -> Tensor}
   *
   * @param dim the dimensions to reduce, negative ones count from the end; an empty array means all
   * @param keepdim whether reduced dimensions stay, with size 1
   * @param dtype the dtype that elements are converted to first, and of the result
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if a dimension is named twice
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.nansum.html">torch.nansum</a>
   */
  default Tensor nansum(long[] dim, boolean keepdim, DType dtype) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    Objects.requireNonNull(dtype, "dtype");
    return Results.tensor(
        AtenN.nansum(self.handle(), dim, dim.length, keepdim, DType.code(dtype)), self);
  }

  /**
   * {@return the mean of all elements}
   *
   * <p>{@code aten::mean(Tensor self, *, ScalarType? dtype=None) -> Tensor}; the dtype stays; nan
   * where there are no elements
   *
   * @throws TorchException for integer and boolean dtypes
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.mean.html">torch.mean</a>
   */
  default Tensor mean() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenM.mean(self.handle(), -1), self);
  }

  /**
   * {@return the mean of all elements after a conversion}
   *
   * <p>{@code aten::mean(Tensor self, *, ScalarType? dtype=None) -> Tensor}
   *
   * @param dtype the dtype that elements are converted to first, and of the result
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.mean.html">torch.mean</a>
   */
  default Tensor mean(DType dtype) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dtype, "dtype");
    return Results.tensor(AtenM.mean(self.handle(), DType.code(dtype)), self);
  }

  /**
   * {@return the mean along dimensions}
   *
   * <p>{@code aten::mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType?
   * dtype=None) -> Tensor}; the dtype stays; nan where there are no elements
   *
   * @param dim the dimensions to reduce, negative ones count from the end; none means all
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if a dimension is named twice
   * @throws TorchException for integer and boolean dtypes
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.mean.html">torch.mean</a>
   */
  default Tensor mean(long... dim) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    return Results.tensor(AtenM.mean_dim(self.handle(), dim, dim.length, false, -1), self);
  }

  /**
   * {@return the mean along one dimension}
   *
   * <p>The same as {@link #mean(long[], boolean)} with one dimension.
   *
   * @param dim the dimension to reduce; a negative one counts from the end
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range
   */
  default Tensor mean(long dim, boolean keepdim) {
    return mean(new long[] {dim}, keepdim);
  }

  /**
   * {@return the mean along dimensions}
   *
   * <p>{@code aten::mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType?
   * dtype=None) -> Tensor}; the dtype stays; nan where there are no elements
   *
   * @param dim the dimensions to reduce, negative ones count from the end; an empty array means all
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if a dimension is named twice
   * @throws TorchException for integer and boolean dtypes
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.mean.html">torch.mean</a>
   */
  default Tensor mean(long[] dim, boolean keepdim) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    return Results.tensor(AtenM.mean_dim(self.handle(), dim, dim.length, keepdim, -1), self);
  }

  /**
   * {@return the mean along dimensions after a conversion}
   *
   * <p>{@code aten::mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType?
   * dtype=None) -> Tensor}
   *
   * @param dim the dimensions to reduce, negative ones count from the end; an empty array means all
   * @param keepdim whether reduced dimensions stay, with size 1
   * @param dtype the dtype that elements are converted to first, and of the result
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if a dimension is named twice
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.mean.html">torch.mean</a>
   */
  default Tensor mean(long[] dim, boolean keepdim, DType dtype) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    Objects.requireNonNull(dtype, "dtype");
    return Results.tensor(
        AtenM.mean_dim(self.handle(), dim, dim.length, keepdim, DType.code(dtype)), self);
  }

  /**
   * {@return the mean of the elements that are not nan of all elements}
   *
   * <p>{@code aten::nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType?
   * dtype=None) -> Tensor}; the dtype stays; nan where there are none
   *
   * @throws TorchException for integer and boolean dtypes
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nanmean.html">torch.nanmean</a>
   */
  default Tensor nanmean() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenN.nanmean(self.handle(), null, 0, false, -1), self);
  }

  /**
   * {@return the mean of the elements that are not nan of all elements after a conversion}
   *
   * <p>{@code aten::nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType?
   * dtype=None) -> Tensor}
   *
   * @param dtype the dtype that elements are converted to first, and of the result
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nanmean.html">torch.nanmean</a>
   */
  default Tensor nanmean(DType dtype) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dtype, "dtype");
    return Results.tensor(AtenN.nanmean(self.handle(), null, 0, false, DType.code(dtype)), self);
  }

  /**
   * {@return the mean of the elements that are not nan along dimensions}
   *
   * <p>{@code aten::nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType?
   * dtype=None) -> Tensor}; the dtype stays; nan where there are none
   *
   * @param dim the dimensions to reduce, negative ones count from the end; none means all
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if a dimension is named twice
   * @throws TorchException for integer and boolean dtypes
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nanmean.html">torch.nanmean</a>
   */
  default Tensor nanmean(long... dim) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    return Results.tensor(AtenN.nanmean(self.handle(), dim, dim.length, false, -1), self);
  }

  /**
   * {@return the mean of the elements that are not nan along one dimension}
   *
   * <p>The same as {@link #nanmean(long[], boolean)} with one dimension.
   *
   * @param dim the dimension to reduce; a negative one counts from the end
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range
   */
  default Tensor nanmean(long dim, boolean keepdim) {
    return nanmean(new long[] {dim}, keepdim);
  }

  /**
   * {@return the mean of the elements that are not nan along dimensions}
   *
   * <p>{@code aten::nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType?
   * dtype=None) -> Tensor}; the dtype stays; nan where there are none
   *
   * @param dim the dimensions to reduce, negative ones count from the end; an empty array means all
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if a dimension is named twice
   * @throws TorchException for integer and boolean dtypes
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nanmean.html">torch.nanmean</a>
   */
  default Tensor nanmean(long[] dim, boolean keepdim) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    return Results.tensor(AtenN.nanmean(self.handle(), dim, dim.length, keepdim, -1), self);
  }

  /**
   * {@return the mean of the elements that are not nan along dimensions after a conversion}
   *
   * <p>{@code aten::nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType?
   * dtype=None) -> Tensor}
   *
   * @param dim the dimensions to reduce, negative ones count from the end; an empty array means all
   * @param keepdim whether reduced dimensions stay, with size 1
   * @param dtype the dtype that elements are converted to first, and of the result
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if a dimension is named twice
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nanmean.html">torch.nanmean</a>
   */
  default Tensor nanmean(long[] dim, boolean keepdim, DType dtype) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    Objects.requireNonNull(dtype, "dtype");
    return Results.tensor(
        AtenN.nanmean(self.handle(), dim, dim.length, keepdim, DType.code(dtype)), self);
  }

  /**
   * {@return the product of all elements}
   *
   * <p>{@code aten::prod(Tensor self, *, ScalarType? dtype=None) -> Tensor}; integers and booleans
   * are multiplied as int64
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.prod.html">torch.prod</a>
   */
  default Tensor prod() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenP.prod(self.handle(), -1), self);
  }

  /**
   * {@return the product of all elements after a conversion}
   *
   * <p>{@code aten::prod(Tensor self, *, ScalarType? dtype=None) -> Tensor}
   *
   * @param dtype the dtype that elements are converted to first, and of the result
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.prod.html">torch.prod</a>
   */
  default Tensor prod(DType dtype) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dtype, "dtype");
    return Results.tensor(AtenP.prod(self.handle(), DType.code(dtype)), self);
  }

  /**
   * {@return the product along a dimension}
   *
   * <p>{@code aten::prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType?
   * dtype=None) -> Tensor}; integers and booleans are multiplied as int64
   *
   * @param dim the dimension to reduce; a negative one counts from the end
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.prod.html">torch.prod</a>
   */
  default Tensor prod(long dim) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenP.prod_dim_int(self.handle(), dim, false, -1), self);
  }

  /**
   * {@return the product along a dimension}
   *
   * <p>{@code aten::prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType?
   * dtype=None) -> Tensor}; integers and booleans are multiplied as int64
   *
   * @param dim the dimension to reduce; a negative one counts from the end
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.prod.html">torch.prod</a>
   */
  default Tensor prod(long dim, boolean keepdim) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenP.prod_dim_int(self.handle(), dim, keepdim, -1), self);
  }

  /**
   * {@return the product along a dimension after a conversion}
   *
   * <p>{@code aten::prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType?
   * dtype=None) -> Tensor}
   *
   * @param dim the dimension to reduce; a negative one counts from the end
   * @param keepdim whether reduced dimensions stay, with size 1
   * @param dtype the dtype that elements are converted to first, and of the result
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.prod.html">torch.prod</a>
   */
  default Tensor prod(long dim, boolean keepdim, DType dtype) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dtype, "dtype");
    return Results.tensor(AtenP.prod_dim_int(self.handle(), dim, keepdim, DType.code(dtype)), self);
  }
}
