package org.torchjava;

/**
 * What operators that draw random numbers do under {@link Func#vmap(TensorFunction, VmapOptions)}.
 *
 * @see <a
 *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.vmap.html">torch.func.vmap</a>
 */
public enum Randomness {
  /** They are refused. */
  ERROR,
  /** They draw the same numbers for each of the batch. */
  SAME,
  /** They draw other numbers for each of the batch. */
  DIFFERENT
}
