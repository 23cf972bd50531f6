package org.torchjava.testing;

import java.util.ArrayList;
import java.util.List;
import org.torchjava.Tensor;

/** Compares whole Jacobians, in the steps of torch/autograd/gradcheck.py. */
final class SlowGradcheck {
  private SlowGradcheck() {}

  static void run(GradcheckCase checked) {
    GradcheckOptions options = checked.options();
    List<Tensor> inputs =
        options.masked()
            ? checked.inputs()
            : checked.inputs().stream().map(InputElements::specified).toList();
    List<List<Tensor>> numerical =
        new FiniteDifferences(checked.func(), inputs, options.eps(), checked.forward())
            .jacobians(checked.results());
    if (checked.outputs().isEmpty()) {
      requireZeros(numerical);
    } else if (checked.forward()) {
      compareForward(checked, ofOutputs(checked, numerical));
    } else {
      compareBackward(checked, ofOutputs(checked, numerical));
    }
  }

  private static void requireZeros(List<List<Tensor>> jacobians) {
    for (List<Tensor> ofInput : jacobians) {
      for (Tensor jacobian : ofInput) {
        if (jacobian.ne(0).any().booleanValue()) {
          throw expectedZero();
        }
      }
    }
  }

  static GradcheckException expectedZero() {
    return new GradcheckException("Numerical gradient for function expected to be zero");
  }

  /** By output that can be differentiated, and input. */
  private static List<List<Tensor>> ofOutputs(GradcheckCase checked, List<List<Tensor>> numerical) {
    List<List<Tensor>> ofOutputs = new ArrayList<>();
    int count = numerical.isEmpty() ? 0 : numerical.get(0).size();
    for (int i = 0; i < count; i++) {
      if (checked.results().get(i).requiresGrad()) {
        int result = i;
        ofOutputs.add(numerical.stream().map(ofInput -> ofInput.get(result)).toList());
      }
    }
    return ofOutputs;
  }

  private static void compareForward(GradcheckCase checked, List<List<Tensor>> numerical) {
    List<List<Tensor>> analytical =
        ForwardDerivatives.jacobians(
            checked.func(),
            checked.inputs(),
            checked.results(),
            checked.options().checkGradDtypes());
    for (int i = 0; i < numerical.size(); i++) {
      for (int j = 0; j < numerical.get(i).size(); j++) {
        compare(checked, analytical.get(j).get(i), numerical.get(i).get(j), i, j);
      }
    }
  }

  private static void compareBackward(GradcheckCase checked, List<List<Tensor>> numerical) {
    GradcheckOptions options = checked.options();
    BackwardDerivatives derivatives = new BackwardDerivatives(checked.differentiableInputs());
    for (int i = 0; i < checked.outputs().size(); i++) {
      List<Tensor> analytical =
          derivatives.jacobians(
              checked.outputs().get(i), options.nondetTol(), options.checkGradDtypes());
      for (int j = 0; j < analytical.size(); j++) {
        compare(checked, analytical.get(j), numerical.get(i).get(j), i, j);
      }
    }
  }

  private static void compare(
      GradcheckCase checked, Tensor analytical, Tensor numerical, int output, int input) {
    if (!checked.isClose(analytical, numerical, checked.options().atol())) {
      throw new GradcheckException(checked.mismatch(analytical, numerical, output, input));
    }
  }
}
