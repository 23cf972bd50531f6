package org.torchjava.tests.lifecycle;

import java.lang.ref.Reference;
import org.torchjava.MemoryStats;
import org.torchjava.Tensor;
import org.torchjava.Torch;

/**
 * Closes tensors that belong to no scope while another thread collects garbage, and says what is
 * left; for child processes.
 */
public final class ClosedNextToCollectionsMain {
  private static final int COLLECTIONS = 1000;

  private static volatile boolean collecting = true;

  private static volatile long closed;

  private ClosedNextToCollectionsMain() {}

  public static void main(String[] arguments) throws InterruptedException {
    Thread collector = new Thread(ClosedNextToCollectionsMain::collect);
    Tensor x = Torch.ones(2, 2);
    collector.setDaemon(true); // it waits for this thread, which may fail
    collector.start();
    while (collecting) {
      x.add(x).close();
      closed++;
    }
    collector.join();
    System.out.println("closed: " + closed);
    System.out.println("tensors: " + MemoryStats.now().liveTensors());
    Reference.reachabilityFence(x);
  }

  // One collection right after the other can keep the other thread from the heap altogether.
  private static void collect() {
    for (int i = 0; i < COLLECTIONS; i++) {
      long before = closed;
      System.gc();
      while (closed == before) {
        Thread.onSpinWait();
      }
    }
    collecting = false;
  }
}
