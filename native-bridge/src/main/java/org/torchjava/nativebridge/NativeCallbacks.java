package org.torchjava.nativebridge;

import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;
import org.bytedeco.javacpp.annotation.Raw;

/** Calls from LibTorch to Java; see {@code torchjava/callback.h}. Safe on every thread. */
@Platform(include = {"torchjava/callback.h", "torchjava/callbacks.h"})
public final class NativeCallbacks {
  static {
    NativeLibrary.load();
    if (start(NativeCallbacks.class) != 0) {
      throw new UnsatisfiedLinkError("LibTorch cannot call back");
    }
  }

  private NativeCallbacks() {}

  /** Makes callbacks possible, unless that was done before. */
  static void start() {
    // the static initializer does it
  }

  /**
   * A reference that a native function takes over, and with it whatever it returns; the object
   * stays reachable until that function, or what it made, gives it up.
   */
  public static long take(NativeCallback callback) {
    long reference = reference(callback);
    if (reference == 0) {
      throw new OutOfMemoryError("no room for a reference to a callback");
    }
    return reference;
  }

  /** The exception that a callback threw and that is the pending error now; null for none. */
  public static Throwable thrown() {
    return (Throwable) failure();
  }

  /**
   * An argument of a call.
   *
   * @param i counts through the first list and on through the second
   * @return an owned handle, 0 for an undefined tensor
   */
  @NoException
  @Name("tj_callback_argument")
  public static native long argument(@Cast("tj_callback_call") long call, int i);

  /**
   * Adds a result to a call.
   *
   * @param result borrowed, 0 for an undefined tensor
   * @return 0, or -1 on failure
   */
  @NoException
  @Name("tj_callback_return")
  public static native int addResult(@Cast("tj_callback_call") long call, long result);

  @SuppressWarnings("unused") // by callbacks.h
  private static void call(NativeCallback callback, long call, int first, int second) {
    callback.call(call, first, second);
  }

  @SuppressWarnings("unused") // by callbacks.h
  private static void letGo(NativeCallback callback) {
    callback.letGo();
  }

  @NoException
  @Name("torchjava_start_callbacks")
  private static native int start(@Raw(withEnv = true) Class<?> receiver);

  @NoException
  @Name("torchjava_callback")
  private static native long reference(@Raw(withEnv = true) Object callback);

  @NoException
  @Name("torchjava_failure")
  @Raw(withEnv = true) private static native Object failure();
}
