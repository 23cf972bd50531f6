package org.torchjava.commands.doctor;

import java.io.PrintStream;
import java.nio.file.Path;
import org.torchjava.nativebridge.LoadReport;
import org.torchjava.nativebridge.NativeLibrary;
import org.torchjava.nativebridge.NativeRuntime;

/**
 * The command {@code doctor}: versions, devices, where each native library came from and the
 * self-check. The last line is {@code ok}, or what is wrong and how to mend it.
 */
public final class DoctorCommand {
  private DoctorCommand() {}

  /**
   * Runs the command and ends the JVM with its status.
   *
   * @param args none
   */
  public static void main(String[] args) {
    System.exit(run(System.out));
  }

  /**
   * Examines this machine.
   *
   * @param out where the report goes
   * @return the exit status: 0 if all is well, else 1
   */
  public static int run(PrintStream out) {
    machine(out);
    try {
      libtorch(out, NativeLibrary.report());
    } catch (UnsatisfiedLinkError e) {
      out.println(e.getMessage());
      return 1;
    }
    String problem = NativeRuntime.selfCheck();
    out.println(problem == null ? "ok" : "the self-check found: " + problem);
    return problem == null ? 0 : 1;
  }

  private static void machine(PrintStream out) {
    line(out, "java", property("java.version") + ", " + property("java.vm.name"));
    line(
        out,
        "system",
        property("os.name") + " " + property("os.version") + ", " + property("os.arch"));
    line(out, "processors", Runtime.getRuntime().availableProcessors());
  }

  private static void libtorch(PrintStream out, LoadReport report) {
    line(out, "libtorch", report.libtorchVersion());
    line(out, "origin", report.libtorchOrigin());
    for (Path library : report.libtorch()) {
      line(out, "  library", library);
    }
    line(out, "bridge", report.bridge());
    line(out, "  jni glue", report.glue());
    line(out, "cpu kernels", NativeRuntime.cpuCapability());
    line(out, "threads", NativeRuntime.getNumThreads());
    line(out, "cuda devices", NativeRuntime.cudaDeviceCount());
  }

  private static String property(String name) {
    return System.getProperty(name);
  }

  private static void line(PrintStream out, String name, Object value) {
    out.printf("%-14s %s%n", name, value);
  }
}
