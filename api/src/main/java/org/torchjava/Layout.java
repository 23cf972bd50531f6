package org.torchjava;

import java.util.Locale;

/**
 * How a tensor's elements are laid out: {@code torch.layout}.
 *
 * <p>Immutable, and so safe on every thread. See <a
 * href="https://docs.pytorch.org/docs/2.10/tensor_attributes.html#torch.layout">torch.layout</a>.
 */
public enum Layout {
  /** A block of memory with strides. */
  STRIDED(0),
  /** Coordinates and values of the elements that are not zero. */
  SPARSE_COO(1),
  /** Compressed rows. */
  SPARSE_CSR(2),
  /** oneDNN's own. */
  MKLDNN(3),
  /** Compressed columns. */
  SPARSE_CSC(4),
  /** Compressed rows of blocks. */
  SPARSE_BSR(5),
  /** Compressed columns of blocks. */
  SPARSE_BSC(6),
  /** A nested tensor whose rows have different lengths. */
  JAGGED(7);

  // c10/core/Layout.h, 2.10.0.
  private final int code;

  Layout(int code) {
    this.code = code;
  }

  /** The code for native calls; -1 for null. */
  static int code(Layout layout) {
    return layout == null ? -1 : layout.code;
  }

  static Layout ofCode(int code) {
    for (Layout layout : values()) {
      if (layout.code == code) {
        return layout;
      }
    }
    throw new IllegalArgumentException("no layout has the code " + code);
  }

  /** {@return Python's text, as in {@code torch.strided}} */
  @Override
  public String toString() {
    String name = name().toLowerCase(Locale.ROOT);
    return this == MKLDNN ? "torch._mkldnn" : "torch." + name;
  }
}
