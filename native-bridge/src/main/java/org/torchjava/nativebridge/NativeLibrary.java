package org.torchjava.nativebridge;

import java.nio.file.Path;
import java.util.List;

/**
 * Loads LibTorch and the bridge, once a process, and refuses what does not fit before it can harm.
 *
 * <p>Order matters: LibTorch first, file by file and by absolute path, so that the dynamic linker
 * finds every library it needs among those already loaded and never looks into system folders or
 * {@code LD_LIBRARY_PATH}; then a probe asks LibTorch for its version; only then the bridge, whose
 * symbols bind to that LibTorch; last the self-check, after which memory is counted.
 *
 * <p>Failures are {@link UnsatisfiedLinkError}s that say what was found, what is needed and how to
 * mend it. The first failure is final for the process: every later call throws the same error.
 *
 * <p>Safe from every thread.
 */
public final class NativeLibrary {
  private static volatile LoadReport report;
  private static UnsatisfiedLinkError failure;

  private NativeLibrary() {}

  /**
   * Loads everything unless that was done before.
   *
   * @throws UnsatisfiedLinkError when a library cannot be found, unpacked or loaded, or does not
   *     fit
   */
  public static void load() {
    if (report == null) {
      loadOnce();
    }
  }

  /** What was loaded and from where; loads it first when necessary. */
  public static LoadReport report() {
    load();
    return report;
  }

  private static synchronized void loadOnce() {
    if (report != null) {
      return;
    }
    if (failure != null) {
      throw failure;
    }
    try {
      report = loadAll();
    } catch (UnsatisfiedLinkError e) {
      failure = e;
      throw e;
    }
  }

  private static LoadReport loadAll() {
    NativePlatform.requireSupported();
    LibTorchSource source = LibTorchSource.choose();
    List<Path> libraries = source.files();
    LoadedLibTorch.requireNoneBut(libraries);
    libraries.forEach(library -> loadLibTorch(library, source));

    Path libtorchCpu = LibTorchSource.libtorchCpu(libraries);
    loadFile(BridgeFiles.file("libjnitorchjava_probe.so"));
    LibTorchVersion.requireNeeded(
        LibTorchProbe.version(libtorchCpu.toString()),
        source.describe(libtorchCpu),
        source.remedy());

    Path bridge = BridgeFiles.file("libtorchjava.so");
    Path glue = BridgeFiles.file("libjnitorchjava.so");
    loadBridge(bridge, libtorchCpu, source);
    loadBridge(glue, libtorchCpu, source);
    requireSelfCheck(libtorchCpu, source);
    listenToWarnings();
    boolean counting = AllocatorCount.start();
    return new LoadReport(source, libraries, bridge, glue, counting);
  }

  private static void requireSelfCheck(Path libtorchCpu, LibTorchSource source) {
    String problem = BridgeSelfCheck.problem();
    if (problem != null) {
      throw new UnsatisfiedLinkError(
          "LibTorch from "
              + source.describe(libtorchCpu)
              + " calls itself "
              + LibTorchVersion.NEEDED
              + " but does not behave like it: "
              + problem
              + ". "
              + source.remedy());
    }
  }

  private static void listenToWarnings() {
    if (NativeWarnings.start() != 0) {
      throw new UnsatisfiedLinkError("could not listen to LibTorch's warnings");
    }
  }

  private static void loadLibTorch(Path library, LibTorchSource source) {
    try {
      loadFile(library);
    } catch (UnsatisfiedLinkError e) {
      throw NativeFiles.linkError(
          "could not load "
              + source.describe(library)
              + " ("
              + e.getMessage()
              + "). "
              + source.remedy(),
          e);
    }
  }

  private static void loadBridge(Path file, Path libtorchCpu, LibTorchSource source) {
    try {
      loadFile(file);
    } catch (UnsatisfiedLinkError e) {
      throw NativeFiles.linkError(
          "the native bridge does not link to LibTorch from "
              + source.describe(libtorchCpu)
              + " ("
              + e.getMessage()
              + "). "
              + source.remedy(),
          e);
    }
  }

  private static void loadFile(Path file) {
    System.load(file.toString());
  }
}
