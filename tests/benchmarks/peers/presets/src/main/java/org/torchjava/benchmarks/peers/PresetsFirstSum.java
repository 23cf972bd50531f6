package org.torchjava.benchmarks.peers;

import static org.bytedeco.pytorch.global.torch.ones;

import org.bytedeco.pytorch.Scalar;

/** The program of the row {@code presets_start}. */
public final class PresetsFirstSum {
  private PresetsFirstSum() {}

  /** Prints a sum, as {@code FirstSum} does. */
  public static void main(String[] args) {
    System.out.println(ones(2, 2).add(new Scalar(2)).sum().item_double());
  }
}
