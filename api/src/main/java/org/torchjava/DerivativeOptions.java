package org.torchjava;

/**
 * The optional arguments of the products of {@link AutogradFunctional}: start from {@link
 * #defaults()} and change what is to be different. Immutable.
 *
 * @param createGraph whether output and product can be differentiated in turn
 * @param strict whether to throw where an input turns out not to matter, instead of returning zeros
 */
public record DerivativeOptions(boolean createGraph, boolean strict) {
  private static final DerivativeOptions DEFAULTS = new DerivativeOptions(false, false);

  /** {@return options that leave every argument at PyTorch's default} */
  public static DerivativeOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these options with another {@code createGraph}}
   *
   * @param createGraph whether output and product can be differentiated in turn
   */
  public DerivativeOptions createGraph(boolean createGraph) {
    return new DerivativeOptions(createGraph, strict);
  }

  /**
   * {@return these options with another {@code strict}}
   *
   * @param strict whether to throw where an input turns out not to matter
   */
  public DerivativeOptions strict(boolean strict) {
    return new DerivativeOptions(createGraph, strict);
  }
}
