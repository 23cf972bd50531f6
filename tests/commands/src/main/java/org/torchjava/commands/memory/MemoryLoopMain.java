package org.torchjava.commands.memory;

import java.io.IOException;
import org.torchjava.MemoryStats;

/** Runs one loop in a process of its own and says how many megabytes the process grew by. */
public final class MemoryLoopMain {
  private MemoryLoopMain() {}

  /**
   * Runs the loop.
   *
   * @param args its name, and how many tensors
   * @throws IOException when the system does not tell the size of the process
   */
  public static void main(String[] args) throws IOException {
    MemoryLoop loop = MemoryLoop.valueOf(args[0]);
    loop.warmUp();
    long before = ProcessMemory.kilobytes("VmHWM");
    long start = System.nanoTime();
    int count = Integer.parseInt(args[1]);
    loop.run(count);
    System.out.println("nanoseconds: " + (System.nanoTime() - start) / count);
    System.out.println("collections: " + MemoryStats.now().collections());
    System.out.println("grown: " + (ProcessMemory.kilobytes("VmHWM") - before) / 1024);
  }
}
