package org.torchjava.tests.lifecycle;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.torchjava.MemoryStats;
import org.torchjava.Tensor;
import org.torchjava.Torch;

/**
 * Makes many small tensors, keeps some between others that it forgets, collects garbage, and closes
 * those at last, on two threads; says what each step left. For child processes.
 */
public final class NeighboursMain {
  private static final int ROUNDS = 25;
  private static final int TENSORS = 100_000;
  private static final int KEPT = 1000;
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(20);

  private static Tensor one;

  private NeighboursMain() {}

  public static void main(String[] arguments) throws InterruptedException {
    one = Torch.ones(2, 2);
    System.out.println("heap: " + medianHeapBytes());

    List<Tensor> kept = makeAndKeepSome();
    System.out.println("kept: " + leftAfterCollections(KEPT + 1));
    System.out.println("sum: " + sum(kept));

    Thread other = new Thread(() -> kept.subList(0, KEPT / 2).forEach(Tensor::close));
    other.start();
    kept.subList(KEPT / 2, KEPT).forEach(Tensor::close);
    other.join();
    kept.clear();
    System.out.println("closed: " + leftAfterCollections(1));
    Reference.reachabilityFence(one);
  }

  // Of one tensor. In some rounds the library enlarges what it keeps of tensors.
  private static long medianHeapBytes() {
    long[] bytes = new long[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long before = allocatedBytes();
      make(TENSORS);
      bytes[round] = (allocatedBytes() - before) / TENSORS;
    }
    Arrays.sort(bytes);
    return bytes[ROUNDS / 2];
  }

  private static void make(int number) {
    for (int i = 0; i < number; i++) {
      one.add(one);
    }
  }

  private static List<Tensor> makeAndKeepSome() {
    List<Tensor> kept = new ArrayList<>();
    for (int i = 0; i < KEPT; i++) {
      kept.add(one.add(i));
      make(TENSORS / KEPT);
    }
    return kept;
  }

  private static double sum(List<Tensor> tensors) {
    double sum = 0;
    for (Tensor tensor : tensors) {
      sum += tensor.sum().item().toDouble();
    }
    return sum;
  }

  private static long leftAfterCollections(int expected) throws InterruptedException {
    long start = System.nanoTime();
    do {
      System.gc();
      Thread.sleep(50);
    } while (MemoryStats.now().liveTensors() != expected && System.nanoTime() - start < LONGEST);
    return MemoryStats.now().liveTensors();
  }

  private static long allocatedBytes() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
  }
}
