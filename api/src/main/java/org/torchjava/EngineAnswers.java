package org.torchjava;

import java.util.ArrayList;
import java.util.List;
import org.torchjava.nativebridge.NativeCallback;
import org.torchjava.nativebridge.NativeEngine;

/** What the autograd engine asks of Java, on whatever thread it runs. */
final class EngineAnswers implements NativeEngine.Answers {
  /** What was told of the node that has failed on this thread, until the exception is here. */
  private static final ThreadLocal<List<ForwardTrace>> REPORTED =
      ThreadLocal.withInitial(ArrayList::new);

  static {
    NativeEngine.answer(new EngineAnswers());
  }

  private EngineAnswers() {}

  /** Makes the engine ask, unless that was done before. */
  static void start() {
    // the static initializer does it
  }

  /** The stack on which a node was made; nobody calls it. */
  private record Trace(StackTraceElement[] stack) implements NativeCallback {
    @Override
    public void call(long call, int first, int second) {
      throw new UnsupportedOperationException("a trace is not called");
    }
  }

  @Override
  public NativeCallback trace() {
    return new Trace(ForwardTrace.ofProgram(new Throwable().getStackTrace()));
  }

  // Words of PyAnomalyMetadata::print_stack (torch/csrc/autograd/python_anomaly_mode.cpp, 2.10.0).
  @Override
  public void report(NativeCallback trace, String node, int parent) {
    List<ForwardTrace> reported = REPORTED.get();
    if (parent == 0) {
      reported.clear();
    }
    if (trace == null) {
      Warnings.warn(
          (parent == 0 ? "Error detected in " : "\n\nPrevious calculation was induced by ")
              + node
              + ". No forward pass information available."
              + (parent == 0
                  ? " Enable detect anomaly during forward pass for more information."
                  : ""));
      return;
    }
    String message =
        parent == 0
            ? "Error detected in " + node + ". Traceback of forward call that caused the error:\n"
            : "\n\nPrevious calculation was induced by "
                + node
                + ". Traceback of forward call that induced the previous calculation:\n";
    StackTraceElement[] stack = ((Trace) trace).stack();
    Warnings.warn(message + lines(stack));
    reported.add(new ForwardTrace(node, stack));
  }

  /** The forward calls of the failure that this thread has just seen, which are forgotten. */
  static <T extends Throwable> T withTraces(T failure) {
    REPORTED.get().forEach(failure::addSuppressed);
    REPORTED.remove();
    return failure;
  }

  @Override
  public NativeCallback savedTensorHooks() {
    SavedTensorsHooks hooks = SavedTensorsHooks.current();
    return hooks == null ? null : hooks.forOneTensor();
  }

  private static String lines(StackTraceElement[] stack) {
    StringBuilder lines = new StringBuilder();
    for (StackTraceElement frame : stack) {
      lines.append("\tat ").append(frame).append('\n');
    }
    return lines.toString();
  }
}
