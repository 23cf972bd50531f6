package org.torchjava.benchmarks.start;

import static org.torchjava.Torch.ones;

/** The program of the row {@code start}: the presets have one that prints the same. */
public final class FirstSum {
  private FirstSum() {}

  /** Prints a sum, through Java: what LibTorch prints itself, a pipe gets at the end only. */
  public static void main(String[] args) {
    System.out.println(ones(2, 2).add(2).sum().doubleValue());
  }
}
