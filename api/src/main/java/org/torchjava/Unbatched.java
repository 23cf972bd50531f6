package org.torchjava;

import java.util.Arrays;
import java.util.Objects;
import org.torchjava.nativebridge.NativeFunctorch;

/**
 * Tensors with the batch that a level of vmap hides in some of them: {@code unwrap_batched} and
 * {@code wrap_batched} of torch/_functorch/vmap.py, 2.10.
 *
 * @param tensors the tensors; null elements stay null
 * @param dims where each has its batch; null for one that has none
 */
record Unbatched(Tensor[] tensors, Integer[] dims) {
  /** What that level made its tensors of. */
  static Unbatched of(Tensor[] tensors, long level) {
    Tensor[] plain = new Tensor[tensors.length];
    Integer[] dims = new Integer[tensors.length];
    long[] dim = new long[1];
    for (int i = 0; i < plain.length; i++) {
      if (tensors[i] != null) {
        long value = NativeFunctorch.unbatch(tensors[i].handle(), level, dim);
        plain[i] = TransformTensors.sameOrNew(value, tensors[i]);
        dims[i] = dim[0] < 0 ? null : (Integer) (int) dim[0];
      }
    }
    return new Unbatched(plain, dims);
  }

  /** Whether none of them has a batch. */
  boolean isWhole() {
    return Arrays.stream(dims).allMatch(Objects::isNull);
  }

  /** The tensors as that level wraps them. */
  Tensor[] batched(long level) {
    Tensor[] batched = new Tensor[tensors.length];
    for (int i = 0; i < batched.length; i++) {
      Tensor tensor = tensors[i];
      boolean whole = tensor == null || dims[i] == null;
      batched[i] = whole ? tensor : TransformTensors.batch(tensor, dims[i], level);
    }
    return batched;
  }
}
