package org.torchjava;

import java.util.Objects;

/**
 * The optional arguments of {@link AutogradFunctional#jacobian}: start from {@link #defaults()} and
 * change what is to be different. Immutable.
 *
 * @param createGraph whether the result can be differentiated in turn
 * @param strict whether to throw where an input turns out not to matter, instead of returning zeros
 * @param vectorize whether to compute all rows in one pass, with {@link Func#vmap(TensorFunction)}
 * @param strategy "reverse-mode" or "forward-mode", which needs {@code vectorize}
 */
public record JacobianOptions(
    boolean createGraph, boolean strict, boolean vectorize, String strategy) {
  private static final JacobianOptions DEFAULTS =
      new JacobianOptions(false, false, false, "reverse-mode");

  /**
   * Options with all arguments.
   *
   * @param createGraph as above
   * @param strict as above
   * @param vectorize as above
   * @param strategy as above
   */
  public JacobianOptions {
    Objects.requireNonNull(strategy, "strategy");
  }

  /** {@return options that leave every argument at PyTorch's default} */
  public static JacobianOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these options with another {@code createGraph}}
   *
   * @param createGraph whether the result can be differentiated in turn
   */
  public JacobianOptions createGraph(boolean createGraph) {
    return new JacobianOptions(createGraph, strict, vectorize, strategy);
  }

  /**
   * {@return these options with another {@code strict}}
   *
   * @param strict whether to throw where an input turns out not to matter
   */
  public JacobianOptions strict(boolean strict) {
    return new JacobianOptions(createGraph, strict, vectorize, strategy);
  }

  /**
   * {@return these options with another {@code vectorize}}
   *
   * @param vectorize whether to compute all rows in one pass
   */
  public JacobianOptions vectorize(boolean vectorize) {
    return new JacobianOptions(createGraph, strict, vectorize, strategy);
  }

  /**
   * {@return these options with another {@code strategy}}
   *
   * @param strategy "reverse-mode" or "forward-mode"
   */
  public JacobianOptions strategy(String strategy) {
    return new JacobianOptions(createGraph, strict, vectorize, strategy);
  }
}
