package org.torchjava.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.torchjava.Autograd;
import org.torchjava.DType;
import org.torchjava.Tensor;

/** The gradients of a function as a function of its inputs and of the gradients of its outputs. */
final class GradgradFunction {
  private GradgradFunction() {}

  static List<Tensor> randomGradients(List<Tensor> outputs, boolean noncontiguous) {
    MakeTensorOptions options =
        MakeTensorOptions.defaults()
            .low(-1)
            .high(1)
            .requiresGrad(true)
            .noncontiguous(noncontiguous);
    List<Tensor> gradients = new ArrayList<>();
    for (Tensor output : outputs) {
      DType dtype = CheckedFunction.isFloatOrComplex(output) ? output.dtype() : DType.FLOAT64;
      gradients.add(
          TensorCreation.makeTensor(output.size(), dtype, options.device(output.device())));
    }
    return gradients;
  }

  static CheckedFunction of(CheckedFunction func, List<Tensor> inputs, List<Tensor> gradOutputs) {
    List<Boolean> inputsRequire = inputs.stream().map(Tensor::requiresGrad).toList();
    List<Boolean> gradientsRequire = gradOutputs.stream().map(Tensor::requiresGrad).toList();
    int count = inputs.size();
    return arguments -> {
      List<Tensor> in = restored(arguments.subList(0, count), inputsRequire);
      List<Tensor> outputs = CheckedFunction.differentiable(func.apply(in));
      List<Tensor> gradients =
          restored(arguments.subList(count, arguments.size()), gradientsRequire);
      List<Tensor> differentiable = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        if (inputsRequire.get(i)) {
          differentiable.add(in.get(i));
        }
      }
      return Autograd.grad(outputs, differentiable, gradients, null, true, true).stream()
          .filter(Objects::nonNull)
          .toList();
    };
  }

  /** Forward mode is given detached inputs. */
  private static List<Tensor> restored(List<Tensor> tensors, List<Boolean> require) {
    for (int i = 0; i < tensors.size(); i++) {
      if (require.get(i)) {
        tensors.get(i).requiresGrad_();
      }
    }
    return List.copyOf(tensors);
  }
}
