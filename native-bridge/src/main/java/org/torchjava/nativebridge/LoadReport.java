package org.torchjava.nativebridge;

import java.nio.file.Path;
import java.util.List;

/** What was loaded, from where, and why from there. */
public final class LoadReport {
  private final LibTorchSource source;
  private final List<Path> libtorch;
  private final Path bridge;
  private final Path glue;

  LoadReport(LibTorchSource source, List<Path> libtorch, Path bridge, Path glue) {
    this.source = source;
    this.libtorch = List.copyOf(libtorch);
    this.bridge = bridge;
    this.glue = glue;
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
}
