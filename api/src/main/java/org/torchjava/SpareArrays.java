package org.torchjava;

import java.util.Arrays;

/**
 * The arrays that a scope of this thread has left for the next one: a program opens scopes in a
 * loop, and each would let arrays grow anew.
 */
final class SpareArrays {
  private static final int INITIAL_CAPACITY = 16;

  /** Larger arrays are not kept. */
  private static final int LARGEST_CAPACITY = 4096;

  /** How many tensors a large scope hands over at once when it closes. */
  private static final int MOST_HANDLES = 256;

  private static final ThreadLocal<SpareArrays> OF_THREAD =
      ThreadLocal.withInitial(SpareArrays::new);

  private long[] handles = new long[INITIAL_CAPACITY];

  /** All null; null itself while a scope has it. */
  private Tensor[] tensors;

  private SpareArrays() {}

  /** An array of nulls for a new scope. */
  static Tensor[] tensors() {
    SpareArrays spare = OF_THREAD.get();
    Tensor[] tensors = spare.tensors;
    spare.tensors = null;
    return tensors == null ? new Tensor[INITIAL_CAPACITY] : tensors;
  }

  /** Takes back the array of a closed scope, of which this many elements were used. */
  static void give(Tensor[] tensors, int used) {
    if (tensors.length <= LARGEST_CAPACITY) {
      Arrays.fill(tensors, 0, used, null);
      OF_THREAD.get().tensors = tensors;
    }
  }

  /**
   * For the length of a call that closes so many tensors, in several parts if need be; that call
   * leads to no other of its kind.
   */
  static long[] handles(int count) {
    SpareArrays spare = OF_THREAD.get();
    if (count > spare.handles.length && spare.handles.length < MOST_HANDLES) {
      spare.handles = new long[MOST_HANDLES];
    }
    return spare.handles;
  }
}
