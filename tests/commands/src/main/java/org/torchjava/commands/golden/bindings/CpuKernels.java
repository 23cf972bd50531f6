package org.torchjava.commands.golden.bindings;

import org.torchjava.nativebridge.NativeRuntime;

/** Which of its kernels LibTorch has chosen for this processor. */
public final class CpuKernels {
  private CpuKernels() {}

  /** What PyTorch calls them: {@code torch.backends.cpu.get_cpu_capability()}. */
  public static String inUse() {
    return NativeRuntime.cpuCapability();
  }
}
