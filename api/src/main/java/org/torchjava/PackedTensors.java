package org.torchjava;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.torchjava.nativebridge.NativeAutograd;
import org.torchjava.nativebridge.NativeFunction;

/**
 * What {@link SavedTensorsHooks} made of saved tensors. These are not watched for changes in place.
 *
 * <p>A result of the call is packed without its history, and gets it back when it is read: with it,
 * the node would keep itself alive. The node's address is good for as long as the node, whose end
 * {@link #release} announces: hence the lock.
 */
final class PackedTensors implements SavedTensors {
  private final Packed[] packed;
  private boolean released;

  PackedTensors(long node, Tensor[] tensors, SavedTensorsHooks hooks) {
    packed = new Packed[tensors.length];
    for (int i = 0; i < tensors.length; i++) {
      Tensor tensor = tensors[i];
      if (tensor != null) {
        boolean isOutput = NativeAutograd.gradFn(tensor.handle()) == node;
        packed[i] = new Packed(tensor, isOutput ? node : 0, hooks);
      }
    }
  }

  @Override
  public synchronized List<Tensor> unpack() {
    if (released) {
      throw SavedTensors.freed();
    }
    List<Tensor> tensors = new ArrayList<>();
    for (Packed each : packed) {
      tensors.add(each == null ? null : each.unpack());
    }
    return Collections.unmodifiableList(tensors);
  }

  @Override
  public synchronized void release() {
    if (!released) {
      released = true;
      for (Packed each : packed) {
        if (each != null) {
          each.what = null;
        }
      }
    }
  }

  private static final class Packed {
    private final SavedTensorsHooks hooks;
    private final long node;
    private final long outputNr;

    /** Keeps the node alive when it is another than the one that this belongs to. */
    private final GraphNode maker;

    private Object what;

    Packed(Tensor tensor, long ownNode, SavedTensorsHooks hooks) {
      GraphEdge edge =
          ownNode == 0 && tensor.requiresGrad() ? GraphNode.edgeOf(tensor) : new GraphEdge(null, 0);
      this.hooks = hooks;
      this.maker = edge.node();
      this.node = maker == null ? ownNode : maker.address();
      this.outputNr = maker == null ? tensor.outputNr() : edge.inputNr();
      this.what = hooks.pack(ownNode == 0 ? tensor : tensor.detach());
    }

    Tensor unpack() {
      Tensor tensor = hooks.unpack(what);
      return Results.tensor(NativeFunction.alias(tensor.handle(), node, outputNr), tensor);
    }
  }
}
