package org.torchjava.nativebridge;

import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;
import org.bytedeco.javacpp.annotation.Raw;

/**
 * References, metadata and memory of tensors; see {@code torchjava/tensor.h}, which says who owns
 * what. A method that fails returns -1 (or 0 for a handle) and leaves a {@link NativeError}.
 */
@Platform(include = {"torchjava/tensor.h", "torchjava/closing.h"})
public final class NativeTensor {
  static {
    NativeLibrary.load();
  }

  /** So few are passed on one by one: to ask the JVM for what an array holds takes longer. */
  private static final int FEW = 8;

  private NativeTensor() {}

  @NoException
  @Name("tj_tensor_retain")
  public static native long retain(long tensor);

  @NoException
  @Name("tj_tensor_release")
  public static native void release(long tensor);

  @NoException
  @Name("tj_tensor_dim")
  public static native int dim(long tensor);

  @NoException
  @Name("tj_tensor_numel")
  public static native long numel(long tensor);

  @NoException
  @Name("tj_tensor_sizes")
  public static native int sizes(long tensor, @Cast("long long*") long[] out);

  @NoException
  @Name("tj_tensor_strides")
  public static native int strides(long tensor, @Cast("long long*") long[] out);

  @NoException
  @Name("tj_tensor_storage_offset")
  public static native long storageOffset(long tensor);

  @NoException
  @Name("tj_tensor_storage_bytes")
  public static native long storageBytes(long tensor);

  @NoException
  @Name("tj_tensor_fits")
  public static native int fits(long tensor);

  @NoException
  @Name("tj_tensor_dtype")
  public static native int dtype(long tensor);

  @NoException
  @Name("tj_tensor_device")
  public static native int device(long tensor);

  @NoException
  @Name("tj_tensor_layout")
  public static native int layout(long tensor);

  @NoException
  @Name("tj_tensor_data")
  public static native long dataPointer(long tensor);

  /** Whether both have the same dtype and the same sizes: 1 or 0, -1 on failure. */
  @NoException
  @Name("tj_tensor_alike")
  public static native int alike(long tensor, long other);

  /** A negative number that tells dtype and shape of a tensor after it is gone. */
  @NoException
  @Name("tj_tensor_summary")
  public static native long summary(long tensor);

  /** Releases a tensor; returns its summary. */
  @NoException
  @Name("torchjava_close")
  public static native long close(long tensor);

  /**
   * Releases the first {@code size} of these tensors; {@code next} more, which may be gone already,
   * are likely to be released soon.
   */
  public static void releaseAll(long[] tensors, int size, int next) {
    if (size + next <= FEW && tensors.length >= FEW) {
      releaseFew(
          tensors[0],
          tensors[1],
          tensors[2],
          tensors[3],
          tensors[4],
          tensors[5],
          tensors[6],
          tensors[7],
          size,
          next);
    } else {
      releaseEach(tensors, size, next);
    }
  }

  @NoException
  @Name("torchjava_release_few")
  private static native void releaseFew(
      long tensor0,
      long tensor1,
      long tensor2,
      long tensor3,
      long tensor4,
      long tensor5,
      long tensor6,
      long tensor7,
      int size,
      int next);

  @NoException
  @Name("torchjava_release_all")
  private static native void releaseEach(@Raw(withEnv = true) Object tensors, int size, int next);

  /**
   * Releases the first {@code size} of these tensors and puts their summaries in their places; 0
   * stays.
   */
  public static void closeAll(long[] tensors, int size) {
    closeEach(tensors, size);
  }

  @NoException
  @Name("torchjava_close_all")
  private static native void closeEach(@Raw(withEnv = true) Object tensors, int size);

  @NoException
  @Name("tj_wrapped_number")
  public static native long wrappedNumber(int kind, long bits, double imag, int dtype);

  /**
   * The element of a tensor of floating point; NaN for a NaN, for any other tensor and where it
   * failed, without a pending error.
   */
  @NoException
  @Name("tj_floating_point_item")
  public static native double floatingPointItem(long tensor);
}
