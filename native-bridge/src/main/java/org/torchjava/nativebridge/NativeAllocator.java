package org.torchjava.nativebridge;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.BooleanSupplier;
import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;
import org.bytedeco.javacpp.annotation.Raw;

/**
 * The count of LibTorch's CPU memory, its limit, and who is asked when there is no more; see {@code
 * torchjava/memory.h}, which says what is counted. Safe from every thread.
 */
@Platform(include = {"torchjava/memory.h", "torchjava/shortage.h"})
public final class NativeAllocator {
  private static final VarHandle LONG =
      MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static volatile BooleanSupplier shortage = () -> false;

  static {
    NativeLibrary.load();
  }

  private static final ByteBuffer ROUGHLY_LIVE_BYTES =
      NativeMemory.asByteBuffer(roughlyLiveBytesAddress(), Long.BYTES);

  private NativeAllocator() {}

  /** Bytes of all storages that are alive; 0 when nothing is counted. */
  @NoException
  @Name("tj_memory_live_bytes")
  public static native @Cast("long long") long liveBytes();

  /** The same without a native call, for each thread up to 64 KB more or fewer. */
  public static long roughlyLiveBytes() {
    return (long) LONG.getOpaque(ROUGHLY_LIVE_BYTES, 0);
  }

  @NoException
  @Name("tj_memory_roughly_live_bytes_address")
  private static native @Cast("long long") long roughlyLiveBytesAddress();

  /** Bytes that would go with the tensor and that {@link #liveBytes()} does not count. */
  @NoException
  @Name("tj_memory_uncounted_bytes")
  public static native @Cast("long long") long uncountedBytes(long tensor);

  /** Bytes of the tensor's storage, and in {@code address[0]} where it begins. */
  @NoException
  @Name("tj_memory_storage")
  public static native @Cast("long long") long storage(
      long tensor, @Cast("long long*") long[] address);

  /** The number that no allocation takes the live bytes above; {@code Long.MAX_VALUE} for none. */
  public static long limit() {
    return AllocatorCount.limit();
  }

  /**
   * Sets who is asked when an allocation fails: it frees memory and tells whether to try again. It
   * runs on the failing thread, inside of LibTorch, and must not call LibTorch itself.
   */
  public static void onShortage(BooleanSupplier handler) {
    shortage = handler;
    onShortage();
  }

  @NoException
  @Name("torchjava_on_shortage")
  @Raw(withEnv = true) private static native void onShortage();

  @SuppressWarnings("unused") // from shortage.h
  private static int makeRoom() {
    return shortage.getAsBoolean() ? 1 : 0;
  }
}
