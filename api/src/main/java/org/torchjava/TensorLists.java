package org.torchjava;

/** Lists of tensors as the arrays of handles that native calls take. */
final class TensorLists {
  private TensorLists() {}

  /** The handles of all tensors; a missing or closed one is named with its place in the list. */
  static long[] handles(Tensor[] tensors, String name) {
    long[] handles = new long[tensors.length];
    for (int i = 0; i < tensors.length; i++) {
      handles[i] = Args.handle(tensors[i], name + "[" + i + "]");
    }
    return handles;
  }
}
