package org.torchjava;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The optional arguments of {@link Func#grad(TensorFunction, FuncGradOptions)} and {@link
 * Func#gradAndValue(TensorFunction, FuncGradOptions)}: start from {@link #defaults()} and change
 * what is to be different. Immutable.
 *
 * @param argnums by which inputs to differentiate; negative ones count from the end
 * @param hasAux whether the first output of the function is what is differentiated, and the others
 *     are handed on as they are
 */
public record FuncGradOptions(List<Integer> argnums, boolean hasAux) {
  private static final FuncGradOptions DEFAULTS = new FuncGradOptions(List.of(0), false);

  /**
   * Options with all arguments.
   *
   * @param argnums as above
   * @param hasAux as above
   */
  public FuncGradOptions {
    argnums = List.copyOf(Objects.requireNonNull(argnums, "argnums"));
  }

  /** {@return options that leave every argument at PyTorch's default} */
  public static FuncGradOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these options with other {@code argnums}}
   *
   * @param argnums by which inputs to differentiate; negative ones count from the end
   */
  public FuncGradOptions argnums(int... argnums) {
    Objects.requireNonNull(argnums, "argnums");
    return new FuncGradOptions(IntStream.of(argnums).boxed().toList(), hasAux);
  }

  /**
   * {@return these options with another {@code hasAux}}
   *
   * @param hasAux whether only the first output of the function is differentiated
   */
  public FuncGradOptions hasAux(boolean hasAux) {
    return new FuncGradOptions(argnums, hasAux);
  }
}
