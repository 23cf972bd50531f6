package org.torchjava.nativebridge;

import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;
import org.bytedeco.javacpp.annotation.Raw;

/**
 * Python's {@code x[...]} and {@code x[...] = v}; see {@code torchjava/indexing.h} for the encoding
 * of an index list.
 */
@Platform(include = {"torchjava/indexing.h", "torchjava/with_arrays.h"})
public final class NativeIndexing {
  static {
    NativeLibrary.load();
  }

  public static final int NEW_AXIS = 0;
  public static final int ELLIPSIS = 1;
  public static final int INTEGER = 2;
  public static final int BOOLEAN = 3;
  public static final int SLICE = 4;
  public static final int TENSOR = 5;

  /** What an index list has for one index. */
  public static final int NUMBERS_PER_INDEX = 6;

  private NativeIndexing() {}

  @NoException
  @Name("torchjava_with_arrays(tj_index)")
  public static native long index(long self, @Raw(withEnv = true) long[] list, long size);

  @NoException
  @Name("tj_index_integer")
  public static native long index(long self, long i);

  @NoException
  @Name("torchjava_with_arrays(tj_index_put_tensor)")
  public static native int indexPutTensor(
      long self, @Raw(withEnv = true) long[] list, long size, long value);

  @NoException
  @Name("torchjava_with_arrays(tj_index_put_scalar)")
  public static native int indexPutScalar(
      long self,
      @Raw(withEnv = true) long[] list,
      long size,
      int valueKind,
      long valueBits,
      double valueImag);
}
