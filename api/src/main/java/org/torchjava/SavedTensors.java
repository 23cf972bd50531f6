package org.torchjava;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.torchjava.nativebridge.NativeAutograd;
import org.torchjava.nativebridge.NativeFunction;
import org.torchjava.nativebridge.NativeTensor;

/**
 * Tensors that a call of a {@link Function} keeps for its backward, as LibTorch's SavedVariable
 * does: each with a reference of its own, whatever becomes of the Java object.
 *
 * <p>A result of the call is kept without its history, and gets it back when it is read: with it,
 * the node would keep itself alive. The node's address is good for as long as the node, whose end
 * {@link #release} announces: hence the lock.
 */
final class SavedTensors {
  private final Entry[] entries;
  private boolean released;

  /** Of so many tensors, undefined until they are kept. */
  SavedTensors(int count) {
    entries = new Entry[count];
  }

  /** What the hooks make of the tensors of a node. */
  static SavedTensors packed(long node, Tensor[] tensors, SavedTensorsHooks hooks) {
    SavedTensors packed = new SavedTensors(tensors.length);
    for (int i = 0; i < tensors.length; i++) {
      Tensor tensor = tensors[i];
      if (tensor != null) {
        boolean isOutput = NativeAutograd.gradFn(tensor.handle()) == node;
        packed.entries[i] = new PackedTensor(tensor, isOutput ? node : 0, hooks);
      }
    }
    return packed;
  }

  /**
   * Takes over a tensor.
   *
   * @param node the node when the tensor is an output of it, kept without its history; else 0
   */
  void keep(int i, long owned, long version, long outputNr, long node) {
    entries[i] = new KeptTensor(Tensor.unscoped(owned), version, outputNr, node);
  }

  /** Like Python, fresh tensors each time. */
  synchronized List<Tensor> unpack() {
    if (released) {
      // ERR_BACKWARD_TWICE (torch/csrc/autograd/saved_variable.cpp, 2.10.0).
      throw new TorchException(
          "Trying to backward through the graph a second time (or directly access saved tensors"
              + " after they have already been freed). Saved intermediate values of the graph are"
              + " freed when you call .backward() or autograd.grad(). Specify retain_graph=True if"
              + " you need to backward through the graph a second time or if you need to access"
              + " saved tensors after calling backward.");
    }
    List<Tensor> tensors = new ArrayList<>();
    for (Entry entry : entries) {
      tensors.add(entry == null ? null : entry.unpack());
    }
    return Collections.unmodifiableList(tensors);
  }

  synchronized void release() {
    if (!released) {
      released = true;
      for (Entry entry : entries) {
        if (entry != null) {
          entry.release();
        }
      }
    }
  }

  /** The elements and version of a tensor, as a result of a node, or of none for 0. */
  private static long alias(Tensor tensor, long node, long outputNr) {
    long alias = NativeFunction.alias(tensor.handle(), node, outputNr);
    Reference.reachabilityFence(tensor);
    return Results.owned(alias);
  }

  /** One of the tensors. */
  private sealed interface Entry {
    Tensor unpack();

    void release();
  }

  /** Kept as it is. */
  private static final class KeptTensor implements Entry {
    private final Tensor kept;
    private final long version;
    private final long outputNr;
    private final long node;

    KeptTensor(Tensor kept, long version, long outputNr, long node) {
      this.kept = kept;
      this.version = version;
      this.outputNr = outputNr;
      this.node = node;
    }

    @Override
    public Tensor unpack() {
      if (kept.version() != version) {
        throw changedInPlace();
      }
      return node == 0
          ? Tensor.wrap(NativeTensor.retain(kept.handle()))
          : Tensor.wrap(alias(kept, node, outputNr));
    }

    // Words of SavedVariable::unpack (torch/csrc/autograd/saved_variable.cpp, 2.10.0).
    private TorchException changedInPlace() {
      GraphNode maker = kept.gradFn();
      String origin =
          maker == null ? "" : ", which is output " + outputNr + " of " + maker.name() + ",";
      return new TorchException(
          "one of the variables needed for gradient computation has been modified by an inplace"
              + " operation: ["
              + kept.type()
              + " "
              + Arrays.toString(kept.size())
              + "]"
              + origin
              + " is at version "
              + kept.version()
              + "; expected version "
              + version
              + " instead. Hint: "
              + AnomalyMode.hint());
    }

    @Override
    public void release() {
      kept.close();
    }
  }

  /** What the thread's hooks made of a tensor. They are not watched for changes in place. */
  private static final class PackedTensor implements Entry {
    private final SavedTensorsHooks hooks;
    private final long node;
    private final long outputNr;

    /** Keeps the node alive when it is another than the one that this belongs to. */
    private final GraphNode maker;

    private Object packed;

    PackedTensor(Tensor tensor, long ownNode, SavedTensorsHooks hooks) {
      GraphEdge edge =
          ownNode == 0 && tensor.requiresGrad() ? GraphNode.edgeOf(tensor) : new GraphEdge(null, 0);
      this.hooks = hooks;
      this.maker = edge.node();
      this.node = maker == null ? ownNode : maker.address();
      this.outputNr = maker == null ? tensor.outputNr() : edge.inputNr();
      this.packed = hooks.pack(ownNode == 0 ? tensor : tensor.detach());
    }

    @Override
    public Tensor unpack() {
      return Tensor.wrap(alias(hooks.unpack(packed), node, outputNr));
    }

    @Override
    public void release() {
      packed = null;
    }
  }
}
