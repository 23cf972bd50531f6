package org.torchjava.commands.golden.bindings;

import org.torchjava.nativebridge.NativeError;

/** What LibTorch said when a call failed. */
final class NativeFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private NativeFailure(String message) {
    super(message);
  }

  /** Takes the pending error of this thread, so that the next call starts without one. */
  static NativeFailure take() {
    NativeFailure failure =
        NativeError.code() == NativeError.NONE
            ? new NativeFailure("the call reports a failure without an error")
            : new NativeFailure(NativeError.message());
    NativeError.clear();
    return failure;
  }

  /** For results of which one value only may mean a failure. */
  static void throwIfPending() {
    if (NativeError.code() != NativeError.NONE) {
      throw take();
    }
  }
}
