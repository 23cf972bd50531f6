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
  /** How many counts the values of {@link #record} begin with. */
  public static final int COUNTS = 5;

  /** Where the results of {@link #record} have the owned node of a call that saves by itself. */
  public static final int NODE = 0;

  /** Where they have the address of the node; 0 for a call that is not recorded. */
  public static final int NODE_ADDRESS = 1;

  /** Where they have the number for {@link #saved}; 0 for a call that is not recorded. */
  public static final int SAVED = 2;

  /** Where they have the owned outputs. */
  public static final int OUTPUTS = 3;

  /** What {@link #saved} returns when the call failed. */
  public static final int FAILED = -1;

  /** What it returns when what was saved is freed. */
  public static final int FREED = -2;

  /** What it returns for a tensor that was changed in place since. */
  public static final int CHANGED = -3;

  static {
    NativeLibrary.load();
    NativeCallbacks.start(); // wrapOutputs takes an object that needs no reference
  }

  private NativeFunction() {}

  /**
   * Records a call.
   *
   * @param backward of {@link NativeCallbacks#take}, taken over; 0 for a call that is not recorded
   * @param savesItself whether it gets the node and wants to know when to let go
   * @param jvp used during this call alone
   * @param name of the node, in UTF-8
   * @param values how many inputs, outputs, not differentiable ones, inputs changed in place and
   *     saved tensors there are; the handles of all these; and room for the results
   * @return 0, or -1 on failure
   */
  public static int record(
      long backward, boolean savesItself, NativeCallback jvp, byte[] name, long[] values) {
    NativeCallbacks.start();
    return recordCall(backward, savesItself, jvp, name, name.length, values, values.length);
  }

  @NoException
  @Name("torchjava_function_record")
  private static native int recordCall(
      long backward,
      boolean savesItself,
      @Raw(withEnv = true) Object jvp,
      @Raw Object name,
      int nameSize,
      @Raw Object values,
      int valuesSize);

  /**
   * A saved tensor with its history.
   *
   * @param saved the number of the call
   * @param i the number of the tensor
   * @return an owned handle, 0 for an undefined tensor, {@link #FAILED}, {@link #FREED} or {@link
   *     #CHANGED}
   */
  @NoException
  @Name("tj_function_saved")
  public static native long saved(long saved, int i);

  /**
   * A saved tensor that was changed.
   *
   * @param versionAndOutputNr written: the version that was saved, and which output of its node it
   *     was
   * @return an owned handle; 0 when it is freed by now, or on failure
   */
  @NoException
  @Name("tj_function_changed")
  public static native long changed(
      long saved, int i, @Cast("long long*") long[] versionAndOutputNr);

  @NoException
  @Name("tj_function_alias")
  public static native long alias(long tensor, long nodeAddress, long outputNr);
}
