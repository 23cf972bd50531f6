package org.torchjava.commands.golden.bindings;

import org.torchjava.nativebridge.NativeError;

/** What LibTorch said when a call failed. */
public final class NativeFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int code;

  private NativeFailure(int code, String message) {
    super(message);
    this.code = code;
  }

  /** The simple name of the exception that the API would throw. */
  public String apiName() {
    return switch (code) {
      case NativeError.INDEX -> "IndexOutOfBoundsException";
      case NativeError.VALUE -> "IllegalArgumentException";
      case NativeError.TYPE -> "TypeException";
      case NativeError.NOT_IMPLEMENTED -> "UnsupportedOperationException";
      case NativeError.LINALG -> "LinAlgException";
      default -> "TorchException";
    };
  }

  /** Takes the pending error of this thread, so that the next call starts without one. */
  static NativeFailure take() {
    int code = NativeError.code();
    NativeFailure failure =
        new NativeFailure(
            code,
            code == NativeError.NONE
                ? "the call reports a failure without an error"
                : NativeError.message());
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
