package org.torchjava;

import java.util.Objects;

/**
 * What {@link Function#vmap} is told of the vmap that it is to follow.
 *
 * @param batchSize the size of the dimension that is mapped over
 * @param randomness what the caller of vmap asked of operators that draw random numbers
 */
public record VmapInfo(long batchSize, Randomness randomness) {
  /**
   * An info.
   *
   * @param batchSize as above
   * @param randomness as above
   */
  public VmapInfo {
    Objects.requireNonNull(randomness, "randomness");
  }
}
