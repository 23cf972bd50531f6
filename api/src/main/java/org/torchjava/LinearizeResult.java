package org.torchjava;

import java.util.List;

/**
 * What {@link Func#linearize(TensorFunction, List)} returns.
 *
 * @param outputs the outputs of the function
 * @param jvpFn takes a tangent for each input, and returns for each output the product of the
 *     function's Jacobian with them
 */
public record LinearizeResult(List<Tensor> outputs, TensorFunction jvpFn) {
  /** {@return the first, often the only, output} */
  public Tensor output() {
    return outputs.get(0);
  }
}
