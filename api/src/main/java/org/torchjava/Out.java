package org.torchjava;

import java.util.Objects;

/**
 * Operators that write their results into tensors of the caller: Python's keyword argument {@code
 * out}. Made by {@link Torch#out}: {@code out(result).add(x, y)} is {@code torch.add(x, y,
 * out=result)}. Operators of namespaces have the namespace in their name: {@code
 * out(result).linalgInv(x)}.
 *
 * <p>A tensor of another shape is resized, as in PyTorch; one of a dtype that cannot hold the
 * result is refused. Gradients do not flow through such a call. The tensors stay the caller's.
 * Threads must not use a tensor that another one writes to.
 */
public final class Out implements OutOperators {
  private final Tensor[] tensors;

  Out(Tensor... tensors) {
    Objects.requireNonNull(tensors, "tensors");
    this.tensors = tensors.clone();
    for (int i = 0; i < tensors.length; i++) {
      if (tensors[i] == null) {
        throw new NullPointerException("tensors[" + i + "]");
      }
    }
  }

  /** The handle of one of the results of an operator that has {@code count} of them. */
  long handle(int index, int count) {
    if (tensors.length != count) {
      throw new IllegalArgumentException(
          "the operator has "
              + count
              + (count == 1 ? " result" : " results")
              + ", but out() was given "
              + tensors.length
              + (tensors.length == 1 ? " tensor" : " tensors"));
    }
    return tensors[index].handle();
  }

  /** The handles for an operator with as many results as it is given tensors. */
  long[] handles() {
    return Args.handles(tensors, "tensors");
  }

  /** After a failure: see {@link MemoryBounds}. */
  void mend() {
    for (Tensor tensor : tensors) {
      MemoryBounds.mend(tensor);
    }
  }

  /** After a success. */
  void check() {
    for (Tensor tensor : tensors) {
      MemoryBounds.check(tensor);
    }
  }

  Tensor[] tensors() {
    return tensors;
  }

  Tensor tensor(int index) {
    return tensors[index];
  }
}
