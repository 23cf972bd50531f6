package org.torchjava;

import java.io.PrintStream;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.torchjava.LeakLog.Open;
import org.torchjava.nativebridge.NativeAllocator;

/** The tensors that were neither closed nor collected, by the places where they were made. */
final class LeakReport {
  private final Map<CallSite, Site> sites = new LinkedHashMap<>();
  private final Set<Long> storages = new HashSet<>();

  /** What one place left behind. */
  private static final class Site {
    private long tensors;
    private long scoped;
    private long bytes;
  }

  private LeakReport(List<Open> open) {
    open.stream().sorted(Comparator.comparingLong(o -> o.history().number)).forEach(this::add);
  }

  /** Prints the report to the standard error when the JVM ends. */
  static void printAtExit() {
    Thread report = new Thread(() -> print(System.err), "torch-java leak report");
    try {
      Runtime.getRuntime().addShutdownHook(report);
    } catch (IllegalStateException e) {
      // the JVM is shutting down, and its first tensor is made by a hook of the user's
    }
  }

  // What nobody holds is no leak, though the collector may not have met it yet.
  private static void print(PrintStream out) {
    MemoryPressure.collectNow();
    List<Open> open = LeakLog.open();
    long made = LeakLog.madeCount();
    long closed = LeakLog.closedCount();
    out.printf(
        "torch-java: %d tensors were made, %d closed, %d collected; %d are left, and %d bytes%n",
        made, closed, made - closed - open.size(), open.size(), NativeAllocator.liveBytes());
    new LeakReport(open).printSites(out);
  }

  private void add(Open open) {
    Site site = sites.computeIfAbsent(open.history().madeAt, key -> new Site());
    site.tensors++;
    site.scoped += open.history().scoped ? 1 : 0;
    site.bytes += bytesNotYetCounted(open.tensor());
  }

  // Of a storage that several tensors share, the first one to be made has the bytes.
  private long bytesNotYetCounted(TensorHandle tensor) {
    long[] address = new long[1];
    try {
      long bytes = NativeAllocator.storage(tensor.handle(), address);
      return storages.add(address[0]) ? bytes : 0;
    } catch (IllegalStateException e) {
      return 0; // closed in the meantime
    }
  }

  private void printSites(PrintStream out) {
    sites.entrySet().stream()
        .sorted(Collections.reverseOrder(Comparator.comparingLong(site -> site.getValue().bytes)))
        .forEach(site -> print(out, site.getKey(), site.getValue()));
  }

  private static void print(PrintStream out, CallSite place, Site site) {
    out.printf(
        "  tensors: %d, bytes: %d, in scopes: %d, made at%n",
        site.tensors, site.bytes, site.scoped);
    place.frames().forEach(frame -> out.println("      " + frame));
  }
}
