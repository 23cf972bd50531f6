package org.torchjava;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * What {@link Function#vmap} returns: results for the whole batch, and where the batch is in them.
 * Immutable.
 *
 * @param outputs as many tensors as {@code forward} returns
 * @param outDims the dimension of the batch in each output, or in all of them; null for an output
 *     that does not depend on it. Negative ones count from the end.
 */
public record VmapResult(List<Tensor> outputs, List<Integer> outDims) {
  /**
   * A result.
   *
   * @param outputs as above
   * @param outDims as above
   */
  public VmapResult {
    outputs = copy(outputs, new Tensor[0], "outputs");
    outDims = copy(outDims, new Integer[0], "outDims");
  }

  private static <T> List<T> copy(List<T> elements, T[] none, String name) {
    Objects.requireNonNull(elements, name);
    return Collections.unmodifiableList(Arrays.asList(elements.toArray(none)));
  }

  /**
   * {@return a result}
   *
   * @param outputs as many tensors as {@code forward} returns
   * @param outDims one for each output, or one for all of them; null for an output that does not
   *     depend on the batch
   */
  public static VmapResult of(List<Tensor> outputs, Integer... outDims) {
    return new VmapResult(
        outputs, outDims == null ? Collections.singletonList(null) : Arrays.asList(outDims));
  }

  /**
   * {@return a result that is one tensor}
   *
   * @param output the tensor
   * @param outDim the dimension of the batch in it; null where it does not depend on the batch
   */
  public static VmapResult of(Tensor output, Integer outDim) {
    return new VmapResult(Collections.singletonList(output), Collections.singletonList(outDim));
  }
}
