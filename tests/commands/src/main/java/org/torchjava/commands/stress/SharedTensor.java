package org.torchjava.commands.stress;

import java.util.Arrays;
import org.torchjava.DType;
import org.torchjava.Tensor;
import org.torchjava.Torch;

/**
 * A tensor that all threads use and close, with what it must hold as long as it is open.
 *
 * @param tensor the tensor
 * @param dtype its dtype
 * @param values its values
 */
record SharedTensor(Tensor tensor, DType dtype, Values values) {
  /** Some tensors own their memory, others are views of tensors that nobody holds. */
  static SharedTensor of(Values values, DType dtype, int version) {
    Tensor tensor =
        switch (version % 3) {
          case 0 -> dense(values, dtype).clone();
          case 1 -> dense(values.transposed(), dtype).t();
          default -> dense(values, dtype).repeat(2, 1).narrow(0, values.rows(), values.rows());
        };
    return new SharedTensor(tensor, dtype, values);
  }

  private static Tensor dense(Values values, DType dtype) {
    return Torch.tensor(values.elements(), dtype).reshape(values.shape());
  }

  /** The one message that using it may end with, and only when it was closed. */
  boolean explains(IllegalStateException failure) {
    String message =
        "a tensor of dtype "
            + dtype
            + " and shape "
            + Arrays.toString(values.shape())
            + " was used after it was closed";
    return tensor.isClosed() && message.equals(failure.getMessage());
  }
}
