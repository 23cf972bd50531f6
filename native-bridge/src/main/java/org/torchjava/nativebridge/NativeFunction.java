package org.torchjava.nativebridge;

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
  /**
   * Values for each saved tensor: owned handle, version, output number, whether it is an output.
   */
  public static final int SAVED = 4;

  static {
    NativeLibrary.load();
    NativeCallbacks.start(); // wrapOutputs takes an object that needs no reference
  }

  private NativeFunction() {}

  /**
   * Records a call.
   *
   * @param backward of {@link NativeCallbacks#take}, taken over; 0 for a call that is not recorded
   * @param jvp used during this call alone
   * @param name of the node, in UTF-8
   * @param tensors handles of the inputs, the outputs, those not differentiable, those changed in
   *     place, and of what is saved
   * @param counts how many of each
   * @param results written: the owned node, its address, the owned outputs, and {@link #SAVED}
   *     values for each saved tensor
   * @return 0, or -1 on failure
   */
  public static int record(
      long backward,
      NativeCallback jvp,
      byte[] name,
      long[] tensors,
      long[] counts,
      long[] results) {
    NativeCallbacks.start();
    return recordCall(backward, jvp, name, tensors, counts, results);
  }

  @NoException
  @Name("torchjava_function_record")
  private static native int recordCall(
      long backward,
      @Raw(withEnv = true) Object jvp,
      @Raw Object name,
      @Raw Object tensors,
      @Raw Object counts,
      @Raw Object results);

  @NoException
  @Name("tj_function_alias")
  public static native long alias(long tensor, long nodeAddress, long outputNr);

  @NoException
  @Name("tj_function_output_nr")
  public static native long outputNr(long tensor);
}
