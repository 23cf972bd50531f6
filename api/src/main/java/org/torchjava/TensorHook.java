package org.torchjava;

import java.util.Objects;
import java.util.function.Consumer;

/** What {@link AutogradOps#registerHook} calls each time a gradient was computed. */
@FunctionalInterface
public interface TensorHook {
  /**
   * Looks at a gradient.
   *
   * @param grad the gradient, which must not be changed in place; null where it is undefined
   * @return the gradient to take instead, of the same shape and dtype; null to leave it
   */
  Tensor apply(Tensor grad);

  /**
   * A hook that only looks.
   *
   * @param observer gets each gradient
   * @return a hook that leaves gradients as they are
   */
  static TensorHook observing(Consumer<Tensor> observer) {
    Objects.requireNonNull(observer, "observer");
    return grad -> {
      observer.accept(grad);
      return null;
    };
  }
}
