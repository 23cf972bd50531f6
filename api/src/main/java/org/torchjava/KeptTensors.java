package org.torchjava;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.torchjava.nativebridge.NativeFunction;

/**
 * Saved tensors that the node itself keeps, as those of LibTorch do.
 *
 * @param call the number of the call, good on every thread and for longer than its node
 * @param count how many there are
 */
record KeptTensors(long call, int count) implements SavedTensors {
  @Override
  public List<Tensor> unpack() {
    Tensor[] tensors = new Tensor[count];
    for (int i = 0; i < tensors.length; i++) {
      tensors[i] = unpack(i);
    }
    return Collections.unmodifiableList(Arrays.asList(tensors));
  }

  private Tensor unpack(int i) {
    long owned = NativeFunction.saved(call, i);
    if (owned == NativeFunction.CHANGED) {
      throw changedInPlace(i);
    }
    if (owned == NativeFunction.FREED) {
      throw SavedTensors.freed();
    }
    if (owned == NativeFunction.FAILED) {
      throw NativeErrors.take();
    }
    return owned == 0 ? null : Tensor.wrap(owned);
  }

  // Words of SavedVariable::unpack (torch/csrc/autograd/saved_variable.cpp, 2.10.0).
  private TorchException changedInPlace(int i) {
    long[] versionAndOutputNr = new long[2];
    long owned = NativeFunction.changed(call, i, versionAndOutputNr);
    if (owned == 0) {
      return SavedTensors.freed(); // by another thread, just now
    }
    try (Tensor changed = Tensor.wrap(owned)) {
      GraphNode maker = changed.gradFn();
      String origin =
          maker == null
              ? ""
              : ", which is output " + versionAndOutputNr[1] + " of " + maker.name() + ",";
      return new TorchException(
          "one of the variables needed for gradient computation has been modified by an inplace"
              + " operation: ["
              + changed.type()
              + " "
              + Arrays.toString(changed.size())
              + "]"
              + origin
              + " is at version "
              + changed.version()
              + "; expected version "
              + versionAndOutputNr[0]
              + " instead. Hint: "
              + AnomalyMode.hint());
    }
  }
}
