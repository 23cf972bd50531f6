package org.torchjava.nativebridge;

import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;
import org.bytedeco.javacpp.annotation.Raw;

/** Nodes of the autograd graph; see {@code torchjava/graph.h}, which says who owns what. */
@Platform(include = {"torchjava/graph.h", "torchjava/with_arrays.h"})
public final class NativeGraph {
  static {
    NativeLibrary.load();
  }

  private NativeGraph() {}

  @NoException
  @Name("tj_graph_grad_fn")
  public static native long gradFn(long tensor);

  @NoException
  @Name("tj_graph_gradient_edge")
  public static native long gradientEdge(long tensor, @Cast("long long*") long[] outputNr);

  @NoException
  @Name("tj_graph_release")
  public static native void release(long node);

  @NoException
  @Name("tj_graph_address")
  public static native long address(long node);

  @NoException
  @Name("tj_graph_name")
  public static native @Cast("const char*") String name(long node);

  @NoException
  @Name("tj_graph_edge_count")
  public static native long edgeCount(long node);

  @NoException
  @Name("tj_graph_edge")
  public static native long edge(long node, long i, @Cast("long long*") long[] inputNr);

  @NoException
  @Name("tj_graph_input_count")
  public static native long inputCount(long node);

  @NoException
  @Name("tj_graph_input_shape")
  public static native long inputShape(long node, long i);

  @NoException
  @Name("tj_graph_input_zeros")
  public static native long inputZeros(long nodeAddress, long i);

  @NoException
  @Name("tj_graph_sequence_nr")
  public static native long sequenceNr(long node);

  @NoException
  @Name("tj_graph_variable")
  public static native long variable(long node);

  @NoException
  @Name("torchjava_with_arrays(tj_graph_run)")
  public static native long run(
      @Raw(withEnv = true) long[] roots,
      @Raw(withEnv = true) long[] rootNrs,
      @Raw(withEnv = true) long[] gradients,
      long rootCount,
      @Cast("bool") boolean retainGraph,
      @Cast("bool") boolean createGraph,
      @Cast("bool") boolean accumulate,
      @Raw(withEnv = true) long[] targets,
      @Raw(withEnv = true) long[] targetNrs,
      long targetCount);
}
