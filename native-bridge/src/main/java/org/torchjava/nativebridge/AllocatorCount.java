package org.torchjava.nativebridge;

import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/**
 * The beginning of {@link NativeAllocator}'s count, and its limit. As {@link BridgeSelfCheck} it
 * has no static initializer that loads the library, since the loader itself calls it.
 */
@Platform(include = "torchjava/memory.h")
final class AllocatorCount {
  private static final String LIMIT_PROPERTY = "org.torchjava.maxNativeBytes";

  private AllocatorCount() {}

  /** Starts to count; false when somebody else has replaced LibTorch's allocator. */
  static boolean start() {
    setLimit(limit());
    return startCount() > 0;
  }

  /**
   * The most bytes that the user allows, {@code Long.MAX_VALUE} without a limit.
   *
   * @throws IllegalArgumentException when the property is no number
   */
  static long limit() {
    String limit = System.getProperty(LIMIT_PROPERTY, "").trim();
    if (limit.isEmpty()) {
      return Long.MAX_VALUE;
    }
    if (!limit.matches("\\d{1,18}")) {
      throw new IllegalArgumentException(
          "-D" + LIMIT_PROPERTY + " must be a number of bytes, not '" + limit + "'");
    }
    return Long.parseLong(limit);
  }

  @NoException
  @Name("tj_memory_count_start")
  private static native int startCount();

  @NoException
  @Name("tj_memory_set_limit")
  private static native void setLimit(@Cast("long long") long bytes);
}
