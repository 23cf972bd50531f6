package org.torchjava.nativebridge;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;
import org.bytedeco.javacpp.annotation.Raw;

/** Native memory as NIO buffers, so that the JDK copies arrays in and out at memcpy's speed. */
@Platform(include = "torchjava/direct_buffer.h")
public final class NativeMemory {
  static {
    NativeLibrary.load();
  }

  private NativeMemory() {}

  /**
   * A view of memory that somebody else owns and must keep alive while the buffer is used.
   *
   * @param address the first byte
   * @param bytes at most {@link Integer#MAX_VALUE}
   * @return a direct buffer in native byte order
   */
  public static ByteBuffer asByteBuffer(long address, long bytes) {
    if (bytes == 0) {
      return ByteBuffer.allocateDirect(0).order(ByteOrder.nativeOrder());
    }
    return ((ByteBuffer) directBuffer(address, bytes)).order(ByteOrder.nativeOrder());
  }

  @NoException
  @Name("torchjava_direct_buffer")
  @Raw(withEnv = true) private static native Object directBuffer(long address, long bytes);
}
