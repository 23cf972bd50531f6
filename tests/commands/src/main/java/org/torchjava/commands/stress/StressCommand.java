package org.torchjava.commands.stress;

import static org.torchjava.DType.FLOAT32;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.DType.INT64;
import static org.torchjava.Torch.shape;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import org.torchjava.DType;
import org.torchjava.TensorScope;
import org.torchjava.Torch;
import org.torchjava.commands.memory.ProcessMemory;

/**
 * The command {@code stress}: threads compute with tensors that they share, and replace and close
 * them under each other's feet. A result is right to the last bit, or the error says that the
 * tensor was closed; anything else is a failure, and so is memory that is not given back. The last
 * line is {@code stress: N operations in T s, F failed}.
 */
public final class StressCommand {
  private static final int NOTHING_FAILED = 0;
  private static final int SOMETHING_FAILED = 1;
  private static final int WRONG_USE = 2;

  private StressCommand() {}

  /**
   * Runs the command and ends the JVM with its status.
   *
   * @param args see {@link StressOptions#USAGE}
   * @throws Exception when the system does not tell the size of the process, or on an interrupt
   */
  public static void main(String[] args) throws Exception {
    System.exit(run(System.out, args));
  }

  /**
   * Runs what the command line says.
   *
   * @param out where the report goes
   * @param args the command line
   * @return the exit status: 0 if nothing failed, 1 if something did, 2 for wrong arguments
   * @throws Exception see {@link #main}
   */
  public static int run(PrintStream out, String... args) throws Exception {
    StressOptions options;
    try {
      options = StressOptions.parse(args);
    } catch (IllegalArgumentException e) {
      out.println("stress: " + e.getMessage());
      out.println(StressOptions.USAGE);
      return WRONG_USE;
    }
    return run(out, options, Operations.ALL);
  }

  /**
   * Runs operations.
   *
   * @param out where the report goes
   * @param options how long, on how many threads
   * @param operations what to compute
   * @return the exit status: 0 if nothing failed, else 1
   * @throws Exception see {@link #main}
   */
  public static int run(PrintStream out, StressOptions options, List<Operation> operations)
      throws Exception {
    out.printf(
        "%d threads for %d s, seed %d%n",
        options.threads(), options.length().toSeconds(), options.seed());
    warmUp();
    LiveMemory before = LiveMemory.settled();
    long start = System.nanoTime();
    Tally tally = new Tally();
    boolean ended = new Workload(options, operations, tally).run();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (ended) {
      requireGivenBack(out, before, options.patience(), tally);
    }
    report(out, tally, seconds);
    return tally.failed() == 0 ? NOTHING_FAILED : SOMETHING_FAILED;
  }

  /** Loads the library, and has it make the numbers that it then keeps for good. */
  private static void warmUp() {
    for (DType dtype : List.of(FLOAT32, FLOAT64, INT64)) {
      for (int number = 0; number < 3; number++) {
        try (var scope = TensorScope.open()) {
          Torch.ones(shape(1), dtype).mul(number);
        }
      }
    }
  }

  private static void requireGivenBack(
      PrintStream out, LiveMemory before, Duration patience, Tally tally)
      throws InterruptedException {
    LiveMemory after = LiveMemory.backAt(before, patience);
    out.println("native memory: " + before + " before, " + after + " after");
    if (!after.equals(before)) {
      tally.failed("native memory was not given back");
    }
  }

  private static void report(PrintStream out, Tally tally, double seconds) throws IOException {
    tally.reports().forEach(report -> out.println("FAILED " + report));
    out.println("uses of closed tensors refused: " + tally.closed());
    out.println("most resident memory: " + ProcessMemory.kilobytes("VmHWM") / 1024 + " MB");
    out.printf(
        "stress: %d operations in %.1f s, %d failed%n",
        tally.operations(), seconds, tally.failed());
  }
}
