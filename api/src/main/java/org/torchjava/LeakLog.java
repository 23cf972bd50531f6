package org.torchjava;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What {@code -Dorg.torchjava.debug=leaks} remembers of each tensor: where it was made, where it
 * was closed. Callers ask {@link #ON} first, a constant, so that nothing is left of this otherwise.
 *
 * <p>Safe from every thread. Tensors are held weakly, and forgotten once they are collected.
 */
final class LeakLog {
  static final boolean ON = "leaks".equals(System.getProperty("org.torchjava.debug"));

  private static final ReferenceQueue<TensorHandle> GONE = new ReferenceQueue<>();
  private static final Map<Key, History> HISTORIES = new ConcurrentHashMap<>();
  private static final AtomicLong made = new AtomicLong();
  private static final AtomicLong closed = new AtomicLong();

  static {
    if (ON) {
      LeakReport.printAtExit();
    }
  }

  private LeakLog() {}

  /** What is known of one tensor. */
  static final class History {
    final long number;
    final CallSite madeAt;
    final boolean scoped;
    private volatile Throwable closedAt;

    private History(long number, CallSite madeAt, boolean scoped) {
      this.number = number;
      this.madeAt = madeAt;
      this.scoped = scoped;
    }
  }

  /** A tensor that is neither closed nor collected. */
  record Open(TensorHandle tensor, History history) {}

  static void made(TensorHandle tensor, boolean scoped) {
    forgetCollected();
    HISTORIES.put(
        new Key(tensor, GONE), new History(made.incrementAndGet(), CallSite.here(), scoped));
  }

  static void closed(TensorHandle tensor) {
    History history = HISTORIES.get(new Key(tensor, null));
    if (history != null && history.closedAt == null) {
      history.closedAt = new Throwable("closed here");
      closed.incrementAndGet();
    }
  }

  /**
   * The error of who uses a closed tensor, with the place where it was closed, if that is known.
   */
  static IllegalStateException usedAfterClose(TensorHandle tensor) {
    String message = "a tensor of " + tensor.describeClosed() + " was used after it was closed";
    History history = ON ? HISTORIES.get(new Key(tensor, null)) : null;
    return history == null || history.closedAt == null
        ? new IllegalStateException(message)
        : new IllegalStateException(
            message + ", at " + CallSite.of(history.closedAt).innermost(), history.closedAt);
  }

  static List<Open> open() {
    return HISTORIES.entrySet().stream()
        .filter(entry -> entry.getValue().closedAt == null)
        .map(entry -> new Open(entry.getKey().get(), entry.getValue()))
        .filter(open -> open.tensor != null)
        .toList();
  }

  static long madeCount() {
    return made.get();
  }

  static long closedCount() {
    return closed.get();
  }

  private static void forgetCollected() {
    for (var gone = GONE.poll(); gone != null; gone = GONE.poll()) {
      HISTORIES.remove(gone);
    }
  }

  /** A tensor by identity, without keeping it. */
  private static final class Key extends WeakReference<TensorHandle> {
    private final int hash;

    private Key(TensorHandle tensor, ReferenceQueue<TensorHandle> queue) {
      super(tensor, queue);
      this.hash = System.identityHashCode(tensor);
    }

    @Override
    public boolean equals(Object other) {
      return this == other || other instanceof Key key && get() != null && key.refersTo(get());
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
