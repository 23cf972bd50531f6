package org.torchjava.nativebridge;

import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/** Asks a LibTorch for its version before anything that links to it is loaded. */
@Platform(include = "torchjava/libtorch_probe.h")
final class LibTorchProbe {
  private LibTorchProbe() {}

  /**
   * Version of a loaded library as {@code major << 16 | minor << 8 | patch}.
   *
   * @param path the path that {@code libtorch_cpu.so} was loaded from
   * @return 0 when the library is too old to say, -1 when it is not loaded
   */
  @NoException
  @Name("torchjava_libtorch_version")
  static native int version(String path);
}
