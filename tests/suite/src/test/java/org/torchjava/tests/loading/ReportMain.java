package org.torchjava.tests.loading;

import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.nativebridge.LoadReport;
import org.torchjava.nativebridge.NativeLibrary;

/** Computes a gradient and says where the libraries came from; for child processes. */
public final class ReportMain {
  private ReportMain() {}

  public static void main(String[] arguments) {
    Tensor x = Torch.ones(Torch.shape(2, 2), Torch.requiresGrad());
    x.mul(3).sum().backward();
    System.out.println("gradient: " + x.grad().toString().replaceAll("\\s+", ""));
    LoadReport report = NativeLibrary.report();
    System.out.println("version: " + report.libtorchVersion());
    System.out.println("origin: " + report.libtorchOrigin());
    report.libtorch().forEach(library -> System.out.println("libtorch: " + library));
    System.out.println("bridge: " + report.bridge());
    System.out.println("glue: " + report.glue());
    MappedLibraries.names().forEach(library -> System.out.println("mapped: " + library));
  }
}
