package org.torchjava.nativebridge;

import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/** Settings of LibTorch that belong to the process; see {@code torchjava/settings.h}. */
@Platform(include = "torchjava/settings.h")
public final class NativeSettings {
  static {
    NativeLibrary.load();
  }

  private NativeSettings() {}

  @NoException
  @Name("tj_get_num_interop_threads")
  public static native int getNumInteropThreads();

  @NoException
  @Name("tj_set_num_interop_threads")
  public static native int setNumInteropThreads(int n);

  @NoException
  @Name("tj_set_flush_denormal")
  public static native int setFlushDenormal(int enabled);

  @NoException
  @Name("tj_deterministic_algorithms")
  public static native int deterministicAlgorithms();

  @NoException
  @Name("tj_deterministic_algorithms_warn_only")
  public static native int deterministicAlgorithmsWarnOnly();

  @NoException
  @Name("tj_set_deterministic_algorithms")
  public static native int setDeterministicAlgorithms(int enabled, int warnOnly);

  @NoException
  @Name("tj_float32_matmul_precision")
  public static native int float32MatmulPrecision();

  @NoException
  @Name("tj_set_float32_matmul_precision")
  public static native int setFloat32MatmulPrecision(String name);

  @NoException
  @Name("tj_check_sparse_tensor_invariants")
  public static native int checkSparseTensorInvariants();

  @NoException
  @Name("tj_set_check_sparse_tensor_invariants")
  public static native int setCheckSparseTensorInvariants(int enabled);

  @NoException
  @Name("tj_warn_always")
  public static native int warnAlways();

  @NoException
  @Name("tj_set_warn_always")
  public static native int setWarnAlways(int enabled);
}
