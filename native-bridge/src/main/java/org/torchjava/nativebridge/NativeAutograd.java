package org.torchjava.nativebridge;

import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/** The autograd engine, and gradients; see {@code torchjava/autograd.h}. */
@Platform(include = "torchjava/autograd.h")
public final class NativeAutograd {
  static {
    NativeLibrary.load();
  }

  private NativeAutograd() {}

  @NoException
  @Name("tj_autograd_backward")
  public static native int backward(
      @Cast("const long long*") long[] tensors,
      long tensorsSize,
      @Cast("const long long*") long[] gradients,
      long gradientsSize,
      int retainGraph,
      @Cast("bool") boolean createGraph,
      @Cast("const long long*") long[] inputs,
      long inputsSize);

  @NoException
  @Name("tj_autograd_grad")
  public static native long grad(
      @Cast("const long long*") long[] outputs,
      long outputsSize,
      @Cast("const long long*") long[] inputs,
      long inputsSize,
      @Cast("const long long*") long[] gradients,
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
