package org.torchjava;

import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.torchjava.nativebridge.NativeWarnings;

/**
 * What becomes of warnings, LibTorch's and this library's own: Python's {@code warnings}.
 *
 * <p>Without a handler of the user's, each message is logged once a process, with level WARNING by
 * the {@link System.Logger} named {@code org.torchjava}.
 *
 * <pre>{@code
 * Warnings.setHandler(Warnings.once(warning -> log.warn(warning.message())));
 * }</pre>
 *
 * <p><b>Threads.</b> One handler serves all threads. It is called on the thread that the warning
 * arises on, perhaps on several at once, and often in the middle of an operator: it must not use
 * tensors. What it throws is logged and dropped; it never reaches the operator.
 */
public final class Warnings {
  /** What kind of thing a warning is about. */
  public enum Category {
    /** Something that may not be meant: Python's {@code UserWarning}. */
    USER,
    /** Something that will go away: Python's {@code DeprecationWarning}. */
    DEPRECATION
  }

  /**
   * A warning.
   *
   * @param message PyTorch's words
   * @param category its kind
   */
  public record Warning(String message, Category category) {
    /**
     * A warning.
     *
     * @param message its words
     * @param category its kind
     */
    public Warning {
      Objects.requireNonNull(message, "message");
      Objects.requireNonNull(category, "category");
    }
  }

  /** Receives warnings. */
  @FunctionalInterface
  public interface Handler {
    /**
     * Called for each warning.
     *
     * @param warning the warning
     */
    void handle(Warning warning);
  }

  private static final Handler LOGGING =
      warning ->
          NativeWarnings.logOnce(warning.message(), warning.category() == Category.DEPRECATION);

  private Warnings() {}

  /**
   * Sends the warnings of all threads to a handler, each time that they arise.
   *
   * @param handler the handler
   */
  public static void setHandler(Handler handler) {
    Objects.requireNonNull(handler, "handler");
    NativeWarnings.listen(
        (message, deprecated) ->
            handler.handle(
                new Warning(message, deprecated ? Category.DEPRECATION : Category.USER)));
  }

  /**
   * The handler that is there at the start.
   *
   * @return a handler that logs each message once a process
   */
  public static Handler logging() {
    return LOGGING;
  }

  /**
   * A handler that passes each message on once, as Python shows each warning once. It remembers all
   * messages that it has passed on.
   *
   * @param handler what receives them
   * @return a new handler
   */
  public static Handler once(Handler handler) {
    Objects.requireNonNull(handler, "handler");
    Set<String> seen = ConcurrentHashMap.newKeySet();
    return warning -> {
      if (seen.add(warning.message())) {
        handler.handle(warning);
      }
    };
  }

  /**
   * Warns of something that may not be meant, as this library does: Python's {@code warnings.warn}.
   *
   * @param message the words
   */
  public static void warn(String message) {
    NativeWarnings.warn(Objects.requireNonNull(message, "message"), false);
  }
}
