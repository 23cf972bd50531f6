package org.torchjava;

import java.util.List;

/**
 * What {@link Func#vjp(TensorFunction, List)} returns.
 *
 * @param outputs the outputs of the function
 * @param vjpFn takes a cotangent for each output, and returns the product of the function's
 *     Jacobian with them for each input; may be called often, and under {@code vmap}
 * @param aux what the function returned besides; empty unless asked for
 */
public record VjpResult(List<Tensor> outputs, TensorFunction vjpFn, List<Tensor> aux) {
  /** {@return the first, often the only, output} */
  public Tensor output() {
    return outputs.get(0);
  }
}
