package org.torchjava;

import org.torchjava.nativebridge.ops.AtenK;
import org.torchjava.nativebridge.ops.AtenM;
import org.torchjava.nativebridge.ops.AtenN;
import org.torchjava.nativebridge.ops.AtenQ;

/**
 * Middle, most frequent and k-th elements, and quantiles.
 *
 * <p>nan is larger than every number here, except in {@code nanmedian} and {@code nanquantile},
 * which leave it out.
 *
 * <p>Every method that returns a tensor makes a new one, which belongs to the open {@link
 * TensorScope} of the thread or, without one, to the garbage collector. Threads may read one tensor
 * at the same time; a tensor that one thread writes to must not be used by another.
 *
 * <p>All methods throw {@link NullPointerException} for a null argument, which they name, and
 * {@link IllegalStateException} for a tensor that was closed. Messages of other exceptions are
 * PyTorch's.
 */
public sealed interface OrderStatisticsOps permits ReductionOps {
  /**
   * {@return the lower median of all elements, 0-d}
   *
   * <p>{@code aten::median(Tensor self) -> Tensor}; nan for a tensor without elements
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.median.html">torch.median</a>
   */
  default Tensor median() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenM.median(self.handle()), self);
  }

  /**
   * {@return the lower median along a dimension, with an index of each}
   *
   * <p>{@code aten::median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor
   * indices)}
   *
   * @param dim the dimension to reduce; a negative one counts from the end
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.median.html">torch.median</a>
   */
  default MedianResult median(long dim) {
    Tensor self = (Tensor) this;
    long[] out = new long[2];
    Tensor[] results =
        Results.tuple(AtenM.median_dim(self.handle(), dim, false, out), out, 2, self);
    return new MedianResult(results[0], results[1]);
  }

  /**
   * {@return the lower median along a dimension, with an index of each}
   *
   * <p>{@code aten::median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor
   * indices)}
   *
   * @param dim the dimension to reduce; a negative one counts from the end
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.median.html">torch.median</a>
   */
  default MedianResult median(long dim, boolean keepdim) {
    Tensor self = (Tensor) this;
    long[] out = new long[2];
    Tensor[] results =
        Results.tuple(AtenM.median_dim(self.handle(), dim, keepdim, out), out, 2, self);
    return new MedianResult(results[0], results[1]);
  }

  /**
   * {@return the lower median, nan left out, of all elements, 0-d}
   *
   * <p>{@code aten::nanmedian(Tensor self) -> Tensor}; nan for a tensor without elements
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nanmedian.html">torch.nanmedian</a>
   */
  default Tensor nanmedian() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenN.nanmedian(self.handle()), self);
  }

  /**
   * {@return the lower median, nan left out, along a dimension, with an index of each}
   *
   * <p>{@code aten::nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values,
   * Tensor indices)}
   *
   * @param dim the dimension to reduce; a negative one counts from the end
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nanmedian.html">torch.nanmedian</a>
   */
  default NanmedianResult nanmedian(long dim) {
    Tensor self = (Tensor) this;
    long[] out = new long[2];
    Tensor[] results =
        Results.tuple(AtenN.nanmedian_dim(self.handle(), dim, false, out), out, 2, self);
    return new NanmedianResult(results[0], results[1]);
  }

  /**
   * {@return the lower median, nan left out, along a dimension, with an index of each}
   *
   * <p>{@code aten::nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values,
   * Tensor indices)}
   *
   * @param dim the dimension to reduce; a negative one counts from the end
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nanmedian.html">torch.nanmedian</a>
   */
  default NanmedianResult nanmedian(long dim, boolean keepdim) {
    Tensor self = (Tensor) this;
    long[] out = new long[2];
    Tensor[] results =
        Results.tuple(AtenN.nanmedian_dim(self.handle(), dim, keepdim, out), out, 2, self);
    return new NanmedianResult(results[0], results[1]);
  }

  /**
   * {@return the most frequent elements along the last dimension, with an index of each}
   *
   * <p>{@code aten::mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor
   * indices)}; the smallest of equally frequent ones
   *
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.mode.html">torch.mode</a>
   */
  default ModeResult mode() {
    Tensor self = (Tensor) this;
    long[] out = new long[2];
    Tensor[] results = Results.tuple(AtenM.mode(self.handle(), -1, false, out), out, 2, self);
    return new ModeResult(results[0], results[1]);
  }

  /**
   * {@return the most frequent elements along a dimension, with an index of each}
   *
   * <p>{@code aten::mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor
   * indices)}; the smallest of equally frequent ones
   *
   * @param dim the dimension to reduce; a negative one counts from the end
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.mode.html">torch.mode</a>
   */
  default ModeResult mode(long dim, boolean keepdim) {
    Tensor self = (Tensor) this;
    long[] out = new long[2];
    Tensor[] results = Results.tuple(AtenM.mode(self.handle(), dim, keepdim, out), out, 2, self);
    return new ModeResult(results[0], results[1]);
  }

  /**
   * {@return the k-th smallest elements along a dimension, with their indices}
   *
   * <p>{@code aten::kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor
   * values, Tensor indices)}
   *
   * @param k which one, counted from 1
   * @param dim the dimension to reduce; a negative one counts from the end
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if {@code k} is not between 1 and the size of the dimension
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.kthvalue.html">torch.kthvalue</a>
   */
  default KthvalueResult kthvalue(long k, long dim, boolean keepdim) {
    Tensor self = (Tensor) this;
    long[] out = new long[2];
    Tensor[] results =
        Results.tuple(AtenK.kthvalue(self.handle(), k, dim, keepdim, out), out, 2, self);
    return new KthvalueResult(results[0], results[1]);
  }

  /**
   * {@return a quantile of all elements, interpolated linearly, 0-d}
   *
   * <p>{@code aten::quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str
   * interpolation="linear") -> Tensor}
   *
   * @param q between 0 and 1
   * @throws TorchException for dtypes other than float32 and float64, and if {@code q} is not
   *     between 0 and 1
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.quantile.html">torch.quantile</a>
   */
  default Tensor quantile(double q) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenQ.quantile_scalar(self.handle(), q, false, 0, false, "linear"), self);
  }

  /**
   * {@return quantiles along a dimension, interpolated linearly}
   *
   * <p>{@code aten::quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str
   * interpolation="linear") -> Tensor}; a 1-d {@code q} adds a first dimension
   *
   * @param q quantiles between 0 and 1, 0-d or 1-d, of the dtype of this tensor
   * @param dim the dimension to reduce; a negative one counts from the end
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException for dtypes other than float32 and float64, and if {@code q} is not
   *     between 0 and 1
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.quantile.html">torch.quantile</a>
   */
  default Tensor quantile(Tensor q, long dim, boolean keepdim) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenQ.quantile(self.handle(), Args.handle(q, "q"), true, dim, keepdim, "linear"), self, q);
  }

  /**
   * {@return a quantile of all elements, nan left out, interpolated linearly, 0-d}
   *
   * <p>{@code aten::nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *,
   * str interpolation="linear") -> Tensor}
   *
   * @param q between 0 and 1
   * @throws TorchException for dtypes other than float32 and float64, and if {@code q} is not
   *     between 0 and 1
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nanquantile.html">torch.nanquantile</a>
   */
  default Tensor nanquantile(double q) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenN.nanquantile_scalar(self.handle(), q, false, 0, false, "linear"), self);
  }

  /**
   * {@return quantiles along a dimension, nan left out, interpolated linearly}
   *
   * <p>{@code aten::nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str
   * interpolation="linear") -> Tensor}; a 1-d {@code q} adds a first dimension
   *
   * @param q quantiles between 0 and 1, 0-d or 1-d, of the dtype of this tensor
   * @param dim the dimension to reduce; a negative one counts from the end
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException for dtypes other than float32 and float64, and if {@code q} is not
   *     between 0 and 1
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nanquantile.html">torch.nanquantile</a>
   */
  default Tensor nanquantile(Tensor q, long dim, boolean keepdim) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenN.nanquantile(self.handle(), Args.handle(q, "q"), true, dim, keepdim, "linear"),
        self,
        q);
  }
}
