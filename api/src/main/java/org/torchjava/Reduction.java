package org.torchjava;

/** What a loss function does with the losses of single elements: Python's {@code reduction}. */
public enum Reduction {
  /** Returns them all. */
  NONE,
  /** Returns their mean. */
  MEAN,
  /** Returns their sum. */
  SUM;

  /** The number by which LibTorch knows it (at::Reduction, ATen/core/Reduction.h, 2.10.0). */
  long code() {
    return ordinal();
  }
}
