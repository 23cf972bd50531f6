package org.torchjava.tests.concurrency;

import org.torchjava.Torch;

/** Sets the number of interop threads, which goes once a process. */
final class InteropThreadsMain {
  private InteropThreadsMain() {}

  public static void main(String[] args) {
    set(0);
    set(Integer.MAX_VALUE);
    set(3);
    set(2);
  }

  private static void set(int threads) {
    String failure = "done";
    try {
      Torch.setNumInteropThreads(threads);
    } catch (RuntimeException e) {
      failure = e.getClass().getSimpleName() + ", " + e.getMessage();
    }
    System.out.println(threads + ": " + failure + ": " + Torch.getNumInteropThreads());
  }
}
