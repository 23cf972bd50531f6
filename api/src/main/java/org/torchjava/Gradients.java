package org.torchjava;

import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.torchjava.nativebridge.NativeTensor;

/**
 * The checks of gradients that are handed to autograd or asked of it, with the words of {@code
 * _make_grads} (torch/autograd/__init__.py, 2.10.0), which LibTorch words differently or leaves to
 * the engine.
 */
final class Gradients {
  private Gradients() {}

  /** Warns where the gradient of a tensor is asked for that never keeps one. */
  static void warnUnlessKept(Tensor tensor) {
    // at::Tensor::grad (aten/src/ATen/templates/TensorBody.h, 2.10.0).
    if (!tensor.isLeaf() && !tensor.retainsGrad()) {
      Warnings.warn(
          "The .grad attribute of a Tensor that is not a leaf Tensor is being accessed. Its .grad"
              + " attribute won't be populated during autograd.backward(). If you indeed want the"
              + " .grad field to be populated for a non-leaf Tensor, use .retain_grad() on the"
              + " non-leaf Tensor. If you access the non-leaf Tensor by mistake, make sure you"
              + " access the leaf Tensor instead. See"
              + " github.com/pytorch/pytorch/pull/30531 for more information.");
    }
  }

  /** The gradients that a pass has found, of which none is missing unless that is allowed. */
  static List<Tensor> allUsed(List<Tensor> found, boolean allowUnused) {
    int missing = found.indexOf(null);
    if (!allowUnused && missing >= 0) {
      // The words of PyTorch 2.14.1, which tell more than those of before and than LibTorch's.
      throw new TorchException(
          "The differentiated Tensor at index "
              + missing
              + " appears to not have been used in the graph. Set allow_unused=True if this is the"
              + " desired behavior.");
    }
    return found;
  }

  static void requireAsMany(List<Tensor> gradients, List<?> outputs) {
    Objects.requireNonNull(outputs, "outputs");
    if (gradients.size() != outputs.size()) {
      throw new TorchException(
          "got " + outputs.size() + " tensors and " + gradients.size() + " gradients");
    }
  }

  /** Refuses a gradient that does not fit; null is one that autograd makes itself. */
  static void requireFitting(Tensor gradient, Tensor output, int index) {
    if (gradient == null) {
      if (!isReal(output) && output.requiresGrad() && output.numel() == 1) {
        throw notReal(output);
      }
      return;
    }
    if (areAlike(gradient, output)) {
      return; // as nearly all are
    }
    if (!Arrays.equals(gradient.size(), output.size())) {
      throw new TorchException(
          "Mismatch in shape: grad_output["
              + index
              + "] has a shape of torch.Size("
              + Arrays.toString(gradient.size())
              + ") and output["
              + index
              + "] has a shape of torch.Size("
              + Arrays.toString(output.size())
              + ").");
    }
    requireSameKind(gradient, output, index);
  }

  /** Refuses an output whose gradient autograd cannot make itself. */
  static void requireScalar(Tensor output) {
    if (output.numel() != 1) {
      throw new TorchException("grad can be implicitly created only for scalar outputs");
    }
    requireReal(output);
  }

  private static boolean areAlike(Tensor gradient, Tensor output) {
    boolean alike = NativeTensor.alike(gradient.handle(), output.handle()) == 1;
    Reference.reachabilityFence(gradient);
    Reference.reachabilityFence(output);
    return alike;
  }

  private static boolean isReal(Tensor output) {
    return output.dtype().isFloatingPoint();
  }

  private static void requireReal(Tensor output) {
    if (!isReal(output)) {
      throw notReal(output);
    }
  }

  private static TorchException notReal(Tensor output) {
    return new TorchException(
        "grad can be implicitly created only for real scalar outputs but got " + output.dtype());
  }

  static void requireSameKind(Tensor gradient, Tensor output, int index) {
    if (gradient.dtype().isComplex() != output.dtype().isComplex()) {
      throw new TorchException(
          "For complex Tensors, both grad_output and output are required to have the same dtype."
              + " Mismatch in dtype: grad_output["
              + index
              + "] has a dtype of "
              + gradient.dtype()
              + " and output["
              + index
              + "] has a dtype of "
              + output.dtype()
              + ".");
    }
  }
}
