package org.torchjava.benchmarks.floor;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

/** A loop of {@code cpp/benchmarks} with tensors of its own; LibTorch must be loaded already. */
final class NativeLoop implements AutoCloseable {
  static {
    System.load(library().toString());
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

  // The build puts it next to these classes, and into no jar.
  private static Path library() {
    try {
      Path classes =
          Path.of(NativeLoop.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return classes.resolveSibling("cmake").resolve("libtorchjava_floor.so");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static native long make(String row);

  private static native void run(long loop, long iterations);

  private static native void free(long loop);
}
