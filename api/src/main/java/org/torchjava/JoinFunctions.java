package org.torchjava;

import java.util.List;
import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenC;
import org.torchjava.nativebridge.ops.AtenH;
import org.torchjava.nativebridge.ops.AtenS;
import org.torchjava.nativebridge.ops.AtenV;

/**
 * Tensors joined and compared, and functions of PyTorch that are methods of {@link Tensor} as well.
 * Part of {@link Torch}.
 */
abstract class JoinFunctions extends RandomFunctions {
  /** For {@link Torch} alone. */
  JoinFunctions() {}

  /**
   * {@return the tensors joined along the first dimension}
   *
   * <p>{@code aten::cat(Tensor[] tensors, int dim=0) -> Tensor}
   *
   * @param tensors the tensors, at least one
   * @throws IllegalArgumentException for no tensors
   * @throws TorchException if the shapes do not fit
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.cat.html">torch.cat</a>
   */
  public static Tensor cat(Tensor... tensors) {
    Objects.requireNonNull(tensors, "tensors");
    long[] handles = TensorLists.handles(tensors, "tensors");
    return Results.tensor(AtenC.cat(handles, handles.length, 0), tensors);
  }

  /**
   * {@return the tensors joined along the first dimension}
   *
   * <p>{@code aten::cat(Tensor[] tensors, int dim=0) -> Tensor}
   *
   * @param tensors the tensors, at least one
   * @throws IllegalArgumentException for no tensors
   * @throws TorchException if the shapes do not fit
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.cat.html">torch.cat</a>
   */
  public static Tensor cat(List<Tensor> tensors) {
    Objects.requireNonNull(tensors, "tensors");
    return cat(tensors.toArray(Tensor[]::new));
  }

  /**
   * {@return the tensors joined along a dimension}
   *
   * <p>{@code aten::cat(Tensor[] tensors, int dim=0) -> Tensor}
   *
   * @param tensors the tensors, at least one
   * @param dim the dimension; a negative one counts from the end
   * @throws IndexOutOfBoundsException if the dimension is out of range
   * @throws IllegalArgumentException for no tensors
   * @throws TorchException if the shapes do not fit
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.cat.html">torch.cat</a>
   */
  public static Tensor cat(Tensor[] tensors, long dim) {
    Objects.requireNonNull(tensors, "tensors");
    long[] handles = TensorLists.handles(tensors, "tensors");
    return Results.tensor(AtenC.cat(handles, handles.length, dim), tensors);
  }

  /**
   * {@return the tensors joined along a dimension}
   *
   * <p>{@code aten::cat(Tensor[] tensors, int dim=0) -> Tensor}
   *
   * @param tensors the tensors, at least one
   * @param dim the dimension; a negative one counts from the end
   * @throws IndexOutOfBoundsException if the dimension is out of range
   * @throws IllegalArgumentException for no tensors
   * @throws TorchException if the shapes do not fit
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.cat.html">torch.cat</a>
   */
  public static Tensor cat(List<Tensor> tensors, long dim) {
    Objects.requireNonNull(tensors, "tensors");
    return cat(tensors.toArray(Tensor[]::new), dim);
  }

  /**
   * {@return the tensors joined in a new dimension along the first dimension}
   *
   * <p>{@code aten::stack(Tensor[] tensors, int dim=0) -> Tensor}
   *
   * @param tensors the tensors, at least one
   * @throws TorchException for no tensors, or shapes that are not equal
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.stack.html">torch.stack</a>
   */
  public static Tensor stack(Tensor... tensors) {
    Objects.requireNonNull(tensors, "tensors");
    long[] handles = TensorLists.handles(tensors, "tensors");
    return Results.tensor(AtenS.stack(handles, handles.length, 0), tensors);
  }

  /**
   * {@return the tensors joined in a new dimension along the first dimension}
   *
   * <p>{@code aten::stack(Tensor[] tensors, int dim=0) -> Tensor}
   *
   * @param tensors the tensors, at least one
   * @throws TorchException for no tensors, or shapes that are not equal
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.stack.html">torch.stack</a>
   */
  public static Tensor stack(List<Tensor> tensors) {
    Objects.requireNonNull(tensors, "tensors");
    return stack(tensors.toArray(Tensor[]::new));
  }

  /**
   * {@return the tensors joined in a new dimension along a dimension}
   *
   * <p>{@code aten::stack(Tensor[] tensors, int dim=0) -> Tensor}
   *
   * @param tensors the tensors, at least one
   * @param dim the dimension; a negative one counts from the end
   * @throws IndexOutOfBoundsException if the dimension is out of range
   * @throws TorchException for no tensors, or shapes that are not equal
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.stack.html">torch.stack</a>
   */
  public static Tensor stack(Tensor[] tensors, long dim) {
    Objects.requireNonNull(tensors, "tensors");
    long[] handles = TensorLists.handles(tensors, "tensors");
    return Results.tensor(AtenS.stack(handles, handles.length, dim), tensors);
  }

  /**
   * {@return the tensors joined in a new dimension along a dimension}
   *
   * <p>{@code aten::stack(Tensor[] tensors, int dim=0) -> Tensor}
   *
   * @param tensors the tensors, at least one
   * @param dim the dimension; a negative one counts from the end
   * @throws IndexOutOfBoundsException if the dimension is out of range
   * @throws TorchException for no tensors, or shapes that are not equal
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.stack.html">torch.stack</a>
   */
  public static Tensor stack(List<Tensor> tensors, long dim) {
    Objects.requireNonNull(tensors, "tensors");
    return stack(tensors.toArray(Tensor[]::new), dim);
  }

  /**
   * {@return the tensors joined side by side: along the second dimension, or the first if they have
   * one}
   *
   * <p>{@code aten::hstack(Tensor[] tensors) -> Tensor}
   *
   * @param tensors the tensors, at least one
   * @throws TorchException for no tensors, or shapes that do not fit
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.hstack.html">torch.hstack</a>
   */
  public static Tensor hstack(Tensor... tensors) {
    Objects.requireNonNull(tensors, "tensors");
    long[] handles = TensorLists.handles(tensors, "tensors");
    return Results.tensor(AtenH.hstack(handles, handles.length), tensors);
  }

  /**
   * {@return the tensors joined side by side: along the second dimension, or the first if they have
   * one}
   *
   * <p>{@code aten::hstack(Tensor[] tensors) -> Tensor}
   *
   * @param tensors the tensors, at least one
   * @throws TorchException for no tensors, or shapes that do not fit
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.hstack.html">torch.hstack</a>
   */
  public static Tensor hstack(List<Tensor> tensors) {
    Objects.requireNonNull(tensors, "tensors");
    return hstack(tensors.toArray(Tensor[]::new));
  }

  /**
   * {@return the tensors joined one below the other: along the first dimension, 1-d ones as rows}
   *
   * <p>{@code aten::vstack(Tensor[] tensors) -> Tensor}
   *
   * @param tensors the tensors, at least one
   * @throws TorchException for no tensors, or shapes that do not fit
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.vstack.html">torch.vstack</a>
   */
  public static Tensor vstack(Tensor... tensors) {
    Objects.requireNonNull(tensors, "tensors");
    long[] handles = TensorLists.handles(tensors, "tensors");
    return Results.tensor(AtenV.vstack(handles, handles.length), tensors);
  }

  /**
   * {@return the tensors joined one below the other: along the first dimension, 1-d ones as rows}
   *
   * <p>{@code aten::vstack(Tensor[] tensors) -> Tensor}
   *
   * @param tensors the tensors, at least one
   * @throws TorchException for no tensors, or shapes that do not fit
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.vstack.html">torch.vstack</a>
   */
  public static Tensor vstack(List<Tensor> tensors) {
    Objects.requireNonNull(tensors, "tensors");
    return vstack(tensors.toArray(Tensor[]::new));
  }

  /**
   * {@return the matrix product}
   *
   * <p>The same as {@link Tensor#matmul}.
   *
   * @param input the first tensor
   * @param other the second tensor
   * @throws TorchException if the shapes do not fit
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.matmul.html">torch.matmul</a>
   */
  public static Tensor matmul(Tensor input, Tensor other) {
    Objects.requireNonNull(input, "input");
    return input.matmul(other);
  }

  /**
   * {@return the product of two matrices}
   *
   * <p>The same as {@link Tensor#mm}.
   *
   * @param input the first tensor
   * @param mat2 the second matrix
   * @throws TorchException if the shapes do not fit
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.mm.html">torch.mm</a>
   */
  public static Tensor mm(Tensor input, Tensor mat2) {
    Objects.requireNonNull(input, "input");
    return input.mm(mat2);
  }

  /**
   * {@return the products of two batches of matrices}
   *
   * <p>The same as {@link Tensor#bmm}.
   *
   * @param input the first tensor
   * @param mat2 the second batch of matrices
   * @throws TorchException if the shapes do not fit
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.bmm.html">torch.bmm</a>
   */
  public static Tensor bmm(Tensor input, Tensor mat2) {
    Objects.requireNonNull(input, "input");
    return input.bmm(mat2);
  }

  /**
   * {@return the product of a matrix and a vector}
   *
   * <p>The same as {@link Tensor#mv}.
   *
   * @param input the first tensor
   * @param vec the vector
   * @throws TorchException if the shapes do not fit
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.mv.html">torch.mv</a>
   */
  public static Tensor mv(Tensor input, Tensor vec) {
    Objects.requireNonNull(input, "input");
    return input.mv(vec);
  }

  /**
   * {@return the scalar product of two vectors}
   *
   * <p>The same as {@link Tensor#dot}.
   *
   * @param input the first tensor
   * @param tensor the second vector
   * @throws TorchException if the shapes do not fit
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.dot.html">torch.dot</a>
   */
  public static Tensor dot(Tensor input, Tensor tensor) {
    Objects.requireNonNull(input, "input");
    return input.dot(tensor);
  }

  /**
   * {@return the outer product of two vectors}
   *
   * <p>The same as {@link Tensor#outer}.
   *
   * @param input the first tensor
   * @param vec2 the second vector
   * @throws TorchException if the shapes do not fit
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.outer.html">torch.outer</a>
   */
  public static Tensor outer(Tensor input, Tensor vec2) {
    Objects.requireNonNull(input, "input");
    return input.outer(vec2);
  }

  /**
   * {@return the sum of the diagonal of a matrix}
   *
   * <p>The same as {@link Tensor#trace}.
   *
   * @param input the matrix
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.trace.html">torch.trace</a>
   */
  public static Tensor trace(Tensor input) {
    Objects.requireNonNull(input, "input");
    return input.trace();
  }

  /**
   * {@return the inverse of a matrix}
   *
   * <p>The same as {@link Tensor#inverse}.
   *
   * @param input the matrix or batch of matrices
   * @throws LinAlgException for a singular matrix
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.inverse.html">torch.inverse</a>
   */
  public static Tensor inverse(Tensor input) {
    Objects.requireNonNull(input, "input");
    return input.inverse();
  }

  /**
   * {@return whether all elements are close to each other}
   *
   * <p>The same as {@link Tensor#allclose}.
   *
   * @param input the first tensor
   * @param other the second tensor
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.allclose.html">torch.allclose</a>
   */
  public static boolean allclose(Tensor input, Tensor other) {
    Objects.requireNonNull(input, "input");
    return input.allclose(other);
  }

  /**
   * {@return whether two tensors have the same shape and elements}
   *
   * <p>The same as {@link Tensor#equal}.
   *
   * @param input the first tensor
   * @param other the second tensor
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.equal.html">torch.equal</a>
   */
  public static boolean equal(Tensor input, Tensor other) {
    Objects.requireNonNull(input, "input");
    return input.equal(other);
  }

  /**
   * {@return elements of one tensor or the other, by a condition; the shapes are broadcast
   * together}
   *
   * @param condition where to take from {@code input}, bool
   * @param input the elements where the condition is true
   * @param other the elements where it is not
   * @throws TorchException if the shapes do not fit
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.where.html">torch.where</a>
   */
  public static Tensor where(Tensor condition, Tensor input, Tensor other) {
    Objects.requireNonNull(input, "input");
    return input.where(condition, other);
  }
}
