package org.torchjava;

import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.torchjava.nativebridge.NativeMemory;

/**
 * The bytes of a contiguous tensor on the CPU, for copying Java arrays in and out.
 *
 * <p>A byte buffer spans at most 2 GiB, so this moves a window over larger memory. The tensor must
 * stay open and reachable while this is used.
 */
final class TensorMemory {
  private static final long WINDOW = 1L << 30;

  private final long address;
  private final long bytes;
  private ByteBuffer window;
  private long windowStart;

  TensorMemory(long address, long bytes) {
    this.address = address;
    this.bytes = bytes;
  }

  /** Copies a whole array of primitives to the place {@code offset} bytes from the start. */
  void write(PrimitiveType type, long offset, Object array) {
    int length = Array.getLength(array);
    int step = (int) (WINDOW / type.bytes());
    for (int done = 0; done < length; ) {
      int count = Math.min(length - done, step);
      type.write(at(offset + (long) done * type.bytes(), count * type.bytes()), array, done, count);
      done += count;
    }
  }

  /** Fills a whole array of primitives from the place {@code offset} bytes from the start. */
  void read(PrimitiveType type, long offset, Object array) {
    int length = Array.getLength(array);
    int step = (int) (WINDOW / type.bytes());
    for (int done = 0; done < length; ) {
      int count = Math.min(length - done, step);
      type.read(at(offset + (long) done * type.bytes(), count * type.bytes()), array, done, count);
      done += count;
    }
  }

  /**
   * Copies the remaining bytes of a buffer to the start, and leaves the buffer's position alone.
   */
  void write(ByteBuffer source) {
    ByteBuffer rest = source.duplicate();
    for (long done = 0; rest.hasRemaining(); ) {
      int count = (int) Math.min(rest.remaining(), WINDOW);
      at(done, count).put(rest.slice(rest.position(), count));
      rest.position(rest.position() + count);
      done += count;
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
