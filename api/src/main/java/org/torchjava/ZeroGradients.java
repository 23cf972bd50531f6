package org.torchjava;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.torchjava.nativebridge.NativeGraph;

/**
 * Zeros in place of gradients that are undefined. A node of LibTorch's knows what gradients look
 * like, but not those of results that are not differentiable: VariableInfo
 * (torch/csrc/autograd/custom_function.h, 2.10.0) knows them too.
 */
final class ZeroGradients {
  private record Kind(long[] size, DType dtype, Device device) {}

  private Map<Integer, Kind> notDifferentiable = Map.of();

  ZeroGradients(List<Tensor> results) {
    for (int i = 0; i < results.size(); i++) {
      Tensor result = results.get(i);
      if (!result.requiresGrad()) {
        notDifferentiable = notDifferentiable.isEmpty() ? new HashMap<>() : notDifferentiable;
        notDifferentiable.put(i, new Kind(result.size(), result.dtype(), result.device()));
      }
    }
  }

  /** Zeros for a result of the node at an address, which must be alive. */
  Tensor of(int result, long nodeAddress) {
    Kind kind = notDifferentiable.get(result);
    return kind == null
        ? Results.tensor(NativeGraph.inputZeros(nodeAddress, result))
        : Torch.zeros(kind.size(), kind.dtype().device(kind.device()));
  }
}
