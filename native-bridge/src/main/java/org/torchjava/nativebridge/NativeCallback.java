package org.torchjava.nativebridge;

/**
 * What LibTorch calls back through {@link NativeCallbacks}, on any thread. An exception travels
 * through LibTorch to the Java code that called it.
 */
@FunctionalInterface
public interface NativeCallback {
  /**
   * Handles in, handles out.
   *
   * @param first borrowed handles, 0 for undefined tensors
   * @param second borrowed handles, 0 for undefined tensors
   * @return owned handles, 0 for undefined tensors
   */
  long[] call(long[] first, long[] second);

  /** What this saved is not used again; for the callbacks of functions. Must not throw. */
  default void letGo() {}
}
