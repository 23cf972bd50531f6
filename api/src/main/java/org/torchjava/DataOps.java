package org.torchjava;

import java.util.Objects;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * Elements made by Java code and lists of them, and the factorization that Python's tensors have as
 * a method.
 *
 * <p>All methods throw {@link NullPointerException} for a null argument, which they name, and
 * {@link IllegalStateException} for a tensor that was closed. Threads may read one tensor at the
 * same time; a tensor that one thread writes to must not be used by another.
 */
public sealed interface DataOps permits Tensor {
  /**
   * {@return a new tensor of data, with the dtype and on the device of this one}
   *
   * @param data as for {@link Torch#asTensor(Object)}; a tensor is copied, without its gradients
   * @throws TorchException for other data, if nested arrays differ in length, or if a value does
   *     not fit the dtype
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.new_tensor.html">torch.Tensor.new_tensor</a>
   */
  default Tensor newTensor(Object data) {
    return newTensor(data, TensorOptions.defaults());
  }

  /**
   * {@return a new tensor of data}
   *
   * @param data as for {@link Torch#asTensor(Object)}; a tensor is copied, without its gradients
   * @param options the dtype and the device, where they shall not be those of this tensor, and
   *     whether the result requires gradients
   * @throws TorchException for other data, if nested arrays differ in length, if a value does not
   *     fit the dtype, or an integer tensor is to require gradients
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.new_tensor.html">torch.Tensor.new_tensor</a>
   */
  default Tensor newTensor(Object data, TensorOptions options) {
    return ElementData.newTensor((Tensor) this, data, options);
  }

  /**
   * {@return the elements as lists of lists, as deep as there are dimensions, or the number of a
   * 0-d tensor: Long for integers, Double for real numbers, Boolean or {@link Complex}}
   *
   * <p>{@link Tensor#toArray()} has them as arrays.
   *
   * @throws TypeException for uint64
   * @throws IllegalArgumentException for more elements than an array holds
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.tolist.html">torch.Tensor.tolist</a>
   */
  default Object tolist() {
    return ElementData.lists(((Tensor) this).toArray());
  }

  /**
   * Replaces each element by what a function makes of it, in row-major order. Slow: for tests and
   * experiments.
   *
   * @param callable the function; it sees integers beyond 2<sup>53</sup> rounded
   * @return this tensor
   * @throws TypeException for a tensor that is not on the CPU or is complex, and for a fraction
   *     that is to become an integer
   * @throws TorchException for a tensor that requires gradients, and for a result that the dtype
   *     cannot hold
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.apply_.html">torch.Tensor.apply_</a>
   */
  default Tensor apply_(DoubleUnaryOperator callable) {
    Objects.requireNonNull(callable, "callable");
    return ElementData.apply((Tensor) this, callable);
  }

  /**
   * Replaces each element by what a function makes of it and an element of another tensor. Slow:
   * for tests and experiments.
   *
   * @param tensor the other tensor, broadcast to the shape of this one
   * @param callable the function; it sees integers beyond 2<sup>53</sup> rounded
   * @return this tensor
   * @throws TypeException for tensors that are not on the CPU, are complex or differ in dtype, and
   *     for a fraction that is to become an integer
   * @throws TorchException for a tensor that requires gradients, for shapes that do not go
   *     together, and for a result that the dtype cannot hold
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.map_.html">torch.Tensor.map_</a>
   */
  default Tensor map_(Tensor tensor, DoubleBinaryOperator callable) {
    Objects.requireNonNull(tensor, "tensor");
    Objects.requireNonNull(callable, "callable");
    return ElementData.map((Tensor) this, tensor, callable);
  }

  /**
   * {@return the LU factorization with pivots of this matrix or of many}
   *
   * @throws TorchException for less than two dimensions, or a dtype without factorizations
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.lu.html">torch.Tensor.lu</a>
   */
  default LuFactorResult lu() {
    return Torch.lu((Tensor) this, true);
  }

  /**
   * {@return the LU factorization of this matrix or of many}
   *
   * @param pivot whether to exchange rows; the CPU always does and refuses false
   * @throws TorchException for less than two dimensions, or a dtype without factorizations
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.lu.html">torch.Tensor.lu</a>
   */
  default LuFactorResult lu(boolean pivot) {
    return Torch.lu((Tensor) this, pivot);
  }
}
