package org.torchjava;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * The optional arguments of {@link Func#vmap(TensorFunction, VmapOptions)}: start from {@link
 * #defaults()} and change what is to be different. Immutable.
 *
 * @param inDims which dimension of each input is mapped over
 * @param outDims where the mapped dimension goes in each output, or in all of them; null for an
 *     output that does not depend on it
 * @param randomness what operators do that draw random numbers
 * @param chunkSize how many of the batch are computed at a time; null for all of them
 */
public record VmapOptions(
    InDims inDims, List<Integer> outDims, Randomness randomness, Integer chunkSize) {
  private static final VmapOptions DEFAULTS =
      new VmapOptions(InDims.first(), List.of(0), Randomness.ERROR, null);

  /**
   * Options with all arguments.
   *
   * @param inDims as above
   * @param outDims as above
   * @param randomness as above
   * @param chunkSize as above
   * @throws IllegalArgumentException if there are no {@code outDims}, or {@code chunkSize} is not
   *     above 0
   */
  public VmapOptions {
    Objects.requireNonNull(inDims, "inDims");
    Objects.requireNonNull(outDims, "outDims");
    Objects.requireNonNull(randomness, "randomness");
    outDims = Collections.unmodifiableList(Arrays.asList(outDims.toArray(new Integer[0])));
    if (outDims.isEmpty()) {
      throw new IllegalArgumentException("out_dims must not be empty");
    }
    if (chunkSize != null && chunkSize <= 0) {
      throw new IllegalArgumentException(
          "vmap: chunk_size should be None or greater than 0. (got " + chunkSize + ")");
    }
  }

  /** {@return options that leave every argument at PyTorch's default} */
  public static VmapOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these options with other {@code inDims}}
   *
   * @param inDims which dimension of each input is mapped over
   */
  public VmapOptions inDims(InDims inDims) {
    return new VmapOptions(inDims, outDims, randomness, chunkSize);
  }

  /**
   * {@return these options with other {@code inDims}}
   *
   * @param inDims one for each input, or one for all of them; null for an input that is passed
   *     whole
   * @throws IllegalArgumentException if there is none
   */
  public VmapOptions inDims(Integer... inDims) {
    return inDims(InDims.of(inDims));
  }

  /**
   * {@return these options with other {@code outDims}}
   *
   * @param outDims one for each output, or one for all of them; null for an output that does not
   *     depend on the mapped dimension
   * @throws IllegalArgumentException if there is none
   */
  public VmapOptions outDims(Integer... outDims) {
    List<Integer> dims = outDims == null ? Collections.singletonList(null) : Arrays.asList(outDims);
    return new VmapOptions(inDims, dims, randomness, chunkSize);
  }

  /**
   * {@return these options with another {@code randomness}}
   *
   * @param randomness what operators do that draw random numbers
   */
  public VmapOptions randomness(Randomness randomness) {
    return new VmapOptions(inDims, outDims, randomness, chunkSize);
  }

  /**
   * {@return these options with another {@code chunkSize}}
   *
   * @param chunkSize how many of the batch are computed at a time; null for all of them
   * @throws IllegalArgumentException if it is not above 0
   */
  public VmapOptions chunkSize(Integer chunkSize) {
    return new VmapOptions(inDims, outDims, randomness, chunkSize);
  }
}
