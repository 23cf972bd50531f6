package org.torchjava.nativebridge;

import java.util.Objects;
import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;
import org.bytedeco.javacpp.annotation.Raw;

/**
 * What the autograd engine asks; see {@code torchjava/engine.h}. Safe on every thread.
 *
 * <p>Needs {@link NativeCallbacks}, through which what is answered is called.
 */
@Platform(include = {"torchjava/engine.h", "torchjava/engine_questions.h"})
public final class NativeEngine {
  /** Who answers, on any thread. Nothing that it throws reaches LibTorch. */
  public interface Answers {
    /** Where a node is being made; called in anomaly mode. */
    NativeCallback trace();

    /**
     * A node failed.
     *
     * @param trace where it was made, null where that is not known
     * @param node its name
     * @param parent 0 for the node itself, 1 for the node that made it, and so on
     */
    void report(NativeCallback trace, String node, int parent);

    /** What packs and unpacks a tensor that is being saved; null for nothing. */
    NativeCallback savedTensorHooks();
  }

  private static volatile Answers answers;

  static {
    NativeCallbacks.start();
    if (start(NativeEngine.class) != 0) {
      throw new UnsatisfiedLinkError("the autograd engine cannot be asked");
    }
  }

  private NativeEngine() {}

  /** Comes before everything else. */
  public static void answer(Answers with) {
    answers = Objects.requireNonNull(with, "with");
  }

  @SuppressWarnings("unused") // by engine_questions.h
  private static NativeCallback trace() {
    return answers.trace();
  }

  @SuppressWarnings("unused") // by engine_questions.h
  private static void report(NativeCallback trace, String node, int parent) {
    answers.report(trace, node, parent);
  }

  @SuppressWarnings("unused") // by engine_questions.h
  private static NativeCallback savedTensorHooks() {
    return answers.savedTensorHooks();
  }

  @NoException
  @Name("torchjava_start_engine")
  private static native int start(@Raw(withEnv = true) Class<?> receiver);

  @NoException
  @Name("tj_anomaly_set")
  public static native int setAnomaly(
      @Cast("bool") boolean enabled, @Cast("bool") boolean checkNan);

  @NoException
  @Name("tj_saved_tensor_hooks_enable")
  public static native int enableSavedTensorHooks();

  @NoException
  @Name("tj_engine_graph_task_id")
  public static native long graphTaskId();

  @NoException
  @Name("tj_engine_will_execute")
  public static native int willExecute(long nodeAddress);
}
