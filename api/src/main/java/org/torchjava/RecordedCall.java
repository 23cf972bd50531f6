package org.torchjava;

import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.torchjava.nativebridge.NativeCallback;
import org.torchjava.nativebridge.NativeCallbacks;
import org.torchjava.nativebridge.NativeFunction;
import org.torchjava.nativebridge.NativeGraph;

/**
 * What a call of a {@link Function} hands to LibTorch once its outputs are known, and what comes
 * back: all in one native call. Has to be released, which lets go of the node that the outputs
 * keep.
 */
final class RecordedCall {
  /** What messages call those that must not be null. */
  private static final String[] REQUIRED = {null, "outputs", "outputs", "inputs", null};

  /** Inputs, outputs, not differentiable ones, inputs changed in place, and what is saved. */
  private final Tensor[][] tensors;

  private final Tensor[] outputs;
  private final int saved;
  private final boolean savesItself;

  /** See {@link NativeFunction#record}. */
  private final long[] values;

  /** Where the results are among them. */
  private final int results;

  /**
   * A call of these tensors.
   *
   * @param saved what the node keeps
   * @param savesItself whether somebody else keeps tensors for it, and needs the node
   */
  RecordedCall(
      Tensor[] inputs,
      Tensor[] outputs,
      Tensor[] nonDifferentiable,
      Tensor[] dirty,
      Tensor[] saved,
      boolean savesItself) {
    this.tensors = new Tensor[][] {inputs, outputs, nonDifferentiable, dirty, saved};
    this.outputs = outputs;
    this.saved = saved.length;
    this.savesItself = savesItself;
    this.results = NativeFunction.COUNTS + count(tensors);
    this.values = new long[results + NativeFunction.OUTPUTS + outputs.length];
  }

  private static int count(Tensor[][] tensors) {
    int count = 0;
    for (Tensor[] some : tensors) {
      count += some.length;
    }
    return count;
  }

  /**
   * Puts a node behind the outputs.
   *
   * @param backward null for a call that is not recorded
   */
  void record(NativeCallback backward, String name, NativeCallback jvp) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    fillIn();
    long reference = backward == null ? 0 : NativeCallbacks.take(backward);
    int status = NativeFunction.record(reference, savesItself, jvp, bytes, values);
    Reference.reachabilityFence(tensors);
    Results.check(status, this);
  }

  private void fillIn() {
    int at = NativeFunction.COUNTS;
    for (int i = 0; i < tensors.length; i++) {
      values[i] = tensors[i].length;
      for (Tensor tensor : tensors[i]) {
        values[at++] =
            REQUIRED[i] == null ? Args.handleOrNone(tensor) : Args.handle(tensor, REQUIRED[i]);
      }
    }
  }

  /** The outputs with their history. To be called once. */
  List<Tensor> outputs() {
    Tensor[] wrapped = new Tensor[outputs.length];
    for (int i = 0; i < outputs.length; i++) {
      wrapped[i] =
          TransformTensors.sameOrNew(values[results + NativeFunction.OUTPUTS + i], outputs[i]);
    }
    return List.of(wrapped);
  }

  /** What the node keeps, none of it for a call that is not recorded. */
  SavedTensors saved() {
    return new KeptTensors(values[results + NativeFunction.SAVED], saved);
  }

  /** Good as long as the outputs; 0 for a call that is not recorded. */
  long nodeAddress() {
    return values[results + NativeFunction.NODE_ADDRESS];
  }

  void release() {
    if (savesItself) {
      NativeGraph.release(values[results + NativeFunction.NODE]);
    }
  }
}
