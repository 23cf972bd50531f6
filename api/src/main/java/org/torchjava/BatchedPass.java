package org.torchjava;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * {@code torch.autograd.grad} with {@code is_grads_batched}: one backward pass for a batch of
 * gradients. Rules and messages: torch/autograd/__init__.py and torch/_vmap_internals.py, 2.10.
 */
final class BatchedPass {
  private static final String HEAD = "vmap(vjp, in_dims=0, ...)(<inputs>): ";

  private BatchedPass() {}

  static List<Tensor> grad(
      List<? extends TensorOrGraphEdge> outputs,
      List<? extends TensorOrGraphEdge> inputs,
      GradOptions options) {
    List<Tensor> batches = batches(outputs, options.gradOutputs());
    long size = VmapInputs.batchSize(Collections.nCopies(batches.size(), 0), batches);
    try (TransformLevel level = TransformLevel.vmap(size, Randomness.ERROR)) {
      List<Tensor> wrapped = new ArrayList<>();
      for (Tensor batch : batches) {
        wrapped.add(TransformTensors.batch(batch, 0, level.number()));
      }
      List<Tensor> results = new ArrayList<>();
      for (Tensor gradient :
          Autograd.grad(
              outputs,
              inputs,
              wrapped,
              options.retainGraph(),
              options.createGraph(),
              options.allowUnused())) {
        results.add(gradient == null ? null : Vmap.withBatch(gradient, 0, level, size));
      }
      return Collections.unmodifiableList(results);
    }
  }

  private static List<Tensor> batches(
      List<? extends TensorOrGraphEdge> outputs, List<Tensor> gradOutputs) {
    List<Tensor> given =
        gradOutputs == null
            ? Collections.nCopies(Objects.requireNonNull(outputs, "outputs").size(), null)
            : gradOutputs;
    Gradients.requireAsMany(given, outputs);
    List<Tensor> batches = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      Tensor output = like(outputs.get(i), "outputs[" + i + "]");
      Tensor batch = given.get(i);
      boolean isEdge = outputs.get(i) instanceof GraphEdge;
      if (batch == null) {
        batch = implicit(output, isEdge || output.requiresGrad());
      } else {
        requireFitting(batch, output, isEdge, i);
      }
      batches.add(batch);
    }
    return batches;
  }

  private static Tensor like(TensorOrGraphEdge output, String name) {
    return output instanceof Tensor tensor
        ? tensor
        : EdgePass.like(output, EdgePass.edge(output, name));
  }

  /** The ones that Python makes of a gradient that is missing, of which there is no batch. */
  private static Tensor implicit(Tensor output, boolean differentiable) {
    if (!differentiable) {
      throw new IllegalArgumentException(
          HEAD
              + "Got in_dim=0 for an input but the input is of type <class 'NoneType'>. We cannot"
              + " vmap over non-Tensor arguments, please use None as the respective in_dim");
    }
    Gradients.requireScalar(output);
    if (output.dim() == 0) {
      throw new IllegalArgumentException(
          HEAD
              + "Got in_dim=0 for some input, but that input is a Tensor of dimensionality 0 so"
              + " expected in_dim to satisfy 0 <= in_dim < 0.");
    }
    return Torch.onesLike(output.detach());
  }

  private static void requireFitting(Tensor batch, Tensor output, boolean ofEdge, int index) {
    long[] size = batch.index(0).size(); // refuses what has no first one
    if (!Arrays.equals(size, output.size())) {
      if (ofEdge) {
        throw new TorchException("Batched grads are not supported with GradientEdge");
      }
      // Python leaves out two dimensions here, not one.
      long[] shown = size.length == 0 ? size : Arrays.copyOfRange(size, 1, size.length);
      throw new TorchException(
          "If `is_grads_batched=True`, we interpret the first dimension of each grad_output as the"
              + " batch dimension. The sizes of the remaining dimensions are expected to match the"
              + " shape of corresponding output, but a mismatch was detected: grad_output["
              + index
              + "] has a shape of torch.Size("
              + Arrays.toString(shown)
              + ") and output["
              + index
              + "] has a shape of torch.Size("
              + Arrays.toString(output.size())
              + "). If you only want some tensors in `grad_output` to be considered batched,"
              + " consider using vmap.");
    }
    Gradients.requireSameKind(batch, output, index);
  }
}
