package org.torchjava.nativebridge;

import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;
import org.bytedeco.javacpp.annotation.Raw;

/**
 * Functions with a backward of their own; see {@code torchjava/function.h}. Callbacks are those of
 * {@link NativeCallbacks#take}.
 */
@Platform(include = {"torchjava/function.h", "torchjava/function_call.h"})
public final class NativeFunction {
  static {
    NativeLibrary.load();
  }

  private NativeFunction() {}

  @NoException
  @Name("tj_function_new")
  public static native long node(
      long callback,
      @Cast("const char*") String name,
      @Cast("const long long*") long[] inputs,
      long inputsSize);

  @NoException
  @Name("torchjava_function_wrap_outputs")
  public static native long wrapOutputs(
      @Raw(withEnv = true) Object jvp,
      long node,
      @Cast("const long long*") long[] inputs,
      long inputsSize,
      @Cast("const long long*") long[] outputs,
      long outputsSize,
      @Cast("const long long*") long[] nonDifferentiable,
      long nonDifferentiableSize,
      @Cast("const long long*") long[] dirty,
      long dirtySize);

  @NoException
  @Name("tj_function_alias")
  public static native long alias(long tensor, long nodeAddress, long outputNr);

  @NoException
  @Name("tj_function_output_nr")
  public static native long outputNr(long tensor);
}
