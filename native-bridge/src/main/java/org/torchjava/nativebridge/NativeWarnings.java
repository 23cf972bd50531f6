package org.torchjava.nativebridge;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;
import org.bytedeco.javacpp.annotation.Raw;

/**
 * What LibTorch warns of; see {@code torchjava/warning.h}. The loader starts the listening, so that
 * no warning is missed: hence, as in {@link BridgeSelfCheck}, no static initializer that loads.
 *
 * <p>Safe from every thread. Nothing that a listener throws reaches LibTorch.
 */
@Platform(include = "torchjava/warning_listener.h")
public final class NativeWarnings {
  /** Receives warnings, on the thread that they arise on. */
  @FunctionalInterface
  public interface Listener {
    void warned(String message, boolean deprecated);
  }

  private static final System.Logger LOGGER = System.getLogger("org.torchjava");

  /** So many different messages are remembered; beyond that, messages may be logged again. */
  private static final int REMEMBERED = 10_000;

  private static final Set<String> LOGGED = ConcurrentHashMap.newKeySet();

  private static volatile Listener listener = NativeWarnings::logOnce;

  private NativeWarnings() {}

  /** Sends the warnings of all threads to a listener from here on. */
  public static void listen(Listener to) {
    listener = Objects.requireNonNull(to, "to");
  }

  /** Hands a warning to the listener. */
  public static void warn(String message, boolean deprecated) {
    try {
      listener.warned(message, deprecated);
    } catch (Throwable failure) {
      report(failure);
    }
  }

  /** What happens without another listener: each message is logged once a process. */
  public static void logOnce(String message, boolean deprecated) {
    if (LOGGED.size() >= REMEMBERED || LOGGED.add(message)) {
      LOGGER.log(System.Logger.Level.WARNING, message);
    }
  }

  private static void report(Throwable failure) {
    try {
      LOGGER.log(System.Logger.Level.ERROR, "a handler of warnings failed", failure);
    } catch (Throwable alsoFailed) {
      // LibTorch is in the middle of an operator: there is nobody left to tell
    }
  }

  @SuppressWarnings("unused") // by warning_listener.h
  private static void deliver(byte[] message, boolean deprecated) {
    warn(new String(message, StandardCharsets.UTF_8), deprecated);
  }

  /** Starts to listen; 0, or -1. */
  static int start() {
    return start(NativeWarnings.class);
  }

  @NoException
  @Name("torchjava_listen_to_warnings")
  private static native int start(@Raw(withEnv = true) Class<?> receiver);
}
