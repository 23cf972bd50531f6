package org.torchjava;

import java.util.Arrays;

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

  /** Refuses a gradient that does not fit; null is one that autograd makes itself. */
  static void requireFitting(Tensor gradient, Tensor output, int index) {
    if (gradient == null) {
      if (output.requiresGrad() && output.numel() == 1 && !output.dtype().isFloatingPoint()) {
        throw new TorchException(
            "grad can be implicitly created only for real scalar outputs but got "
                + output.dtype());
      }
      return;
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
