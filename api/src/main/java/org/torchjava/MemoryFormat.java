package org.torchjava;

import java.util.Locale;

/**
 * The order in which dimensions lie in memory: {@code torch.memory_format}.
 *
 * <p>Immutable, and so safe on every thread. See <a
 * href="https://docs.pytorch.org/docs/2.10/tensor_attributes.html#torch.memory_format">torch.memory_format</a>.
 */
public enum MemoryFormat {
  /** Row-major order without gaps. */
  CONTIGUOUS_FORMAT(0),
  /** The order of the tensor that is copied. */
  PRESERVE_FORMAT(1),
  /** Images with the channels last: the strides of NHWC in a tensor of shape NCHW. */
  CHANNELS_LAST(2),
  /** The same for volumes: NDHWC. */
  CHANNELS_LAST_3D(3);

  // c10/core/MemoryFormat.h, 2.10.0.
  private final int code;

  MemoryFormat(int code) {
    this.code = code;
  }

  /** The code for native calls; -1 for null. */
  static int code(MemoryFormat format) {
    return format == null ? -1 : format.code;
  }

  static MemoryFormat ofCode(int code) {
    return values()[code];
  }

  /** {@return Python's text, as in {@code torch.channels_last}} */
  @Override
  public String toString() {
    return "torch." + name().toLowerCase(Locale.ROOT);
  }
}
