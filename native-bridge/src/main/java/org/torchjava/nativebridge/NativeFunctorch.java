package org.torchjava.nativebridge;

import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/** Levels of function transforms and their tensors; see {@code torchjava/functorch.h}. */
@Platform(include = "torchjava/functorch.h")
public final class NativeFunctorch {
  static {
    NativeLibrary.load();
  }

  /** What a level does: {@code tj_transform}. */
  public static final int VMAP = 1;

  public static final int GRAD = 2;
  public static final int JVP = 3;

  /** What a tensor is to transforms: {@code tj_wrapper}. */
  public static final int PLAIN = 0;

  public static final int BATCHED = 1;
  public static final int TRACKED = 2;
  public static final int TRACKED_ONCE = 3;

  private NativeFunctorch() {}

  @NoException
  @Name("tj_functorch_push_vmap")
  public static native long pushVmap(long batchSize, int randomness);

  @NoException
  @Name("tj_functorch_push_grad")
  public static native long pushGrad();

  @NoException
  @Name("tj_functorch_push_jvp")
  public static native long pushJvp();

  @NoException
  @Name("tj_functorch_pop")
  public static native int pop();

  @NoException
  @Name("tj_functorch_depth")
  public static native int depth();

  @NoException
  @Name("tj_functorch_current")
  public static native int current(@Cast("long long*") long[] values);

  @NoException
  @Name("tj_functorch_lower")
  public static native int lower();

  @NoException
  @Name("tj_functorch_raise")
  public static native int raise();

  @NoException
  @Name("tj_functorch_suspend")
  public static native int suspend();

  @NoException
  @Name("tj_functorch_resume")
  public static native void resume();

  @NoException
  @Name("tj_functorch_batch")
  public static native long batch(long tensor, long dim, long level);

  @NoException
  @Name("tj_functorch_unbatch")
  public static native long unbatch(long tensor, long level, @Cast("long long*") long[] dim);

  @NoException
  @Name("tj_functorch_track")
  public static native long track(long tensor, long level);

  @NoException
  @Name("tj_functorch_lift")
  public static native long lift(long tensor, long level);

  @NoException
  @Name("tj_functorch_untrack")
  public static native long untrack(long tensor, long level);

  @NoException
  @Name("tj_functorch_require_grad")
  public static native int requireGrad(long tensor);

  @NoException
  @Name("tj_functorch_wrapper")
  public static native int wrapper(long tensor, @Cast("long long*") long[] levelAndDim);

  @NoException
  @Name("tj_functorch_is_contiguous")
  public static native int isContiguous(long tensor);

  @NoException
  @Name("tj_functorch_value")
  public static native long value(long tensor);
}
