package org.torchjava.nativebridge;

import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/**
 * Python's {@code x[...]} and {@code x[...] = v}; see {@code torchjava/indexing.h} for the encoding
 * of an index list.
 */
@Platform(include = "torchjava/indexing.h")
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

  /** Entries of {@code values} for one index. */
  public static final int VALUES_PER_INDEX = 6;

  private NativeIndexing() {}

  @NoException
  @Name("tj_index")
  public static native long index(
      long self, long n, @Cast("const int*") int[] kinds, @Cast("const long long*") long[] values);

  @NoException
  @Name("tj_index_integer")
  public static native long index(long self, long i);

  @NoException
  @Name("tj_index_put_tensor")
  public static native int indexPutTensor(
      long self,
      long n,
      @Cast("const int*") int[] kinds,
      @Cast("const long long*") long[] values,
      long value);

  @NoException
  @Name("tj_index_put_scalar")
  public static native int indexPutScalar(
      long self,
      long n,
      @Cast("const int*") int[] kinds,
      @Cast("const long long*") long[] values,
      int valueKind,
      long valueBits,
      double valueImag);
}
