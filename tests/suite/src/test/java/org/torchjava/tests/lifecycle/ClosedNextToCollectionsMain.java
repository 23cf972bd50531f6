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

  private ClosedNextToCollectionsMain() {}

  public static void main(String[] arguments) throws InterruptedException {
    Thread collector = new Thread(ClosedNextToCollectionsMain::collect);
    Tensor x = Torch.ones(2, 2);
    collector.start();
    long closed = 0;
    while (collecting) {
      x.add(x).close();
      closed++;
    }
    collector.join();
    System.out.println("closed: " + closed);
    System.out.println("tensors: " + MemoryStats.now().liveTensors());
    Reference.reachabilityFence(x);
  }

  private static void collect() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    collecting = false;
  }
}
