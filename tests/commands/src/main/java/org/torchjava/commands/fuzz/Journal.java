package org.torchjava.commands.fuzz;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Writes the call that is about to be made to a file, where it can be read after a crash, and ends
 * the process when that call does not return.
 */
final class Journal implements AutoCloseable {
  private static final long HANGS_MILLIS = 40_000;
  private static final int HANGS = 3;

  private final RandomAccessFile file;
  private volatile long began;

  Journal(Path path) throws IOException {
    file = new RandomAccessFile(path.toFile(), "rw");
    Thread watch = new Thread(this::watch, "watches for calls that hang");
    watch.setDaemon(true);
    watch.start();
  }

  void begin(String call) {
    try {
      file.write((call.replace("\n", "\\n") + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    began = System.nanoTime();
  }

  /** How long the call took, in milliseconds. */
  long end() {
    long millis = millisSince(began);
    began = 0;
    return millis;
  }

  private static long millisSince(long nanoTime) {
    return (System.nanoTime() - nanoTime) / 1_000_000;
  }

  private void watch() {
    try {
      for (long start = 0; start == 0 || millisSince(start) < HANGS_MILLIS; start = began) {
        Thread.sleep(500);
      }
      System.out.println("the last call hangs");
      Runtime.getRuntime().halt(HANGS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
