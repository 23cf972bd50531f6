package org.torchjava.nativebridge;

import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;
import org.bytedeco.javacpp.annotation.Raw;

/** The autograd engine, and gradients; see {@code torchjava/autograd.h}. */
@Platform(include = {"torchjava/autograd.h", "torchjava/with_arrays.h"})
public final class NativeAutograd {
  static {
    NativeLibrary.load();
  }

  private NativeAutograd() {}

  @NoException
  @Name("torchjava_with_arrays(tj_autograd_backward)")
  public static native int backward(
      @Raw(withEnv = true) long[] tensors,
      long tensorsSize,
      @Raw(withEnv = true) long[] gradients,
      long gradientsSize,
      int retainGraph,
      @Cast("bool") boolean createGraph,
      @Raw(withEnv = true) long[] inputs,
      long inputsSize);

  @NoException
  @Name("torchjava_with_arrays(tj_autograd_grad)")
  public static native long grad(
      @Raw(withEnv = true) long[] outputs,
      long outputsSize,
      @Raw(withEnv = true) long[] inputs,
      long inputsSize,
      @Raw(withEnv = true) long[] gradients,
      long gradientsSize,
      int retainGraph,
      @Cast("bool") boolean createGraph,
      @Cast("bool") boolean allowUnused);

  @NoException
  @Name("tj_autograd_get_grad")
  public static native long getGrad(long tensor);

  @NoException
  @Name("tj_autograd_set_grad")
  public static native int setGrad(long tensor, long grad);

  @NoException
  @Name("tj_autograd_bump_version")
  public static native int bumpVersion(long tensor);

  @NoException
  @Name("tj_autograd_requires_grad")
  public static native int requiresGrad(long tensor);

  @NoException
  @Name("tj_autograd_is_leaf")
  public static native int isLeaf(long tensor);

  @NoException
  @Name("tj_autograd_retains_grad")
  public static native int retainsGrad(long tensor);

  @NoException
  @Name("tj_autograd_output_nr")
  public static native long outputNr(long tensor);

  @NoException
  @Name("tj_autograd_version")
  public static native long version(long tensor);

  @NoException
  @Name("tj_autograd_data")
  public static native long data(long tensor);

  @NoException
  @Name("tj_autograd_grad_fn")
  public static native long gradFn(long tensor);

  @NoException
  @Name("tj_autograd_grad_fn_name")
  public static native @Cast("const char*") String gradFnName(long tensor);
}
