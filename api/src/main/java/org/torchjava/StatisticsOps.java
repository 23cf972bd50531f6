package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenB;
import org.torchjava.nativebridge.ops.AtenD;
import org.torchjava.nativebridge.ops.AtenH;
import org.torchjava.nativebridge.ops.AtenL;
import org.torchjava.nativebridge.ops.AtenLinalg;
import org.torchjava.nativebridge.ops.AtenS;
import org.torchjava.nativebridge.ops.AtenV;

/**
 * Spread, norms and histograms.
 *
 * <p>Every method that returns a tensor makes a new one, which belongs to the open {@link
 * TensorScope} of the thread or, without one, to the garbage collector. Threads may read one tensor
 * at the same time; a tensor that one thread writes to must not be used by another.
 *
 * <p>All methods throw {@link NullPointerException} for a null argument, which they name, and
 * {@link IllegalStateException} for a tensor that was closed. Messages of other exceptions are
 * PyTorch's.
 */
public sealed interface StatisticsOps permits ReductionOps {
  /**
   * {@return the standard deviation of all elements, unbiased, 0-d}
   *
   * <p>{@code aten::std(Tensor self, bool unbiased=True) -> Tensor}
   *
   * @throws TorchException for integer and boolean dtypes
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.std.html">torch.std</a>
   */
  default Tensor std() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenS.std(self.handle(), true), self);
  }

  /**
   * {@return the standard deviation of all elements, 0-d}
   *
   * <p>{@code aten::std(Tensor self, bool unbiased=True) -> Tensor}
   *
   * @param unbiased whether to divide by the number of elements minus one
   * @throws TorchException for integer and boolean dtypes
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.std.html">torch.std</a>
   */
  default Tensor std(boolean unbiased) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenS.std(self.handle(), unbiased), self);
  }

  /**
   * {@return the standard deviation along dimensions, unbiased}
   *
   * <p>{@code aten::std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) ->
   * Tensor}
   *
   * @param dim the dimensions to reduce, negative ones count from the end; none means all
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if a dimension is named twice
   * @throws TorchException for integer and boolean dtypes
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.std.html">torch.std</a>
   */
  default Tensor std(long... dim) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    return Results.tensor(AtenS.std_dim(self.handle(), dim, dim.length, true, false), self);
  }

  /**
   * {@return the standard deviation along dimensions}
   *
   * <p>{@code aten::std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) ->
   * Tensor}
   *
   * @param dim the dimensions to reduce, negative ones count from the end; an empty array means all
   * @param unbiased whether to divide by the number of elements minus one
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if a dimension is named twice
   * @throws TorchException for integer and boolean dtypes
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.std.html">torch.std</a>
   */
  default Tensor std(long[] dim, boolean unbiased, boolean keepdim) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    return Results.tensor(AtenS.std_dim(self.handle(), dim, dim.length, unbiased, keepdim), self);
  }

  /**
   * {@return the standard deviation along dimensions with any correction}
   *
   * <p>{@code aten::std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool
   * keepdim=False) -> Tensor}
   *
   * @param dim the dimensions to reduce, negative ones count from the end; an empty array means all
   * @param correction subtracted from the number of elements to divide by; 1 is the unbiased
   *     estimate, 0 the plain one
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if a dimension is named twice
   * @throws TorchException for integer and boolean dtypes
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.std.html">torch.std</a>
   */
  default Tensor std(long[] dim, double correction, boolean keepdim) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    return Results.tensor(
        AtenS.std_correction(
            self.handle(),
            dim,
            dim.length,
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(correction),
            0,
            keepdim),
        self);
  }

  /**
   * {@return the variance of all elements, unbiased, 0-d}
   *
   * <p>{@code aten::var(Tensor self, bool unbiased=True) -> Tensor}
   *
   * @throws TorchException for integer and boolean dtypes
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.var.html">torch.var</a>
   */
  default Tensor var() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenV.var(self.handle(), true), self);
  }

  /**
   * {@return the variance of all elements, 0-d}
   *
   * <p>{@code aten::var(Tensor self, bool unbiased=True) -> Tensor}
   *
   * @param unbiased whether to divide by the number of elements minus one
   * @throws TorchException for integer and boolean dtypes
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.var.html">torch.var</a>
   */
  default Tensor var(boolean unbiased) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenV.var(self.handle(), unbiased), self);
  }

  /**
   * {@return the variance along dimensions, unbiased}
   *
   * <p>{@code aten::var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) ->
   * Tensor}
   *
   * @param dim the dimensions to reduce, negative ones count from the end; none means all
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if a dimension is named twice
   * @throws TorchException for integer and boolean dtypes
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.var.html">torch.var</a>
   */
  default Tensor var(long... dim) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    return Results.tensor(AtenV.var_dim(self.handle(), dim, dim.length, true, false), self);
  }

  /**
   * {@return the variance along dimensions}
   *
   * <p>{@code aten::var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) ->
   * Tensor}
   *
   * @param dim the dimensions to reduce, negative ones count from the end; an empty array means all
   * @param unbiased whether to divide by the number of elements minus one
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if a dimension is named twice
   * @throws TorchException for integer and boolean dtypes
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.var.html">torch.var</a>
   */
  default Tensor var(long[] dim, boolean unbiased, boolean keepdim) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    return Results.tensor(AtenV.var_dim(self.handle(), dim, dim.length, unbiased, keepdim), self);
  }

  /**
   * {@return the variance along dimensions with any correction}
   *
   * <p>{@code aten::var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool
   * keepdim=False) -> Tensor}
   *
   * @param dim the dimensions to reduce, negative ones count from the end; an empty array means all
   * @param correction subtracted from the number of elements to divide by; 1 is the unbiased
   *     estimate, 0 the plain one
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if a dimension is named twice
   * @throws TorchException for integer and boolean dtypes
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.var.html">torch.var</a>
   */
  default Tensor var(long[] dim, double correction, boolean keepdim) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    return Results.tensor(
        AtenV.var_correction(
            self.handle(),
            dim,
            dim.length,
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(correction),
            0,
            keepdim),
        self);
  }

  /**
   * {@return the standard deviation (unbiased) and the mean of all elements, 0-d}
   *
   * <p>{@code aten::std_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)}
   *
   * @throws TorchException for integer and boolean dtypes
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.std_mean.html">torch.std_mean</a>
   */
  default StdMeanResult stdMean() {
    Tensor self = (Tensor) this;
    long[] out = new long[2];
    Tensor[] results = Results.tuple(AtenS.std_mean(self.handle(), true, out), out, 2, self);
    return new StdMeanResult(results[0], results[1]);
  }

  /**
   * {@return the standard deviation and the mean along dimensions}
   *
   * <p>{@code aten::std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None,
   * bool keepdim=False) -> (Tensor, Tensor)}
   *
   * @param dim the dimensions to reduce, negative ones count from the end; an empty array means all
   * @param correction subtracted from the number of elements to divide by; 1 is the unbiased
   *     estimate, 0 the plain one
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if a dimension is named twice
   * @throws TorchException for integer and boolean dtypes
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.std_mean.html">torch.std_mean</a>
   */
  default StdMeanResult stdMean(long[] dim, double correction, boolean keepdim) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    long[] out = new long[2];
    Tensor[] results =
        Results.tuple(
            AtenS.std_mean_correction(
                self.handle(),
                dim,
                dim.length,
                Scalar.DOUBLE,
                Double.doubleToRawLongBits(correction),
                0,
                keepdim,
                out),
            out,
            2,
            self);
    return new StdMeanResult(results[0], results[1]);
  }

  /**
   * {@return the variance (unbiased) and the mean of all elements, 0-d}
   *
   * <p>{@code aten::var_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)}
   *
   * @throws TorchException for integer and boolean dtypes
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.var_mean.html">torch.var_mean</a>
   */
  default VarMeanResult varMean() {
    Tensor self = (Tensor) this;
    long[] out = new long[2];
    Tensor[] results = Results.tuple(AtenV.var_mean(self.handle(), true, out), out, 2, self);
    return new VarMeanResult(results[0], results[1]);
  }

  /**
   * {@return the variance and the mean along dimensions}
   *
   * <p>{@code aten::var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None,
   * bool keepdim=False) -> (Tensor, Tensor)}
   *
   * @param dim the dimensions to reduce, negative ones count from the end; an empty array means all
   * @param correction subtracted from the number of elements to divide by; 1 is the unbiased
   *     estimate, 0 the plain one
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if a dimension is named twice
   * @throws TorchException for integer and boolean dtypes
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.var_mean.html">torch.var_mean</a>
   */
  default VarMeanResult varMean(long[] dim, double correction, boolean keepdim) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    long[] out = new long[2];
    Tensor[] results =
        Results.tuple(
            AtenV.var_mean_correction(
                self.handle(),
                dim,
                dim.length,
                Scalar.DOUBLE,
                Double.doubleToRawLongBits(correction),
                0,
                keepdim,
                out),
            out,
            2,
            self);
    return new VarMeanResult(results[0], results[1]);
  }

  /**
   * {@return the Euclidean norm of all elements, 0-d}
   *
   * <p>{@code aten::linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool
   * keepdim=False, *, ScalarType? dtype=None) -> Tensor}
   *
   * @throws TorchException for integer and boolean dtypes
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.norm.html">torch.norm</a>
   */
  default Tensor norm() {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenLinalg.linalg_vector_norm(self.handle(), Scalar.LONG, 2, 0, null, 0, false, -1), self);
  }

  /**
   * {@return a norm of all elements, 0-d}
   *
   * <p>{@code aten::linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool
   * keepdim=False, *, ScalarType? dtype=None) -> Tensor}
   *
   * @param p the order: 2 is the Euclidean norm, 1 the sum of absolute values, 0 counts what is not
   *     zero, an infinity takes the largest or smallest absolute value
   * @throws TorchException for integer and boolean dtypes
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.norm.html">torch.norm</a>
   */
  default Tensor norm(double p) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenLinalg.linalg_vector_norm(
            self.handle(), Scalar.DOUBLE, Double.doubleToRawLongBits(p), 0, null, 0, false, -1),
        self);
  }

  /**
   * {@return a norm along dimensions}
   *
   * <p>The same as {@link #norm(double, long[], boolean)} without {@code keepdim}.
   *
   * @param p the order: 2 is the Euclidean norm, 1 the sum of absolute values, 0 counts what is not
   *     zero, an infinity takes the largest or smallest absolute value
   * @param dim the dimensions to reduce, negative ones count from the end; none means all
   * @throws IndexOutOfBoundsException if a dimension is out of range
   */
  default Tensor norm(double p, long... dim) {
    return norm(p, dim, false);
  }

  /**
   * {@return a norm along dimensions}
   *
   * <p>{@code aten::linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool
   * keepdim=False, *, ScalarType? dtype=None) -> Tensor}
   *
   * @param p the order: 2 is the Euclidean norm, 1 the sum of absolute values, 0 counts what is not
   *     zero, an infinity takes the largest or smallest absolute value
   * @param dim the dimensions to reduce, negative ones count from the end; an empty array means all
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if a dimension is named twice
   * @throws TorchException for integer and boolean dtypes
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.norm.html">torch.norm</a>
   */
  default Tensor norm(double p, long[] dim, boolean keepdim) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    return Results.tensor(
        AtenLinalg.linalg_vector_norm(
            self.handle(),
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(p),
            0,
            dim,
            dim.length,
            keepdim,
            -1),
        self);
  }

  /**
   * {@return the Euclidean norm of the difference to another tensor, 0-d}
   *
   * <p>{@code aten::dist(Tensor self, Tensor other, Scalar p=2) -> Tensor}
   *
   * @param other the tensor to subtract; the shapes are broadcast together
   * @throws TorchException if the shapes cannot be broadcast together
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.dist.html">torch.dist</a>
   */
  default Tensor dist(Tensor other) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenD.dist(self.handle(), Args.handle(other, "other"), Scalar.LONG, 2, 0), self, other);
  }

  /**
   * {@return a norm of the difference to another tensor, 0-d}
   *
   * <p>{@code aten::dist(Tensor self, Tensor other, Scalar p=2) -> Tensor}
   *
   * @param other the tensor to subtract; the shapes are broadcast together
   * @param p the order: 2 is the Euclidean norm, 1 the sum of absolute values, 0 counts what is not
   *     zero, an infinity takes the largest or smallest absolute value
   * @throws TorchException if the shapes cannot be broadcast together
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.dist.html">torch.dist</a>
   */
  default Tensor dist(Tensor other, double p) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenD.dist(
            self.handle(),
            Args.handle(other, "other"),
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(p),
            0),
        self,
        other);
  }

  /**
   * {@return the logarithm of the sum of the exponentials along dimensions, computed without
   * overflow}
   *
   * <p>{@code aten::logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor}; integers and
   * booleans give the default dtype
   *
   * @param dim the dimensions to reduce, negative ones count from the end; none means all
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.logsumexp.html">torch.logsumexp</a>
   */
  default Tensor logsumexp(long... dim) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    return Results.tensor(AtenL.logsumexp(self.handle(), dim, dim.length, false), self);
  }

  /**
   * {@return the logarithm of the sum of the exponentials along dimensions, computed without
   * overflow}
   *
   * <p>{@code aten::logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor}; integers and
   * booleans give the default dtype
   *
   * @param dim the dimensions to reduce, negative ones count from the end; an empty array means all
   * @param keepdim whether reduced dimensions stay, with size 1
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.logsumexp.html">torch.logsumexp</a>
   */
  default Tensor logsumexp(long[] dim, boolean keepdim) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dim, "dim");
    return Results.tensor(AtenL.logsumexp(self.handle(), dim, dim.length, keepdim), self);
  }

  /**
   * {@return how many elements lie in each of equally wide intervals, 1-d}
   *
   * <p>{@code aten::histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor};
   * elements outside of the range are left out
   *
   * @param bins how many
   * @param min the lower end of the range; equal to {@code max} means that of the data
   * @param max the upper end of the range
   * @throws TorchException if {@code bins} is not positive, or {@code max} below {@code min}
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.histc.html">torch.histc</a>
   */
  default Tensor histc(long bins, double min, double max) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenH.histc(
            self.handle(),
            bins,
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(min),
            0,
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(max),
            0),
        self);
  }

  /**
   * {@return how often each of the values 0, 1, 2, .. occurs, 1-d}
   *
   * <p>{@code aten::bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor};
   * int64
   *
   * @throws TorchException for a tensor that is not 1-d, not of integers, or has negative elements
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.bincount.html">torch.bincount</a>
   */
  default Tensor bincount() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenB.bincount(self.handle(), 0, 0), self);
  }

  /**
   * {@return how often each of the values 0, 1, 2, .. occurs, 1-d}
   *
   * <p>{@code aten::bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor};
   * int64
   *
   * @param minlength the least number of counts in the result
   * @throws TorchException for a tensor that is not 1-d, not of integers, or has negative elements
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.bincount.html">torch.bincount</a>
   */
  default Tensor bincount(long minlength) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenB.bincount(self.handle(), 0, minlength), self);
  }

  /**
   * {@return the sums of the weights of the values 0, 1, 2, .., 1-d}
   *
   * <p>{@code aten::bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor}
   *
   * @param weights what each element adds, of the size of this tensor
   * @param minlength the least number of sums in the result
   * @throws TorchException for a tensor that is not 1-d, not of integers, or has negative elements
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.bincount.html">torch.bincount</a>
   */
  default Tensor bincount(Tensor weights, long minlength) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenB.bincount(self.handle(), Args.handle(weights, "weights"), minlength), self, weights);
  }
}
