package org.torchjava;

import java.util.Objects;

/**
 * The optional arguments of {@link Functional#maxUnpool2d(Tensor, Tensor, long[],
 * MaxUnpoolOptions)} and its relatives: start from {@link #defaults()} and change what is to be
 * different. Immutable; arrays are shared and must not be changed.
 *
 * @param stride the step of the windows; null for their size
 * @param padding the padding that was added
 * @param outputSize the size to reach, where several fit; may be null
 */
public record MaxUnpoolOptions(long[] stride, long[] padding, long[] outputSize) {
  private static final MaxUnpoolOptions DEFAULTS = new MaxUnpoolOptions(null, new long[] {0}, null);

  /**
   * Options with all arguments.
   *
   * @param stride as above
   * @param padding as above
   * @param outputSize as above
   */
  public MaxUnpoolOptions {
    Objects.requireNonNull(padding, "padding");
  }

  /** {@return options that leave every argument at PyTorch's default} */
  public static MaxUnpoolOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these options with another {@code stride}}
   *
   * @param stride the step of the windows; null for their size
   */
  public MaxUnpoolOptions stride(long... stride) {
    return new MaxUnpoolOptions(stride, padding, outputSize);
  }

  /**
   * {@return these options with another {@code padding}}
   *
   * @param padding the padding that was added
   */
  public MaxUnpoolOptions padding(long... padding) {
    return new MaxUnpoolOptions(stride, padding, outputSize);
  }

  /**
   * {@return these options with another {@code outputSize}}
   *
   * @param outputSize the size to reach, where several fit; may be null
   */
  public MaxUnpoolOptions outputSize(long... outputSize) {
    return new MaxUnpoolOptions(stride, padding, outputSize);
  }
}
