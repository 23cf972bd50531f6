package org.torchjava.tests.lifecycle;

import org.torchjava.MemoryStats;
import org.torchjava.Tensor;
import org.torchjava.Torch;

/** Makes millions of views and says how often that asked for a collection; for child processes. */
public final class ManyViewsMain {
  private static final int VIEWS = 3_000_000;

  private ManyViewsMain() {}

  public static void main(String[] arguments) {
    Tensor x = Torch.ones(4);
    for (int i = 0; i < VIEWS; i++) {
      x.view(2, 2);
    }
    System.out.println("collections: " + MemoryStats.now().collections());
  }
}
