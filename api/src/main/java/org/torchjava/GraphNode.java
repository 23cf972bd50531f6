package org.torchjava;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.torchjava.nativebridge.NativeGraph;
import org.torchjava.nativebridge.NativeHooks;
import org.torchjava.nativebridge.NativeList;

/**
 * A node of the autograd graph: what Python shows as {@code x.grad_fn}.
 *
 * <p>Keeps the node, and with it the graph below, until the garbage collector finds that nobody
 * uses this object any more. What the node has saved is freed by {@code backward} all the same.
 * Safe on every thread.
 *
 * @see <a
 *     href="https://docs.pytorch.org/docs/2.10/autograd.html#autograd-graph">torch.autograd.graph.Node</a>
 */
public final class GraphNode {
  private final long node;
  private final long address;
  private final String name;

  private GraphNode(long node) {
    this.node = node;
    this.address = NativeGraph.address(node);
    this.name = NativeGraph.name(node);
    Cleaners.register(this, () -> NativeGraph.release(node));
  }

  /** Takes over an owned node; null for none, unless the call that gave it failed. */
  static GraphNode of(long node, Object used) {
    Reference.reachabilityFence(used);
    if (node == 0) {
      NativeErrors.throwPending();
      return null;
    }
    return new GraphNode(node);
  }

  static GraphEdge edgeOf(Tensor tensor) {
    boolean requiresGrad = Objects.requireNonNull(tensor, "tensor").requiresGrad();
    long[] outputNr = new long[1];
    GraphNode node =
        requiresGrad ? of(NativeGraph.gradientEdge(tensor.handle(), outputNr), tensor) : null;
    if (node == null) {
      // Words of get_gradient_edge (torch/autograd/graph.py, 2.10.0). Random calls also met tensors
      // that require gradients which flow nowhere.
      throw new TorchException(
          "It is not possible to get the gradient edge for a Tensor that does not require"
              + " gradients");
    }
    return new GraphEdge(node, outputNr[0]);
  }

  /**
   * The node's class.
   *
   * @return for example {@code AddBackward0}
   */
  public String name() {
    return name;
  }

  /**
   * Where the gradients that this node computes flow to: Python's {@code next_functions}.
   *
   * @return an edge for each input of the forward call, whose node is null for inputs that require
   *     no gradient
   */
  public List<GraphEdge> nextEdges() {
    long count = checked(NativeGraph.edgeCount(node));
    List<GraphEdge> edges = new ArrayList<>();
    for (long i = 0; i < count; i++) {
      long[] inputNr = new long[1];
      edges.add(new GraphEdge(of(NativeGraph.edge(node, i, inputNr), this), inputNr[0]));
    }
    return Collections.unmodifiableList(edges);
  }

  /**
   * The shapes of the forward call's results, whose gradients this node receives.
   *
   * @return sizes, one array for each result; null for a result whose sizes nobody recorded
   */
  public List<long[]> shapes() {
    long count = checked(NativeGraph.inputCount(node));
    List<long[]> shapes = new ArrayList<>();
    for (long i = 0; i < count; i++) {
      long list = NativeGraph.inputShape(node, i);
      if (list == 0) {
        NativeErrors.take(); // nested tensors have none
        shapes.add(null);
      } else {
        shapes.add(NativeList.take(list));
      }
    }
    Reference.reachabilityFence(this);
    return Collections.unmodifiableList(shapes);
  }

  /**
   * When the node was made: later nodes of one thread have larger numbers, and run earlier.
   *
   * @return a number; -1 for nodes that accumulate gradients, which run as soon as they can
   */
  public long sequenceNr() {
    long number = NativeGraph.sequenceNr(node);
    Reference.reachabilityFence(this);
    return number;
  }

  /**
   * The leaf that this node accumulates into: Python's {@code AccumulateGrad.variable}.
   *
   * @return a tensor with the leaf's memory and gradient; null for other nodes
   */
  public Tensor variable() {
    return Results.tensor(NativeGraph.variable(node), this);
  }

  /**
   * Calls a hook each time this node has run: {@code Node.register_hook}.
   *
   * @param hook what to call
   * @return a handle that removes the hook
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.graph.Node.register_hook.html">Node.register_hook</a>
   */
  public RemovableHandle registerHook(NodeHook hook) {
    Objects.requireNonNull(hook, "hook");
    long callback = Callbacks.take(hook::apply);
    return Hooks.handle(NativeHooks.nodePost(node, callback, Callbacks.nameOf(hook)), this);
  }

  /**
   * Calls a hook each time before this node runs: {@code Node.register_prehook}.
   *
   * @param hook what to call
   * @return a handle that removes the hook
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.graph.Node.register_prehook.html">Node.register_prehook</a>
   */
  public RemovableHandle registerPrehook(NodePrehook hook) {
    Objects.requireNonNull(hook, "hook");
    long callback = Callbacks.take((gradOutputs, none) -> hook.apply(gradOutputs));
    return Hooks.handle(NativeHooks.nodePre(node, callback, Callbacks.nameOf(hook)), this);
  }

  private static long checked(long count) {
    if (count < 0) {
      throw NativeErrors.take();
    }
    return count;
  }

  /** The node as native code refers to it, good for as long as this object. */
  long handle() {
    return node;
  }

  long inputCount() {
    long count = checked(NativeGraph.inputCount(node));
    Reference.reachabilityFence(this);
    return count;
  }

  /** Zeros of the sizes and kind of a gradient that this node receives. */
  Tensor inputZeros(long inputNr) {
    return Results.tensor(NativeGraph.inputZeros(address, inputNr), this);
  }

  /** The node's address, good for as long as the node. */
  long address() {
    return address;
  }

  /** Equal when both are the same node of the same graph. */
  @Override
  public boolean equals(Object other) {
    return other instanceof GraphNode that && address == that.address;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(address);
  }

  /** As Python prints it: {@code <AddBackward0 object at 0x7f87893ffdd8>}. */
  @Override
  public String toString() {
    return "<" + name + " object at 0x" + Long.toHexString(address) + ">";
  }
}
