package org.torchjava.benchmarks.floor;

import java.util.Optional;
import org.torchjava.benchmarks.Installation;

/** A loop of {@code cpp/benchmarks} with tensors of its own; LibTorch must be loaded already. */
final class NativeLoop implements AutoCloseable {
  static {
    System.load(Installation.cmake("libtorchjava_floor.so").toString());
  }

  private final long loop;

  private NativeLoop(long loop) {
    this.loop = loop;
  }

  /** The C++ side of a row, if it has one. */
  static Optional<NativeLoop> of(String row) {
    long loop = make(row);
    return loop == 0 ? Optional.empty() : Optional.of(new NativeLoop(loop));
  }

  void run(long iterations) {
    run(loop, iterations);
  }

  @Override
  public void close() {
    free(loop);
  }

  private static native long make(String row);

  private static native void run(long loop, long iterations);

  private static native void free(long loop);
}
