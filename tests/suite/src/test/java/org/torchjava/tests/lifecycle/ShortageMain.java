package org.torchjava.tests.lifecycle;

import java.util.ArrayList;
import java.util.List;
import org.torchjava.MemoryStats;
import org.torchjava.OutOfMemoryException;
import org.torchjava.Tensor;
import org.torchjava.Torch;

/** Allocates more than {@code -Dorg.torchjava.maxNativeBytes} allows; for child processes. */
public final class ShortageMain {
  private static final int ELEMENTS = 15 << 20; // 60 MB of float32

  private ShortageMain() {}

  public static void main(String[] arguments) {
    for (int i = 0; i < 10; i++) {
      Torch.ones(ELEMENTS); // the one before is garbage, and must go first
    }
    System.out.println("dropped: " + MemoryStats.now().collections());

    List<Tensor> kept = new ArrayList<>(List.of(Torch.ones(ELEMENTS)));
    System.out.println("kept: " + failure(() -> kept.add(Torch.ones(ELEMENTS))));
    System.out.println("after: " + Torch.ones(2).add(kept.get(0).narrow(0, 0, 2)));

    kept.clear();
    Thread.currentThread().interrupt();
    System.out.println("freed: " + failure(() -> Torch.ones(ELEMENTS)));
    System.out.println("interrupted: " + Thread.interrupted());
  }

  private static String failure(Runnable body) {
    try {
      body.run();
      return "none";
    } catch (OutOfMemoryException e) {
      return e.getMessage();
    }
  }
}
