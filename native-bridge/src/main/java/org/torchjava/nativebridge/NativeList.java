package org.torchjava.nativebridge;

import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/** Results whose length only LibTorch knows; see {@code torchjava/list.h}. */
@Platform(include = "torchjava/list.h")
public final class NativeList {
  static {
    NativeLibrary.load();
  }

  private NativeList() {}

  /** Copies the values of an owned list and frees it; the handles among them stay owned. */
  public static long[] take(long list) {
    long[] values = new long[Math.toIntExact(size(list))];
    copy(list, values);
    free(list);
    return values;
  }

  @NoException
  @Name("tj_list_size")
  private static native long size(long list);

  @NoException
  @Name("tj_list_copy")
  private static native void copy(long list, @Cast("long long*") long[] values);

  @NoException
  @Name("tj_list_free")
  private static native void free(long list);
}
