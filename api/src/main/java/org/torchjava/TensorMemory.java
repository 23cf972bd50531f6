package org.torchjava;

import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.ForkJoinTask;
import org.torchjava.nativebridge.NativeMemory;

/**
 * The bytes of a contiguous tensor on the CPU, for copying Java arrays in and out.
 *
 * <p>A byte buffer spans at most 2 GiB, so this moves a window over larger memory. The tensor must
 * stay open and reachable while this is used.
 */
final class TensorMemory {
  private static final long WINDOW = 1L << 30;

  /** Arrays of so many bytes are copied on several threads; smaller ones hardly gain by it. */
  private static final int LARGE = 16 << 20;

  /** What a thread copies before it takes more. */
  private static final int SLICE = 2 << 20;

  private final long address;
  private final long bytes;
  private ByteBuffer window;
  private long windowStart;

  TensorMemory(long address, long bytes) {
    this.address = address;
    this.bytes = bytes;
  }

  /**
   * Copies elements {@code from} to {@code from + count} of an array; the buffer is their place.
   */
  private interface Copy {
    void accept(ByteBuffer place, int from, int count);
  }

  /** Copies a whole array of primitives to the place {@code offset} bytes from the start. */
  void write(PrimitiveType type, long offset, Object array) {
    copyAll(
        type,
        offset,
        Array.getLength(array),
        (place, from, count) -> type.write(place, array, from, count));
  }

  /** Fills a whole array of primitives from the place {@code offset} bytes from the start. */
  void read(PrimitiveType type, long offset, Object array) {
    copyAll(
        type,
        offset,
        Array.getLength(array),
        (place, from, count) -> type.read(place, array, from, count));
  }

  /**
   * Copies the remaining bytes of a buffer to the start, and leaves the buffer's position alone.
   * The buffer may be one that only this thread can read, so no other one helps.
   */
  void write(ByteBuffer source) {
    int start = source.position();
    copy(
        PrimitiveType.BYTE,
        0,
        0,
        source.remaining(),
        (place, from, count) -> place.put(source.slice(start + from, count)));
  }

  private void copyAll(PrimitiveType type, long offset, int length, Copy copy) {
    int threads = threads((long) length * type.bytes());
    if (threads == 1) {
      copy(type, offset, 0, length, copy);
      return;
    }
    ParallelSlices.work(
        length,
        SLICE / type.bytes(),
        threads,
        // each with a window of its own
        (from, count) -> new TensorMemory(address, bytes).copy(type, offset, from, count, copy));
  }

  /**
   * As many as LibTorch takes for a copy. A worker of a pool stays alone: while it waits for others
   * it might take up other work, in the midst of this call.
   */
  private static int threads(long bytes) {
    boolean shared = bytes >= LARGE && !ForkJoinTask.inForkJoinPool();
    return shared ? (int) Math.min(bytes / SLICE, Torch.getNumThreads()) : 1;
  }

  /** Copies some elements of an array whose first one lies {@code offset} bytes from the start. */
  private void copy(PrimitiveType type, long offset, int from, int count, Copy copy) {
    int step = (int) (WINDOW / type.bytes());
    for (int done = 0; done < count; ) {
      int part = Math.min(count - done, step);
      int index = from + done;
      copy.accept(at(offset + (long) index * type.bytes(), part * type.bytes()), index, part);
      done += part;
    }
  }

  private ByteBuffer at(long offset, int count) {
    if (window == null
        || offset < windowStart
        || offset + count > windowStart + window.capacity()) {
      windowStart = offset;
      window = NativeMemory.asByteBuffer(address + offset, Math.min(bytes - offset, WINDOW));
    }
    return window.slice((int) (offset - windowStart), count).order(ByteOrder.nativeOrder());
  }
}
