package org.torchjava.commands.stress;

import org.torchjava.Tensor;

/**
 * A computation with two tensors of the same shape and dtype, and the same in plain Java.
 *
 * @param name what reports call it
 * @param torch the computation; its result is a tensor of its own
 * @param java what must come out
 */
public record Operation(String name, TorchCall torch, JavaCall java) {
  /** The number is 0, 1 or 2: an index that every dimension has. */
  @FunctionalInterface
  public interface TorchCall {
    /** Computes with LibTorch. */
    Tensor of(Tensor a, Tensor b, int number);
  }

  /** The same in plain Java. */
  @FunctionalInterface
  public interface JavaCall {
    /** Computes what must come out. */
    Values of(Values a, Values b, int number);
  }
}
