package org.torchjava;

import java.util.Arrays;

/**
 * Where a node of the graph was made that failed later: see {@link AnomalyMode}. Its stack trace is
 * that of the forward call. Never thrown.
 */
public final class ForwardTrace extends Exception {
  private static final long serialVersionUID = 1;

  /** What does not belong to the program: this library itself. */
  private static final String OWN = "org.torchjava.";

  ForwardTrace(String message, StackTraceElement[] stack) {
    super(message, null, false, true);
    setStackTrace(stack);
  }

  /** The part of a stack that the program knows: from its last call of this library on. */
  static StackTraceElement[] ofProgram(StackTraceElement[] stack) {
    int first = 0;
    while (first < stack.length && isOwn(stack[first])) {
      first++;
    }
    return Arrays.copyOfRange(stack, first == stack.length ? 0 : first, stack.length);
  }

  private static boolean isOwn(StackTraceElement frame) {
    String name = frame.getClassName();
    return name.startsWith(OWN) && name.indexOf('.', OWN.length()) < 0
        || name.startsWith(OWN + "nativebridge.");
  }
}
