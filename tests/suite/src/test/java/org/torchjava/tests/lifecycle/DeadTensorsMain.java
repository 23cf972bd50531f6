package org.torchjava.tests.lifecycle;

import java.lang.ref.Reference;
import java.util.concurrent.TimeUnit;
import org.torchjava.MemoryStats;
import org.torchjava.Tensor;
import org.torchjava.Torch;

/**
 * Makes many small tensors and forgets them, collects garbage, does so again, makes no more, and
 * says when their memory is free; for child processes.
 */
public final class DeadTensorsMain {
  private static final int TENSORS = 100_000;
  private static final int ROUNDS = 8;
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(20);

  private DeadTensorsMain() {}

  public static void main(String[] arguments) throws InterruptedException {
    Tensor x = Torch.ones(2, 2);
    long before = MemoryStats.now().liveBytes();
    for (int i = 0; i < TENSORS; i++) {
      x.add(x);
    }
    System.out.println("made: " + (MemoryStats.now().liveBytes() - before) / TENSORS);
    for (int round = 1; round < ROUNDS; round++) {
      System.gc();
      // Some of these take the place of dead ones, whose number differs from round to round.
      for (int i = 0; i < round * TENSORS / ROUNDS; i++) {
        x.add(x);
      }
    }
    System.gc();
    long start = System.nanoTime();
    while (MemoryStats.now().liveTensors() > 1 && System.nanoTime() - start < LONGEST) {
      Thread.sleep(10);
    }
    System.out.println("tensors: " + MemoryStats.now().liveTensors());
    System.out.println("bytes: " + (MemoryStats.now().liveBytes() - before));
    Reference.reachabilityFence(x);
  }
}
