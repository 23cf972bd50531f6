package org.torchjava;

/**
 * Operators on lists of tensors, one call for all: {@code torch._foreach_add} and its relatives,
 * with which optimizers update many parameters at once.
 *
 * <p>Where two lists are given, the first tensor of one meets the first of the other, and so on.
 * Results are new tensors, which belong to the open {@link TensorScope} of the thread or, without
 * one, to the garbage collector. Threads may read one tensor at the same time; a tensor that one
 * thread writes to must not be used by another.
 *
 * <p>All methods throw {@link NullPointerException} for a null argument that is not said to be
 * optional, which they name, {@link IllegalStateException} for a tensor that was closed, and {@link
 * TorchException} with PyTorch's message for what PyTorch refuses.
 */
public final class Foreach extends ForeachOperators {
  private Foreach() {}
}
