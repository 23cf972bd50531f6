package org.torchjava.nativebridge;

import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/** The modes of the native thread that the caller runs on; see {@code torchjava/modes.h}. */
@Platform(include = "torchjava/modes.h")
public final class NativeModes {
  static {
    NativeLibrary.load();
  }

  /** Bits of a thread's modes: {@code tj_mode}. */
  public static final int GRAD = 1;

  public static final int INFERENCE = 2;
  public static final int FORWARD_GRAD = 4;
  public static final int MULTITHREADING = 8;

  private NativeModes() {}

  @NoException
  @Name("tj_modes_get")
  public static native int get();

  @NoException
  @Name("tj_modes_set")
  public static native void set(int modes);
}
