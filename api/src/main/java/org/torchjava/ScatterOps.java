package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenP;
import org.torchjava.nativebridge.ops.AtenS;

/**
 * Elements written or added to at places that a tensor of indices names.
 *
 * <p>Where an index occurs twice, additions add up; which of two written values stays is open.
 *
 * <p>Every method that returns a tensor makes a new one, which belongs to the open {@link
 * TensorScope} of the thread or, without one, to the garbage collector. Threads may read one tensor
 * at the same time; a tensor that one thread writes to must not be used by another.
 *
 * <p>All methods throw {@link NullPointerException} for a null argument, which they name, and
 * {@link IllegalStateException} for a tensor that was closed. Messages of other exceptions are
 * PyTorch's.
 */
public sealed interface ScatterOps permits IndexOps {
  /**
   * {@return a copy with elements of another tensor where the indices point}
   *
   * <p>{@code aten::scatter.src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor}
   *
   * @param dim the dimension that the indices are of
   * @param index the indices, of int64
   * @param src the elements, at least as large as {@code index} in every dimension
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if the shapes or dtypes do not fit, or an index is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.scatter.html">torch.Tensor.scatter</a>
   */
  default Tensor scatter(long dim, Tensor index, Tensor src) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenS.scatter_src(self.handle(), dim, Args.handle(index, "index"), Args.handle(src, "src")),
        self,
        index,
        src);
  }

  /**
   * {@return a copy with an integer where the indices point}
   *
   * <p>{@code aten::scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor}
   *
   * @param dim the dimension that the indices are of
   * @param index the indices, of int64
   * @param value what to write
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if the shapes or dtypes do not fit, or an index is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.scatter.html">torch.Tensor.scatter</a>
   */
  default Tensor scatter(long dim, Tensor index, long value) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenS.scatter_value(self.handle(), dim, Args.handle(index, "index"), Scalar.LONG, value, 0),
        self,
        index);
  }

  /**
   * {@return a copy with a real number where the indices point}
   *
   * <p>{@code aten::scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor}
   *
   * @param dim the dimension that the indices are of
   * @param index the indices, of int64
   * @param value what to write
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if the shapes or dtypes do not fit, or an index is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.scatter.html">torch.Tensor.scatter</a>
   */
  default Tensor scatter(long dim, Tensor index, double value) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenS.scatter_value(
            self.handle(),
            dim,
            Args.handle(index, "index"),
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(value),
            0),
        self,
        index);
  }

  /**
   * {@return a copy with a number of any kind where the indices point}
   *
   * <p>{@code aten::scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor}
   *
   * @param dim the dimension that the indices are of
   * @param index the indices, of int64
   * @param value what to write
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if the shapes or dtypes do not fit, or an index is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.scatter.html">torch.Tensor.scatter</a>
   */
  default Tensor scatter(long dim, Tensor index, Scalar value) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(value, "value");
    return Results.tensor(
        AtenS.scatter_value(
            self.handle(),
            dim,
            Args.handle(index, "index"),
            value.kind(),
            value.bits(),
            value.imag()),
        self,
        index);
  }

  /**
   * {@return a copy with elements of another tensor added where the indices point}
   *
   * <p>{@code aten::scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor}
   *
   * @param dim the dimension that the indices are of
   * @param index the indices, of int64
   * @param src the elements, at least as large as {@code index} in every dimension
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if the shapes or dtypes do not fit, or an index is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.scatter_add.html">torch.Tensor.scatter_add</a>
   */
  default Tensor scatterAdd(long dim, Tensor index, Tensor src) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenS.scatter_add(self.handle(), dim, Args.handle(index, "index"), Args.handle(src, "src")),
        self,
        index,
        src);
  }

  /**
   * Writes elements of another tensor where the indices point.
   *
   * <p>{@code aten::scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)}
   *
   * @param dim the dimension that the indices are of
   * @param index the indices, of int64
   * @param src the elements, at least as large as {@code index} in every dimension
   * @return this tensor
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if the shapes or dtypes do not fit, or an index is out of range
   * @throws TorchException if this is a leaf that requires gradients while they are recorded
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.scatter_.html">torch.Tensor.scatter_</a>
   */
  default Tensor scatter_(long dim, Tensor index, Tensor src) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenS.scatter__src(
            self.handle(), dim, Args.handle(index, "index"), Args.handle(src, "src")),
        self,
        index,
        src);
  }

  /**
   * Writes an integer where the indices point.
   *
   * <p>{@code aten::scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) ->
   * Tensor(a!)}
   *
   * @param dim the dimension that the indices are of
   * @param index the indices, of int64
   * @param value what to write
   * @return this tensor
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if the shapes or dtypes do not fit, or an index is out of range
   * @throws TorchException if this is a leaf that requires gradients while they are recorded
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.scatter_.html">torch.Tensor.scatter_</a>
   */
  default Tensor scatter_(long dim, Tensor index, long value) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenS.scatter__value(
            self.handle(), dim, Args.handle(index, "index"), Scalar.LONG, value, 0),
        self,
        index);
  }

  /**
   * Writes a real number where the indices point.
   *
   * <p>{@code aten::scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) ->
   * Tensor(a!)}
   *
   * @param dim the dimension that the indices are of
   * @param index the indices, of int64
   * @param value what to write
   * @return this tensor
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if the shapes or dtypes do not fit, or an index is out of range
   * @throws TorchException if this is a leaf that requires gradients while they are recorded
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.scatter_.html">torch.Tensor.scatter_</a>
   */
  default Tensor scatter_(long dim, Tensor index, double value) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenS.scatter__value(
            self.handle(),
            dim,
            Args.handle(index, "index"),
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(value),
            0),
        self,
        index);
  }

  /**
   * Writes a number of any kind where the indices point.
   *
   * <p>{@code aten::scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) ->
   * Tensor(a!)}
   *
   * @param dim the dimension that the indices are of
   * @param index the indices, of int64
   * @param value what to write
   * @return this tensor
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if the shapes or dtypes do not fit, or an index is out of range
   * @throws TorchException if this is a leaf that requires gradients while they are recorded
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.scatter_.html">torch.Tensor.scatter_</a>
   */
  default Tensor scatter_(long dim, Tensor index, Scalar value) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(value, "value");
    return Results.inPlace(
        AtenS.scatter__value(
            self.handle(),
            dim,
            Args.handle(index, "index"),
            value.kind(),
            value.bits(),
            value.imag()),
        self,
        index);
  }

  /**
   * Adds elements of another tensor where the indices point.
   *
   * <p>{@code aten::scatter_add_(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)}
   *
   * @param dim the dimension that the indices are of
   * @param index the indices, of int64
   * @param src the elements, at least as large as {@code index} in every dimension
   * @return this tensor
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if the shapes or dtypes do not fit, or an index is out of range
   * @throws TorchException if this is a leaf that requires gradients while they are recorded
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.scatter_add_.html">torch.Tensor.scatter_add_</a>
   */
  default Tensor scatterAdd_(long dim, Tensor index, Tensor src) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenS.scatter_add_(
            self.handle(), dim, Args.handle(index, "index"), Args.handle(src, "src")),
        self,
        index,
        src);
  }

  /**
   * {@return a copy in which the elements of another tensor that point to one place are reduced to
   * one}
   *
   * <p>{@code aten::scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce,
   * *, bool include_self=True) -> Tensor}
   *
   * @param dim the dimension that the indices are of
   * @param index the indices, of int64
   * @param src the elements, at least as large as {@code index} in every dimension
   * @param reduce {@code "sum"}, {@code "prod"}, {@code "mean"}, {@code "amax"} or {@code "amin"}
   * @param includeSelf whether this tensor's elements take part
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if the shapes or dtypes do not fit, or an index is out of range
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.scatter_reduce.html">torch.Tensor.scatter_reduce</a>
   */
  default Tensor scatterReduce(
      long dim, Tensor index, Tensor src, String reduce, boolean includeSelf) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(reduce, "reduce");
    return Results.tensor(
        AtenS.scatter_reduce_two(
            self.handle(),
            dim,
            Args.handle(index, "index"),
            Args.handle(src, "src"),
            reduce,
            includeSelf),
        self,
        index,
        src);
  }

  /**
   * Writes elements at places of the flattened tensor.
   *
   * <p>{@code aten::put_(Tensor(a!) self, Tensor index, Tensor source, bool accumulate=False) ->
   * Tensor(a!)}
   *
   * @param index places in the flattened tensor, of int64
   * @param source the elements, as many as indices
   * @param accumulate whether to add instead of replace
   * @return this tensor
   * @throws IndexOutOfBoundsException if an index is out of range or the numbers of elements differ
   * @throws TorchException if this is a leaf that requires gradients while they are recorded
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.put_.html">torch.Tensor.put_</a>
   */
  default Tensor put_(Tensor index, Tensor source, boolean accumulate) {
    Tensor self = (Tensor) this;
    return Results.inPlace(
        AtenP.put_(
            self.handle(), Args.handle(index, "index"), Args.handle(source, "source"), accumulate),
        self,
        index,
        source);
  }
}
