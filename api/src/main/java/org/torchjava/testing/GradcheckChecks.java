package org.torchjava.testing;

import java.util.Arrays;
import java.util.List;
import org.torchjava.Autograd;
import org.torchjava.DType;
import org.torchjava.Layout;
import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.TorchException;
import org.torchjava.Warnings;

/** What gradcheck requires besides equal Jacobians, in PyTorch's words. */
final class GradcheckChecks {
  private GradcheckChecks() {}

  static void require(boolean holds, String message) {
    if (!holds) {
      throw new AssertionError(message);
    }
  }

  static void requireSlowBackwardIfSparse(List<Tensor> inputs, GradcheckOptions options) {
    boolean sparse = inputs.stream().anyMatch(input -> input.layout() != Layout.STRIDED);
    if (sparse && (options.fastMode() || options.checkForwardAd())) {
      throw new UnsupportedOperationException(
          "gradcheck of sparse inputs is not supported here in fast mode and forward mode");
    }
  }

  static void requireInputs(List<Tensor> inputs) {
    boolean found = false;
    for (int i = 0; i < inputs.size(); i++) {
      if (inputs.get(i).requiresGrad()) {
        requireInput(inputs.get(i), i);
        found = true;
      }
    }
    if (!found) {
      throw new IllegalArgumentException(
          "gradcheck expects at least one input tensor to require gradient, but none of them have"
              + " requires_grad=True.");
    }
  }

  private static void requireInput(Tensor input, int index) {
    if (input.dtype() != DType.FLOAT64 && input.dtype() != DType.COMPLEX128) {
      Warnings.warn(
          "Input #"
              + index
              + " requires gradient and is not a double precision floating point or complex. This"
              + " check will likely fail if all the inputs are not of double precision floating"
              + " point or complex. ");
    }
    Tensor content = content(input);
    long[] size = content.size();
    long[] stride = content.stride();
    for (int dim = 0; dim < size.length; dim++) {
      if (stride[dim] <= 0 && size[dim] > 1) {
        throw new TorchException(
            "The "
                + index
                + "th input has a dimension with stride 0. gradcheck only supports inputs that are"
                + " non-overlapping to be able to compute the numerical gradients correctly. You"
                + " should call .contiguous on the input before passing it to gradcheck.");
      }
    }
  }

  private static Tensor content(Tensor input) {
    if (input.layout() == Layout.STRIDED) {
      return input;
    }
    boolean compressed = CompressedElements.has(input);
    if (!compressed && input.layout() != Layout.SPARSE_COO) {
      throw new UnsupportedOperationException(
          "gradcheck of inputs with layout " + input.layout() + " is not supported here");
    }
    if (compressed && input.dim() - input.denseDim() != 2) {
      throw new UnsupportedOperationException(
          "gradcheck of batches of compressed matrices is not supported here");
    }
    return input.values();
  }

  static void requireOutputs(List<Tensor> outputs) {
    for (Tensor output : outputs) {
      if (output.layout() != Layout.STRIDED) {
        throw new IllegalArgumentException(
            (output.layout() == Layout.MKLDNN ? "MKLDNN" : "Sparse")
                + " output is not supported at gradcheck yet. Please call"
                + " to_dense(masked_grad=...) on the output of fn for gradcheck.");
      }
    }
  }

  /** Where all gradients of outputs are zeros, all gradients of inputs must be. */
  static void requireMultiplied(List<Tensor> outputs, List<Tensor> inputs, boolean masked) {
    if (outputs.isEmpty()) {
      return;
    }
    List<Tensor> differentiable = inputs.stream().filter(Tensor::requiresGrad).toList();
    List<Tensor> zeros = outputs.stream().map(BackwardDerivatives::zeros).toList();
    List<Tensor> gradients = Autograd.grad(outputs, differentiable, zeros, true);
    for (int i = 0; i < gradients.size(); i++) {
      if (gradients.get(i) != null) {
        requireZeros(gradients.get(i), differentiable.get(i), masked);
      }
    }
  }

  private static void requireSameLayout(Tensor gradient, Tensor input) {
    if (gradient.layout() != input.layout()) {
      throw new GradcheckException(
          "grad is incorrect layout (" + gradient.layout() + " is not " + input.layout() + ")");
    }
    String kind = gradient.layout().toString().replace("torch.", "").replace("_coo", "");
    requireSameDims(kind, "sparse_dim", gradient.sparseDim(), input.sparseDim());
    requireSameDims(kind, "dense_dim", gradient.denseDim(), input.denseDim());
  }

  private static void requireSameDims(String kind, String name, long dims, long expected) {
    if (dims != expected) {
      throw new GradcheckException(
          "grad is "
              + kind
              + " tensor, but has incorrect "
              + name
              + " "
              + dims
              + ", expected "
              + expected);
    }
  }

  private static void requireZeros(Tensor gradient, Tensor input, boolean masked) {
    if (gradient.layout() != Layout.STRIDED) {
      requireSameLayout(gradient, input);
      requireZeros(InputElements.dense(gradient), InputElements.dense(input), masked);
      return;
    }
    boolean zeros =
        masked ? gradient.allclose(Torch.zerosLike(gradient)) : gradient.eq(0).all().booleanValue();
    if (!zeros) {
      throw new GradcheckException("backward not multiplied by grad_output");
    }
    if (gradient.dtype() != input.dtype()) {
      throw new GradcheckException("grad is incorrect type");
    }
    if (!gradient.device().equals(input.device())) {
      throw new GradcheckException("grad is incorrect device");
    }
    if (!Arrays.equals(gradient.size(), input.size())) {
      throw new GradcheckException("grad is incorrect size");
    }
  }
}
