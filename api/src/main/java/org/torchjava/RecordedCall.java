package org.torchjava;

import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.torchjava.nativebridge.NativeCallback;
import org.torchjava.nativebridge.NativeCallbacks;
import org.torchjava.nativebridge.NativeFunction;
import org.torchjava.nativebridge.NativeGraph;
import org.torchjava.nativebridge.NativeTensor;

/**
 * What a call of a {@link Function} hands to LibTorch once its outputs are known, and what comes
 * back: all in one native call. Has to be released, which lets go of the node that the outputs
 * keep.
 */
final class RecordedCall {
  private final Tensor[] inputs;
  private final Tensor[] outputs;
  private final Tensor[] nonDifferentiable;
  private final Tensor[] dirty;
  private final Tensor[] saved;

  /** See {@link NativeFunction#record}. */
  private final long[] results;

  RecordedCall(
      Tensor[] inputs,
      Tensor[] outputs,
      Tensor[] nonDifferentiable,
      Tensor[] dirty,
      Tensor[] saved) {
    this.inputs = inputs;
    this.outputs = outputs;
    this.nonDifferentiable = nonDifferentiable;
    this.dirty = dirty;
    this.saved = saved;
    this.results = new long[savedAt(saved.length)];
  }

  /**
   * Puts a node behind the outputs.
   *
   * @param backward null for a call that is not recorded
   */
  void record(NativeCallback backward, String name, NativeCallback jvp) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    long[] counts = {
      inputs.length, outputs.length, nonDifferentiable.length, dirty.length, saved.length
    };
    long[] handles = handles();
    long reference = backward == null ? 0 : NativeCallbacks.take(backward);
    int status = NativeFunction.record(reference, jvp, bytes, handles, counts, results);
    Reference.reachabilityFence(inputs);
    Reference.reachabilityFence(saved);
    Results.check(status, this);
  }

  private long[] handles() {
    long[] handles =
        new long
            [inputs.length
                + outputs.length
                + nonDifferentiable.length
                + dirty.length
                + saved.length];
    int count = 0;
    for (Tensor input : inputs) {
      handles[count++] = Args.handleOrNone(input);
    }
    for (Tensor output : outputs) {
      handles[count++] = Args.handle(output, "outputs");
    }
    for (Tensor output : nonDifferentiable) {
      handles[count++] = Args.handle(output, "outputs");
    }
    for (Tensor input : dirty) {
      handles[count++] = Args.handle(input, "inputs");
    }
    for (Tensor tensor : saved) {
      handles[count++] = Args.handleOrNone(tensor);
    }
    return handles;
  }

  /** Where LibTorch returns the very tensor, so does Python. To be called once. */
  List<Tensor> outputs() {
    List<Tensor> wrapped = new ArrayList<>(outputs.length);
    for (int i = 0; i < outputs.length; i++) {
      long owned = results[2 + i];
      if (owned == outputs[i].handle()) {
        NativeTensor.release(owned);
        wrapped.add(outputs[i]);
      } else {
        wrapped.add(Tensor.wrap(owned));
      }
    }
    return Collections.unmodifiableList(wrapped);
  }

  /** What the node keeps, none of it for a call that is not recorded. To be called once. */
  SavedTensors saved() {
    SavedTensors kept = new SavedTensors(saved.length);
    for (int i = 0; i < saved.length; i++) {
      int at = savedAt(i);
      if (results[at] != 0) {
        boolean isOutput = results[at + 3] != 0;
        kept.keep(i, results[at], results[at + 1], results[at + 2], isOutput ? nodeAddress() : 0);
      }
    }
    return kept;
  }

  private int savedAt(int i) {
    return 2 + outputs.length + NativeFunction.SAVED * i;
  }

  /** Good as long as the outputs; 0 for a call that is not recorded. */
  long nodeAddress() {
    return results[1];
  }

  void release() {
    NativeGraph.release(results[0]);
  }
}
