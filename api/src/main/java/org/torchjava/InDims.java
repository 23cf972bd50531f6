package org.torchjava;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Which dimension of each input {@link Func#vmap(TensorFunction, InDims)} maps over: Python's
 * {@code in_dims}. Immutable.
 *
 * <pre>{@code
 * InDims.of(0, null)   // the first input along its first dimension, the second one whole
 * InDims.of(1)         // all inputs along their second dimension
 * }</pre>
 *
 * @param dims one dimension for each input, or one for all of them; null for an input that is
 *     passed whole. Negative ones count from the end.
 */
public record InDims(List<Integer> dims) {
  private static final InDims FIRST = of(0);

  /**
   * Dimensions.
   *
   * @param dims as above; at least one
   * @throws IllegalArgumentException if there is none
   */
  public InDims {
    Objects.requireNonNull(dims, "dims");
    dims = Collections.unmodifiableList(Arrays.asList(dims.toArray(new Integer[0])));
    if (dims.isEmpty()) {
      throw new IllegalArgumentException("in_dims must not be empty");
    }
  }

  /**
   * {@return these dimensions}
   *
   * @param dims one for each input, or one for all of them; null for an input that is passed whole
   * @throws IllegalArgumentException if there is none
   */
  public static InDims of(Integer... dims) {
    return new InDims(dims == null ? Collections.singletonList(null) : Arrays.asList(dims));
  }

  /** {@return the first dimension of all inputs: PyTorch's default} */
  public static InDims first() {
    return FIRST;
  }

  /** As Python prints them. */
  @Override
  public String toString() {
    return PythonDims.text(dims);
  }
}
