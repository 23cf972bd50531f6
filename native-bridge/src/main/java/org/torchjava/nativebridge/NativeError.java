package org.torchjava.nativebridge;

import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/** The error that the last failed call left for this thread; see {@code torchjava/error.h}. */
@Platform(include = "torchjava/error.h")
public final class NativeError {
  static {
    NativeLibrary.load();
  }

  public static final int NONE = 0;
  public static final int RUNTIME = 1;
  public static final int INDEX = 2;
  public static final int VALUE = 3;
  public static final int TYPE = 4;
  public static final int NOT_IMPLEMENTED = 5;
  public static final int LINALG = 6;
  public static final int OUT_OF_MEMORY = 7;
  public static final int CALLER = 12;

  private NativeError() {}

  /** One of the constants above, or a larger number that is treated as {@link #RUNTIME}. */
  @NoException
  @Name("tj_error_code")
  public static native int code();

  @NoException
  @Name("tj_error_message")
  public static native @Cast("const char*") String message();

  @NoException
  @Name("tj_error_clear")
  public static native void clear();
}
