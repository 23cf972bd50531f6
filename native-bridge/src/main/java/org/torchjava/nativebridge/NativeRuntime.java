package org.torchjava.nativebridge;

import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/**
 * The library as a whole: version, self-check, threads, default dtype, seeds; see {@code
 * torchjava/runtime.h} and {@code torchjava/random.h}.
 */
@Platform(include = {"torchjava/runtime.h", "torchjava/random.h"})
public final class NativeRuntime {
  static {
    NativeLibrary.load();
  }

  private NativeRuntime() {}

  @NoException
  @Name("tj_libtorch_version")
  public static native int libtorchVersion();

  @NoException
  @Name("tj_libtorch_version_needed")
  public static native int libtorchVersionNeeded();

  /** Repeats the check that loading ends with: null when all is well, else what differs. */
  public static String selfCheck() {
    return BridgeSelfCheck.problem();
  }

  @NoException
  @Name("tj_libtorch_path")
  public static native @Cast("const char*") String libtorchPath();

  @NoException
  @Name("tj_cpu_capability")
  public static native @Cast("const char*") String cpuCapability();

  @NoException
  @Name("tj_get_num_threads")
  public static native int getNumThreads();

  @NoException
  @Name("tj_set_num_threads")
  public static native int setNumThreads(int n);

  @NoException
  @Name("tj_cuda_device_count")
  public static native int cudaDeviceCount();

  @NoException
  @Name("tj_get_default_dtype")
  public static native int getDefaultDtype();

  @NoException
  @Name("tj_set_default_dtype")
  public static native int setDefaultDtype(int dtype);

  @NoException
  @Name("tj_manual_seed")
  public static native int manualSeed(@Cast("unsigned long long") long seed);

  @NoException
  @Name("tj_initial_seed")
  public static native @Cast("long long") long initialSeed();
}
