package org.torchjava;

import java.util.Objects;

/**
 * Indexing as Python's square brackets do it: {@code x.index(Index.all(), Index.at(1))} is {@code
 * x[:, 1]}, and {@code x.indexPut_(5, Index.at(0))} is {@code x[0] = 5}.
 *
 * <p>Integers, slices, new dimensions and the ellipsis give a view, which shares its elements with
 * this tensor; a tensor or a boolean among the entries gives a copy. Writing goes to this tensor
 * either way.
 *
 * <p>Every method that returns a tensor makes a new Java object, which belongs to the open {@link
 * TensorScope} of the thread or, without one, to the garbage collector. Threads may read one tensor
 * at the same time; a tensor that one thread writes to must not be used by another.
 *
 * <p>All methods throw {@link NullPointerException} for a null argument, which they name, and
 * {@link IllegalStateException} for a tensor that was closed. Messages of other exceptions are
 * PyTorch's.
 */
public sealed interface IndexOps permits Tensor {
  /**
   * {@return {@code self[indices]}}
   *
   * @param indices an entry for each dimension, first ones first; missing ones take all
   * @throws IndexOutOfBoundsException if there are more entries than dimensions, an index is out of
   *     range, a tensor among them is neither of integers nor a mask, or a mask has another shape
   *     than its dimensions
   * @throws IllegalArgumentException if the step of a slice is not positive
   */
  default Tensor index(Index... indices) {
    return IndexExpression.of(indices).get((Tensor) this);
  }

  /**
   * {@return {@code self[i, j, ..]}, a view}
   *
   * @param indices an index for each dimension, first ones first; missing ones take all; negative
   *     ones count from the end
   * @throws IndexOutOfBoundsException if there are more indices than dimensions, or an index is out
   *     of range
   */
  default Tensor index(long... indices) {
    Objects.requireNonNull(indices, "indices");
    return indices.length == 1
        ? IndexExpression.get((Tensor) this, indices[0])
        : IndexExpression.of(indices).get((Tensor) this);
  }

  /**
   * {@return {@code self[t, u, ..]}, a copy of the elements that the tensors pick}
   *
   * <p>The shapes of the indices are broadcast together.
   *
   * @param indices tensors of integers, or bool or uint8 masks
   * @throws IndexOutOfBoundsException if an index is out of range, a tensor is neither of integers
   *     nor a mask, or a mask has another shape than its dimensions
   */
  default Tensor index(Tensor... indices) {
    return IndexExpression.of(indices).get((Tensor) this);
  }

  /**
   * {@code self[indices] = value}.
   *
   * @param value what to write, broadcast to the shape of {@code self[indices]} and converted to
   *     this tensor's dtype
   * @param indices an entry for each dimension, as in {@link #index(Index...)}
   * @return this tensor
   * @throws IndexOutOfBoundsException as {@link #index(Index...)} does
   * @throws TorchException if the shape of the value does not fit, or if this is a leaf that
   *     requires gradients while they are recorded
   */
  default Tensor indexPut_(Tensor value, Index... indices) {
    return IndexExpression.of(indices).put((Tensor) this, value);
  }

  /**
   * {@code self[indices] = value} with an integer.
   *
   * @param value what to write
   * @param indices an entry for each dimension, as in {@link #index(Index...)}
   * @return this tensor
   * @throws IndexOutOfBoundsException as {@link #index(Index...)} does
   * @throws TorchException if the value does not fit this tensor's dtype, or if this is a leaf that
   *     requires gradients while they are recorded
   */
  default Tensor indexPut_(long value, Index... indices) {
    return IndexExpression.of(indices).put((Tensor) this, Scalar.LONG, value, 0);
  }

  /**
   * {@code self[indices] = value} with a real number.
   *
   * @param value what to write
   * @param indices an entry for each dimension, as in {@link #index(Index...)}
   * @return this tensor
   * @throws IndexOutOfBoundsException as {@link #index(Index...)} does
   * @throws TorchException if the value does not fit this tensor's dtype, or if this is a leaf that
   *     requires gradients while they are recorded
   */
  default Tensor indexPut_(double value, Index... indices) {
    long bits = Double.doubleToRawLongBits(value);
    return IndexExpression.of(indices).put((Tensor) this, Scalar.DOUBLE, bits, 0);
  }

  /**
   * {@code self[indices] = value} with a truth value.
   *
   * @param value what to write
   * @param indices an entry for each dimension, as in {@link #index(Index...)}
   * @return this tensor
   * @throws IndexOutOfBoundsException as {@link #index(Index...)} does
   * @throws TorchException if this is a leaf that requires gradients while they are recorded
   */
  default Tensor indexPut_(boolean value, Index... indices) {
    // Python assigns True and False as the integers 1 and 0.
    return indexPut_(value ? 1L : 0L, indices);
  }

  /**
   * {@code self[indices] = value} with a number of any kind.
   *
   * @param value what to write
   * @param indices an entry for each dimension, as in {@link #index(Index...)}
   * @return this tensor
   * @throws IndexOutOfBoundsException as {@link #index(Index...)} does
   * @throws TorchException if the value does not fit this tensor's dtype, or if this is a leaf that
   *     requires gradients while they are recorded
   */
  default Tensor indexPut_(Scalar value, Index... indices) {
    Objects.requireNonNull(value, "value");
    return IndexExpression.of(indices).put((Tensor) this, value.kind(), value.bits(), value.imag());
  }
}
