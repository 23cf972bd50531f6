package org.torchjava.commands.stress;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** What all threads together did. */
final class Tally {
  private static final int REPORTED = 20;

  private final LongAdder operations = new LongAdder();
  private final LongAdder closed = new LongAdder();
  private final AtomicLong failed = new AtomicLong();
  private final ConcurrentLinkedQueue<String> reports = new ConcurrentLinkedQueue<>();

  void done() {
    operations.increment();
  }

  /** An operation met a tensor that another thread had closed, and said so. */
  void metClosed() {
    operations.increment();
    closed.increment();
  }

  /** Only the first failures are told in full. */
  void failed(String what, Throwable failure) {
    operations.increment();
    failed(
        what
            + ": "
            + (failure instanceof WrongResultException e ? e.getMessage() : trace(failure)));
  }

  void failed(String report) {
    if (failed.getAndIncrement() < REPORTED) {
      reports.add(report);
    }
  }

  private static String trace(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  long operations() {
    return operations.sum();
  }

  long closed() {
    return closed.sum();
  }

  long failed() {
    return failed.get();
  }

  List<String> reports() {
    return List.copyOf(reports);
  }
}
