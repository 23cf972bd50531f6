package org.torchjava;

import java.util.Arrays;
import java.util.List;

/**
 * What {@link AutogradFunctional} refuses, in the words of torch/autograd/functional.py, read in
 * release 2.13.0, where they are those of 2.10.0.
 */
final class DerivativeChecks {
  private static final String NOT_STRICT = " This is not allowed in strict mode.";

  private DerivativeChecks() {}

  /** Which backward pass a gradient comes from. */
  enum Stage {
    BACK("The output of the user-provided function is independent of input %d." + NOT_STRICT),
    BACK_TRICK(
        "The gradient with respect to the input is independent of entry %d in the grad_outputs when"
            + " using the double backward trick to compute forward mode gradients."
            + NOT_STRICT),
    DOUBLE_BACK(
        "The jacobian of the user-provided function is independent of input %d." + NOT_STRICT),
    DOUBLE_BACK_TRICK(
        "The hessian of the user-provided function is independent of entry %d in the grad_jacobian."
            + " This is not allowed in strict mode as it prevents from using the double backward"
            + " trick to replace forward mode AD.");

    private final String missing;

    Stage(String missing) {
      this.missing = missing;
    }

    TorchException missing(int index) {
      return new TorchException(String.format(missing, index));
    }

    TorchException constant(int index) {
      String matrix = this == BACK || this == BACK_TRICK ? "jacobian" : "hessian";
      return independentWithGraph(matrix, index);
    }
  }

  static TorchException independentWithGraph(String matrix, int index) {
    return new TorchException(
        "The "
            + matrix
            + " of the user-provided function is independent of input "
            + index
            + ". This is not allowed in strict mode when create_graph=True.");
  }

  static void requireVector(List<Tensor> v, List<Tensor> other, boolean several) {
    if (v.size() != other.size()) {
      throw new TorchException(
          several
              ? "v is a tuple of invalid length: should be "
                  + other.size()
                  + " but got "
                  + v.size()
                  + "."
              : "The given v should contain a single Tensor.");
    }
    for (int i = 0; i < v.size(); i++) {
      long[] size = v.get(i).size();
      long[] wanted = other.get(i).size();
      if (!Arrays.equals(size, wanted)) {
        throw new TorchException(
            (several ? "Entry " + i + " in " : "")
                + "v has invalid size: should be torch.Size("
                + Arrays.toString(wanted)
                + ") but got torch.Size("
                + Arrays.toString(size)
                + ").");
      }
    }
  }

  /** Without a vector, there must be a single number; {@code what} it is, as messages say it. */
  static void requireSingleNumber(List<Tensor> tensors, String what) {
    if (tensors.size() != 1 || tensors.get(0).numel() != 1) {
      throw new TorchException(
          "The vector v can only be None if the "
              + what
              + " a single Tensor with a single element.");
    }
  }

  static void requireSingleElement(Tensor output, String caller) {
    if (output.numel() != 1) {
      throw new TorchException(
          "The Tensor returned by the function given to "
              + caller
              + " should contain a single element");
    }
  }

  static void requireOutputsRecorded(List<Tensor> outputs) {
    requireRecorded(
        outputs,
        "Output %d of the user-provided function does not require gradients. The outputs must be"
            + " computed in a differentiable manner from the input when running in strict mode.");
  }

  static void requireGradientsRecorded(List<Tensor> gradients) {
    requireRecorded(
        gradients,
        "The gradient with respect to input %d is independent of the inputs of the user-provided"
            + " function."
            + NOT_STRICT);
  }

  static void requireJacobianRecorded(List<Tensor> jacobian) {
    requireRecorded(
        jacobian,
        "While computing the hessian, found that the jacobian of the user-provided function with"
            + " respect to input %d is independent of the input. This is not allowed in strict mode."
            + " You should ensure that your function is twice differentiable and that the jacobian"
            + " depends on the inputs (this would be violated by a linear function for example).");
  }

  private static void requireRecorded(List<Tensor> tensors, String message) {
    for (int i = 0; i < tensors.size(); i++) {
      if (tensors.get(i) == null) {
        throw Stage.BACK.missing(i);
      }
      if (!tensors.get(i).requiresGrad()) {
        throw new TorchException(String.format(message, i));
      }
    }
  }
}
