package org.torchjava.commands.fuzz;

import java.util.Set;
import java.util.regex.Pattern;
import org.torchjava.LinAlgException;
import org.torchjava.OutOfMemoryException;
import org.torchjava.TorchException;
import org.torchjava.TypeException;

/** The exceptions that the API says it throws. All others are mistakes of the API. */
final class ThrownKinds {
  private static final Set<Class<?>> DOCUMENTED =
      Set.of(
          TorchException.class,
          TypeException.class,
          LinAlgException.class,
          OutOfMemoryException.class,
          IndexOutOfBoundsException.class,
          IllegalArgumentException.class,
          UnsupportedOperationException.class,
          IllegalStateException.class,
          ArithmeticException.class,
          AssertionError.class, // of TensorAssertions
          NullPointerException.class);
  private static final Pattern STATES =
      Pattern.compile("closed|belongs to the thread|on the thread that opened");
  private static final Pattern PARAMETER = Pattern.compile("[a-z]\\w*(\\[[^]]*])*");

  private ThrownKinds() {}

  /** What is wrong with an exception; null when it is as documented. */
  static String complaint(Throwable thrown) {
    String message = thrown.getMessage();
    if (!DOCUMENTED.contains(thrown.getClass())) {
      return "undocumented kind: " + origin(thrown);
    }
    if (message == null || message.isBlank()) {
      return "no message: " + origin(thrown);
    }
    if (message.contains("Exception raised from")) {
      return "C++ frames in the message: " + origin(thrown);
    }
    if (thrown instanceof NullPointerException && !PARAMETER.matcher(message).matches()) {
      return "names no parameter: " + origin(thrown);
    }
    if (thrown instanceof IllegalStateException && !STATES.matcher(message).find()) {
      return "nothing is closed: " + origin(thrown);
    }
    return null;
  }

  private static String origin(Throwable thrown) {
    StackTraceElement[] frames = thrown.getStackTrace();
    return thrown + (frames.length == 0 ? "" : " at " + frames[0]);
  }
}
