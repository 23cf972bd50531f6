package org.torchjava;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.torchjava.nativebridge.NativeEngine;

/**
 * What one call of {@link Checkpoint} saved: places instead of tensors, until a backward pass wants
 * one and all are computed anew. The checks and words are those of torch/utils/checkpoint.py
 * (2.10.0).
 */
final class Recomputation {
  private final Runnable forward;
  private final Tensor rngState;
  private final List<Metadata> saved = new ArrayList<>();

  /** What the pass of this number has computed anew and not used yet. */
  private final Map<Integer, Tensor> recomputed = new HashMap<>();

  private long pass = -1;

  Recomputation(Runnable forward, Tensor rngState) {
    this.forward = forward;
    this.rngState = rngState;
  }

  /** What must be the same the second time. */
  private record Metadata(String shape, DType dtype, Device device) {
    static Metadata of(Tensor tensor) {
      return new Metadata(Arrays.toString(tensor.size()), tensor.dtype(), tensor.device());
    }

    @Override
    public String toString() {
      return "{'shape': torch.Size("
          + shape
          + "), 'dtype': "
          + dtype
          + ", 'device': device(type='"
          + device.type()
          + "')}";
    }
  }

  /** Ends the second run as soon as all is there. */
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stop() {
      super(null, null, false, false);
    }
  }

  synchronized Integer pack(Tensor tensor) {
    saved.add(Metadata.of(tensor));
    return saved.size() - 1;
  }

  synchronized Tensor unpack(Integer place) {
    long current = NativeEngine.graphTaskId();
    if (current != pass || current < 0) {
      recompute();
      pass = current;
    }
    Tensor tensor = recomputed.remove(place);
    if (tensor == null) {
      throw new TorchException(
          "torch.utils.checkpoint: Unpack is being triggered for a tensor that was either never"
              + " recomputed, or already unpacked once. If you are calling ctx.saved_tensors in"
              + " backward, make sure to do so only once. Otherwise please open an issue with"
              + " details on your use case.");
    }
    return tensor;
  }

  private void recompute() {
    recomputed.clear();
    List<Tensor> again = new ArrayList<>();
    try (SavedTensorsHooks hooks =
        SavedTensorsHooks.open(tensor -> keep(tensor, again), Recomputation::refuse)) {
      GradMode.enableGrad(() -> withRngState(forward));
    } catch (Stop done) {
      // the rest of the function is not needed
    }
    check(again);
    for (int i = 0; i < again.size(); i++) {
      recomputed.put(i, again.get(i));
    }
  }

  private Integer keep(Tensor tensor, List<Tensor> again) {
    again.add(tensor.detach());
    if (again.size() == saved.size()) {
      throw new Stop();
    }
    return again.size() - 1;
  }

  private static Tensor refuse(Integer place) {
    throw new TorchException(
        "torch.utils.checkpoint: Did not expect to unpack during the recomputation.");
  }

  private void withRngState(Runnable body) {
    if (rngState == null) {
      body.run();
      return;
    }
    Tensor now = Torch.getRngState();
    Torch.setRngState(rngState);
    try {
      body.run();
    } finally {
      Torch.setRngState(now);
    }
  }

  private void check(List<Tensor> again) {
    if (again.size() != saved.size()) {
      throw new TorchException(
          "torch.utils.checkpoint: A different number of tensors was saved during the original"
              + " forward and recomputation.\nNumber of tensors saved during forward: "
              + saved.size()
              + "\nNumber of tensors saved during recomputation: "
              + again.size()
              + ".");
    }
    StringBuilder differences = new StringBuilder();
    for (int i = 0; i < again.size(); i++) {
      Metadata second = Metadata.of(again.get(i));
      if (!second.equals(saved.get(i))) {
        differences
            .append("tensor at position ")
            .append(i)
            .append(":\nsaved metadata: ")
            .append(saved.get(i))
            .append("\nrecomputed metadata: ")
            .append(second)
            .append('\n');
      }
    }
    if (differences.length() != 0) {
      throw new TorchException(
          "torch.utils.checkpoint: Recomputed values for the following tensors have different"
              + " metadata than during the forward pass.\n"
              + differences.toString().stripTrailing());
    }
  }
}
