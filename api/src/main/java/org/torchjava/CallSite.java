package org.torchjava;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the user's code called this library: the innermost frames outside of it.
 *
 * @param frames the innermost first; empty when there is no other code
 */
record CallSite(List<StackTraceElement> frames) {
  private static final int DEPTH = 4;
  private static final Set<String> LIBRARY =
      Set.of(
          "org.torchjava",
          "org.torchjava.print",
          "org.torchjava.testing",
          "org.torchjava.nativebridge",
          "org.torchjava.nativebridge.ops");

  /** That of the running call. */
  static CallSite here() {
    return StackWalker.getInstance()
        .walk(frames -> of(frames.map(StackWalker.StackFrame::toStackTraceElement)));
  }

  /** That of the call in which an exception was made. */
  static CallSite of(Throwable throwable) {
    return of(Arrays.stream(throwable.getStackTrace()));
  }

  private static CallSite of(Stream<StackTraceElement> frames) {
    return new CallSite(frames.dropWhile(CallSite::isOurs).limit(DEPTH).toList());
  }

  /** The frame that called the library. */
  String innermost() {
    return frames.isEmpty() ? "an unknown place" : frames.get(0).toString();
  }

  private static boolean isOurs(StackTraceElement frame) {
    String name = frame.getClassName();
    int end = name.lastIndexOf('.');
    return end > 0 && LIBRARY.contains(name.substring(0, end));
  }
}
