package org.torchjava;

import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Work on a range of indices, in slices: the calling thread takes one after the other, and threads
 * of the common pool help. One that comes late, on a busy machine, only takes fewer.
 */
final class ParallelSlices {
  private final int length;
  private final int size;
  private final Work work;
  private final AtomicInteger next = new AtomicInteger();

  private ParallelSlices(int length, int size, Work work) {
    this.length = length;
    this.size = size;
    this.work = work;
  }

  /** What is done to one slice. */
  interface Work {
    void accept(int from, int count);
  }

  /**
   * Does the work on all slices of {@code 0..length}, on so many threads at most. No thread is at
   * it any more when this returns, nor when it throws.
   */
  static void work(int length, int size, int threads, Work work) {
    new ParallelSlices(length, size, work).share(threads - 1);
  }

  private void share(int helpers) {
    if (helpers == 0) {
      takeSlices();
      return;
    }
    ForkJoinTask<Void> helper = new Helper(this).fork();
    try {
      share(helpers - 1);
    } finally {
      helper.join();
    }
  }

  private void takeSlices() {
    int slices = (length - 1) / size + 1;
    for (int slice = next.getAndIncrement(); slice < slices; slice = next.getAndIncrement()) {
      int from = slice * size;
      work.accept(from, Math.min(length - from, size));
    }
  }

  private static final class Helper extends RecursiveAction {
    private static final long serialVersionUID = 1;

    private final transient ParallelSlices slices;

    Helper(ParallelSlices slices) {
      this.slices = slices;
    }

    @Override
    protected void compute() {
      slices.takeSlices();
    }
  }
}
