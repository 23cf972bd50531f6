package org.torchjava;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The optional arguments of {@link Func#jacrev(TensorFunction, FuncJacobianOptions)} and {@link
 * Func#jacfwd(TensorFunction, FuncJacobianOptions)}: start from {@link #defaults()} and change what
 * is to be different. Immutable.
 *
 * @param argnums by which inputs to differentiate; negative ones count from the end
 * @param hasAux whether the first output of the function is what is differentiated, and the others
 *     are handed on as they are
 * @param chunkSize how many rows {@code jacrev} computes at a time; null for all of them, 1 for a
 *     loop without vmap
 * @param randomness what operators do under {@code jacfwd} that draw random numbers
 */
public record FuncJacobianOptions(
    List<Integer> argnums, boolean hasAux, Integer chunkSize, Randomness randomness) {
  private static final FuncJacobianOptions DEFAULTS =
      new FuncJacobianOptions(List.of(0), false, null, Randomness.ERROR);

  /**
   * Options with all arguments.
   *
   * @param argnums as above
   * @param hasAux as above
   * @param chunkSize as above
   * @param randomness as above
   * @throws IllegalArgumentException if {@code chunkSize} is not above 0
   */
  public FuncJacobianOptions {
    argnums = List.copyOf(Objects.requireNonNull(argnums, "argnums"));
    Objects.requireNonNull(randomness, "randomness");
    if (chunkSize != null && chunkSize <= 0) {
      throw new IllegalArgumentException("jacrev: `chunk_size` should be greater than 0.");
    }
  }

  /** {@return options that leave every argument at PyTorch's default} */
  public static FuncJacobianOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these options with other {@code argnums}}
   *
   * @param argnums by which inputs to differentiate; negative ones count from the end
   */
  public FuncJacobianOptions argnums(int... argnums) {
    Objects.requireNonNull(argnums, "argnums");
    return new FuncJacobianOptions(
        IntStream.of(argnums).boxed().toList(), hasAux, chunkSize, randomness);
  }

  /**
   * {@return these options with another {@code hasAux}}
   *
   * @param hasAux whether only the first output of the function is differentiated
   */
  public FuncJacobianOptions hasAux(boolean hasAux) {
    return new FuncJacobianOptions(argnums, hasAux, chunkSize, randomness);
  }

  /**
   * {@return these options with another {@code chunkSize}}
   *
   * @param chunkSize how many rows {@code jacrev} computes at a time; null for all of them
   * @throws IllegalArgumentException if it is not above 0
   */
  public FuncJacobianOptions chunkSize(Integer chunkSize) {
    return new FuncJacobianOptions(argnums, hasAux, chunkSize, randomness);
  }

  /**
   * {@return these options with another {@code randomness}}
   *
   * @param randomness what operators do under {@code jacfwd} that draw random numbers
   */
  public FuncJacobianOptions randomness(Randomness randomness) {
    return new FuncJacobianOptions(argnums, hasAux, chunkSize, randomness);
  }
}
