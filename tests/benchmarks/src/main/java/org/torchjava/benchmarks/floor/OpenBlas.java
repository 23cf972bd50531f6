package org.torchjava.benchmarks.floor;

import org.torchjava.benchmarks.Installation;

/** The threads of OpenBLAS, of which LibTorch does not know; it must be loaded already. */
public final class OpenBlas {
  static {
    System.load(Installation.cmake("libtorchjava_floor.so").toString());
  }

  private OpenBlas() {}

  /**
   * Sets the number of threads for the whole process, as OPENBLAS_NUM_THREADS does at its start.
   *
   * @return how many they are now; 0 where LibTorch uses another library
   */
  public static native int setNumThreads(int threads);
}
