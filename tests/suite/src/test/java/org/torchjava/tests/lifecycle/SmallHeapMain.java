package org.torchjava.tests.lifecycle;

import org.torchjava.Tensor;
import org.torchjava.Torch;

/** Makes many tensors, closed ones and forgotten ones, and keeps a few; for child processes. */
public final class SmallHeapMain {
  private static final int THREADS = 200;
  private static final int TIMES = 10_000;

  private SmallHeapMain() {}

  public static void main(String[] arguments) throws InterruptedException {
    Tensor[] kept = new Tensor[THREADS];
    for (int i = 0; i < THREADS; i++) {
      int number = i;
      Thread thread = new Thread(() -> kept[number] = makeMany());
      thread.start();
      thread.join();
    }
    System.out.println("kept: " + Torch.stack(kept).sum().longValue());
  }

  private static Tensor makeMany() {
    Tensor x = Torch.ones(1);
    for (int i = 0; i < TIMES; i++) {
      Tensor view = x.view(1);
      if (i % 2 == 0) {
        view.close();
      }
    }
    return x;
  }
}
