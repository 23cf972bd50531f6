package org.torchjava.testing;

import java.util.List;
import org.torchjava.Tensor;

/**
 * One comparison of analytical and numerical derivatives.
 *
 * @param func the function
 * @param inputs its arguments
 * @param results all that it returned for them
 * @param outputs those results that can be differentiated
 * @param options tolerances and the like
 * @param forward whether the analytical derivatives come from forward mode
 * @param complexIndices which outputs, or with forward mode inputs, are parts of complex ones
 * @param imaginary whether these are the imaginary parts
 */
record GradcheckCase(
    CheckedFunction func,
    List<Tensor> inputs,
    List<Tensor> results,
    List<Tensor> outputs,
    GradcheckOptions options,
    boolean forward,
    List<Integer> complexIndices,
    boolean imaginary) {

  static GradcheckCase of(
      CheckedFunction func,
      List<Tensor> inputs,
      List<Tensor> results,
      GradcheckOptions options,
      boolean forward) {
    List<Tensor> outputs = CheckedFunction.differentiable(results);
    return new GradcheckCase(func, inputs, results, outputs, options, forward, List.of(), false);
  }

  /** The same of a function whose complex arguments or results were split. */
  GradcheckCase withParts(List<Integer> indices, boolean ofImaginary) {
    return new GradcheckCase(
        func, inputs, results, outputs, options, forward, indices, ofImaginary);
  }

  List<Tensor> differentiableInputs() {
    return inputs.stream().filter(Tensor::requiresGrad).toList();
  }

  /** Whether both are close, with an absolute tolerance of the caller's. */
  boolean isClose(Tensor analytical, Tensor numerical, double atol) {
    return FiniteDifferences.isClose(analytical, numerical, options.rtol(), atol);
  }

  String mismatch(Tensor analytical, Tensor numerical, int output, int input) {
    boolean ofPart = complexIndices.contains(forward ? input : output);
    String prefix =
        ofPart
            ? "While considering the "
                + (imaginary ? "imaginary" : "real")
                + " part of complex "
                + (forward ? "inputs" : "outputs")
                + " only, "
            : "";
    return prefix
        + "Jacobian "
        + (forward ? "computed with forward mode " : "")
        + "mismatch for output "
        + output
        + " with respect to input "
        + input
        + ",\nnumerical:"
        + PythonObjects.text(numerical)
        + "\nanalytical:"
        + PythonObjects.text(analytical)
        + "\n";
  }
}
