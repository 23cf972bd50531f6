package org.torchjava;

import java.util.List;
import java.util.Objects;

/** Checks of arguments on their way to native code. */
final class Args {
  private Args() {}

  /** The handle of a tensor that must be there and open. */
  static long handle(Tensor tensor, String name) {
    return Objects.requireNonNull(tensor, name).handle();
  }

  /** The handle of a tensor that may be left out; 0 for null. */
  static long handleOrNone(Tensor tensor) {
    return tensor == null ? 0 : tensor.handle();
  }

  /** The handles of tensors, none of which may be null. */
  static long[] handles(List<Tensor> tensors, String name) {
    Objects.requireNonNull(tensors, name);
    long[] handles = new long[tensors.size()];
    for (int i = 0; i < handles.length; i++) {
      Tensor tensor = tensors.get(i);
      if (tensor == null) {
        throw new NullPointerException(name + "[" + i + "]");
      }
      handles[i] = tensor.handle();
    }
    return handles;
  }
}
