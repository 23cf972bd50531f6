package org.torchjava.nativebridge;

/**
 * What LibTorch calls back through {@link NativeCallbacks}, on any thread. An exception travels
 * through LibTorch to the Java code that called it.
 */
@FunctionalInterface
public interface NativeCallback {
  /**
   * Called with two lists of tensors.
   *
   * @param call where {@link NativeCallbacks#argument} finds them and {@link
   *     NativeCallbacks#addResult} puts results, until this returns
   * @param first how many tensors the first list has
   * @param second how many tensors the second list has
   */
  void call(long call, int first, int second);

  /** What this saved itself is not used again; for the callbacks of functions. Must not throw. */
  default void letGo() {}
}
