package org.torchjava;

import java.util.List;

/**
 * What {@link Func#jvp(TensorFunction, List, List)} returns.
 *
 * @param outputs the outputs of the function
 * @param tangents for each output, the product of the function's Jacobian with the tangents of the
 *     inputs
 * @param aux what the function returned besides; empty unless asked for
 */
public record JvpResult(List<Tensor> outputs, List<Tensor> tangents, List<Tensor> aux) {
  /** {@return the first, often the only, output} */
  public Tensor output() {
    return outputs.get(0);
  }

  /** {@return the tangent of the first, often the only, output} */
  public Tensor tangent() {
    return tangents.get(0);
  }
}
