package org.torchjava;

import java.util.Objects;

/**
 * The optional arguments of {@link AutogradFunctional#hessian}: start from {@link #defaults()} and
 * change what is to be different. Immutable.
 *
 * @param createGraph whether the result can be differentiated in turn
 * @param strict whether to throw where an input turns out not to matter, instead of returning zeros
 * @param vectorize whether to compute all rows in one pass, with {@link Func#vmap(TensorFunction)}
 * @param outerJacobianStrategy how the Jacobian of the gradient is computed: "reverse-mode" or
 *     "forward-mode", which needs {@code vectorize}
 */
public record HessianOptions(
    boolean createGraph, boolean strict, boolean vectorize, String outerJacobianStrategy) {
  private static final HessianOptions DEFAULTS =
      new HessianOptions(false, false, false, "reverse-mode");

  /**
   * Options with all arguments.
   *
   * @param createGraph as above
   * @param strict as above
   * @param vectorize as above
   * @param outerJacobianStrategy as above
   */
  public HessianOptions {
    Objects.requireNonNull(outerJacobianStrategy, "outerJacobianStrategy");
  }

  /** {@return options that leave every argument at PyTorch's default} */
  public static HessianOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these options with another {@code createGraph}}
   *
   * @param createGraph whether the result can be differentiated in turn
   */
  public HessianOptions createGraph(boolean createGraph) {
    return new HessianOptions(createGraph, strict, vectorize, outerJacobianStrategy);
  }

  /**
   * {@return these options with another {@code strict}}
   *
   * @param strict whether to throw where an input turns out not to matter
   */
  public HessianOptions strict(boolean strict) {
    return new HessianOptions(createGraph, strict, vectorize, outerJacobianStrategy);
  }

  /**
   * {@return these options with another {@code vectorize}}
   *
   * @param vectorize whether to compute all rows in one pass
   */
  public HessianOptions vectorize(boolean vectorize) {
    return new HessianOptions(createGraph, strict, vectorize, outerJacobianStrategy);
  }

  /**
   * {@return these options with another {@code outerJacobianStrategy}}
   *
   * @param outerJacobianStrategy "reverse-mode" or "forward-mode"
   */
  public HessianOptions outerJacobianStrategy(String outerJacobianStrategy) {
    return new HessianOptions(createGraph, strict, vectorize, outerJacobianStrategy);
  }
}
