package org.torchjava.commands.stress;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The threads, what they share, and the watch over them. */
final class Workload {
  private static final long GLANCE_MILLIS = 100;

  private final StressOptions options;
  private final List<Operation> operations;
  private final Tally tally;
  private final SharedTable tensors = new SharedTable();
  private final LeafTable leaves = new LeafTable();
  private final long end;

  Workload(StressOptions options, List<Operation> operations, Tally tally) {
    this.options = options;
    this.operations = operations;
    this.tally = tally;
    this.end = System.nanoTime() + options.length().toNanos();
  }

  StressOptions options() {
    return options;
  }

  List<Operation> operations() {
    return operations;
  }

  Tally tally() {
    return tally;
  }

  SharedTable tensors() {
    return tensors;
  }

  LeafTable leaves() {
    return leaves;
  }

  boolean isOver() {
    return System.nanoTime() - end >= 0;
  }

  /** Runs to the end; false when a thread hangs, and then goes on doing so. */
  boolean run() throws InterruptedException {
    List<Worker> workers =
        IntStream.range(0, options.threads()).mapToObj(i -> new Worker(this, i)).toList();
    workers.forEach(Worker::start);
    while (workers.stream().anyMatch(Worker::isAlive)) {
      List<Worker> hanging = workers.stream().filter(this::hangs).toList();
      if (!hanging.isEmpty()) {
        hanging.forEach(worker -> tally.failed(worker.getName() + " hangs\n" + dump()));
        return false;
      }
      Thread.sleep(GLANCE_MILLIS);
    }
    tensors.close();
    leaves.close(tally);
    return true;
  }

  private boolean hangs(Worker worker) {
    return worker.isAlive()
        && System.nanoTime() - worker.stepBegan() > options.patience().toNanos();
  }

  /** All threads: one that hangs most often waits for another. */
  private static String dump() {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<Thread, StackTraceElement[]> thread : Thread.getAllStackTraces().entrySet()) {
      text.append("  ").append(thread.getKey()).append('\n');
      for (StackTraceElement frame : thread.getValue()) {
        text.append("    at ").append(frame).append('\n');
      }
    }
    return text.toString();
  }
}
