package org.torchjava.nativebridge;

import java.nio.file.Path;
import java.util.List;

/** What was loaded, from where, and why from there. */
public final class LoadReport {
  private final LibTorchSource source;
  private final List<Path> libtorch;
  private final Path bridge;
  private final Path glue;
  private final boolean countsMemory;

  LoadReport(
      LibTorchSource source, List<Path> libtorch, Path bridge, Path glue, boolean countsMemory) {
    this.source = source;
    this.libtorch = List.copyOf(libtorch);
    this.bridge = bridge;
    this.glue = glue;
    this.countsMemory = countsMemory;
  }

  /** LibTorch's version, which is the one the bridge needs. */
  public String libtorchVersion() {
    return LibTorchVersion.text(NativeRuntime.libtorchVersion());
  }

  /** The file of LibTorch's CPU library with the reason for choosing it. */
  public String libtorchOrigin() {
    return source.describe(LibTorchSource.libtorchCpu(libtorch));
  }

  /** LibTorch's libraries in the order in which they were loaded. */
  public List<Path> libtorch() {
    return libtorch;
  }

  /** The C bridge. */
  public Path bridge() {
    return bridge;
  }

  /** The JNI glue. */
  public Path glue() {
    return glue;
  }

  /**
   * Whether {@link NativeAllocator} counts all memory of tensors: not with a LibTorch that knows
   * other devices than the CPU, nor when somebody else has replaced its allocator.
   */
  public boolean countsAllMemory() {
    return countsMemory && libtorch.stream().noneMatch(path -> path.endsWith("libtorch_cuda.so"));
  }
}
