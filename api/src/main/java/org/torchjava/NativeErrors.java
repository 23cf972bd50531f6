package org.torchjava;

import org.torchjava.nativebridge.NativeCallbacks;
import org.torchjava.nativebridge.NativeError;

/** The one place that turns a native error into the Java exception that users see. */
final class NativeErrors {
  // Where an error quotes another one (unflatten does), the quotation brings C++ frames along.
  private static final String FRAMES = "\nException raised from ";

  private NativeErrors() {}

  /** Whether the last call of this thread left an error. */
  static boolean pending() {
    return NativeError.code() != NativeError.NONE;
  }

  /** Throws what the last call of this thread left, if anything. */
  static void throwPending() {
    if (pending()) {
      throw take();
    }
  }

  /** The pending error as an exception; it is pending no longer. */
  static RuntimeException take() {
    int code = NativeError.code();
    if (code == NativeError.CALLER) {
      throw takeThrown();
    }
    String message = withoutFrames(NativeError.message());
    NativeError.clear();
    RuntimeException failure = exception(code, message);
    return AnomalyMode.isEnabled() ? EngineAnswers.withTraces(failure) : failure;
  }

  private static RuntimeException exception(int code, String message) {
    return switch (code) {
      case NativeError.INDEX -> new IndexOutOfBoundsException(message);
      case NativeError.VALUE -> new IllegalArgumentException(message);
      case NativeError.TYPE -> new TypeException(message);
      case NativeError.NOT_IMPLEMENTED -> new UnsupportedOperationException(message);
      case NativeError.LINALG -> new LinAlgException(message);
      case NativeError.OUT_OF_MEMORY -> new OutOfMemoryException(message);
      default -> new TorchException(message);
    };
  }

  /** What a callback threw, with the stack it was thrown with; checked exceptions included. */
  private static RuntimeException takeThrown() {
    Throwable thrown = NativeCallbacks.thrown();
    NativeError.clear();
    if (thrown == null) {
      return new OutOfMemoryException("no memory to keep the exception that a callback threw");
    }
    return NativeErrors.<RuntimeException>unchecked(
        AnomalyMode.isEnabled() ? EngineAnswers.withTraces(thrown) : thrown);
  }

  @SuppressWarnings("unchecked") // the cast is to an erased type, and lets everything through
  private static <T extends Throwable> RuntimeException unchecked(Throwable thrown) throws T {
    throw (T) thrown;
  }

  private static String withoutFrames(String message) {
    int frames = message.indexOf(FRAMES);
    return frames < 0 ? message : message.substring(0, frames);
  }
}
